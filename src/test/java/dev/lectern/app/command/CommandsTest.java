package dev.lectern.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.Fault;
import dev.lectern.note.StampRule;
import dev.lectern.words.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {

    @TempDir private Path root = Path.of("");

    @BeforeEach
    void aSmallVault() throws IOException {
        Files.createDirectories(root.resolve("lab"));
        Files.writeString(
                root.resolve("lab/bread.md"),
                "---\ntitle: Bread\nvideoId: aB3_dE-gH1k\n---\n\nKäse [01:02] and [[lab]], [[nowhere | no]]"
                        + " <a class=\"yt-timestamp\" data-t=\"HH:MM:SS\">[HH:MM:SS]</a>.\n");
        Files.writeString(root.resolve("lab/lab.md"), "---\ntitle: lab\n---\n");
    }

    @Test
    void momentsPrintsALineForEveryStamp() {
        assertThat(run(new MomentsCommand(), "--format", "json").lines())
                .containsExactly(
                        "{\"note\":\"lab/bread.md\",\"line\":6,\"raw\":\"[01:02]\",\"label\":\"01:02\","
                                + "\"seconds\":62,\"rule\":\"literal\"}",
                        "{\"note\":\"lab/bread.md\",\"line\":6,\"raw\":\"<a class=\\\"yt-timestamp\\\""
                                + " data-t=\\\"HH:MM:SS\\\">[HH:MM:SS]</a>\",\"label\":\"HH:MM:SS\","
                                + "\"seconds\":null,\"rule\":\"unreadable\"}");
    }

    @Test
    void linksPrintsALineForEveryLink() {
        assertThat(run(new LinksCommand(), "--format", "json").lines())
                .containsExactly(
                        "{\"note\":\"lab/bread.md\",\"line\":6,\"target\":\"lab\",\"text\":\"lab\","
                                + "\"rule\":\"exact\",\"to\":\"lab/lab.md\"}",
                        "{\"note\":\"lab/bread.md\",\"line\":6,\"target\":\"nowhere\",\"text\":\"no\","
                                + "\"rule\":\"missing\",\"to\":null}");
    }

    @Test
    void checkSaysWhatIsWrongAndExitsWithOne() {
        Run check = run(new CheckCommand());
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.lines())
                .contains("lab/bread.md:6: a link to a note that is not there: [[nowhere | no]]")
                .contains("2 notes, 1 with something wrong");
        assertThat(run(new CheckCommand(), "--format", "json").lines().getLast())
                .isEqualTo(
                        "{\"summary\":{\"notes\":2,\"notesWithProblems\":1,\"problems\":"
                                + "{\"linkMissing\":1,\"stampUnreadable\":1}}}");
    }

    @Test
    void checkExitsWithZeroWhenNothingIsWrong() throws IOException {
        Files.delete(root.resolve("lab/bread.md"));
        assertThat(run(new CheckCommand()).exit()).isZero();
    }

    @Test
    void aFolderThatIsNotThereIsABadCall() {
        StringWriter errors = new StringWriter();
        int exit =
                new CommandLine(new CheckCommand())
                        .setErr(new PrintWriter(errors))
                        .execute(root.resolve("gone").toString());
        assertThat(exit).isEqualTo(2);
        assertThat(errors.toString()).startsWith("There is no folder ");
    }

    @Test
    void everythingThatCanBeWrongHasItsWords() {
        Stream<String> kinds =
                Stream.concat(
                        Stream.of(Fault.Kind.values()).map(Fault.Kind::id),
                        Problem.OWN_KINDS.stream());
        kinds.forEach(kind -> {
            assertThat(Words.say("check." + kind, "it")).isNotBlank();
            assertThat(Words.say("check.name." + kind)).isNotBlank();
        });
        Stream.of(StampRule.values())
                .filter(rule -> rule != StampRule.LITERAL)
                .forEach(rule ->
                        assertThat(Words.say("stamp." + rule.id(), "a", "b", "c")).isNotBlank());
    }

    private record Run(int exit, List<String> lines) {}

    private Run run(Callable<Integer> command, String... options) {
        PrintStream terminal = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.US_ASCII));
        try {
            String[] arguments =
                    Stream.concat(Stream.of(root.toString()), Stream.of(options))
                            .toArray(String[]::new);
            int exit = new CommandLine(command).execute(arguments);
            return new Run(exit, out.toString(StandardCharsets.UTF_8).lines().toList());
        } finally {
            System.setOut(terminal);
        }
    }
}

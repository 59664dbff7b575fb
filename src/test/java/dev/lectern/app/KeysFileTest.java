package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysFileTest {

    private static final List<Command> COMMANDS =
            List.of(
                    command("play", Command.Scope.ANYWHERE, "Space", "K"),
                    command("mute", Command.Scope.ANYWHERE, "M"),
                    command("back5", Command.Scope.VIDEO, "Left"),
                    command("keysFile", Command.Scope.ANYWHERE));

    @TempDir private Path folder = Path.of("");
    private Path path = Path.of("");

    @BeforeEach
    void chooseAPath() {
        path = folder.resolve("new/keys.json");
    }

    private static Command command(String id, Command.Scope scope, String... keys) {
        return new Command(
                id, CommandGroup.PLAYING, scope, Stream.of(keys).map(Key::of).toList(), () -> {});
    }

    private KeysFile.Reading read(String text) throws IOException {
        Files.createDirectories(folder.resolve("new"));
        Files.writeString(path, text);
        return new KeysFile(path).read(COMMANDS);
    }

    private static List<String> keys(KeysFile.Reading reading, String id) {
        return reading.commands().stream()
                .filter(command -> command.id().equals(id))
                .flatMap(command -> command.keys().stream())
                .map(Key::toString)
                .toList();
    }

    @Test
    void withoutAFileCommandsHaveTheirOwnKeys() throws IOException {
        assertThat(new KeysFile(path).read(COMMANDS))
                .isEqualTo(new KeysFile.Reading(COMMANDS, List.of()));
    }

    @Test
    void theFileThatIsMadeSaysWhatIsTrueAlready() throws IOException {
        new KeysFile(path).made(COMMANDS);

        assertThat(new KeysFile(path).read(COMMANDS))
                .isEqualTo(new KeysFile.Reading(COMMANDS, List.of()));
        assertThat(path).content().contains("\"play\": [\"Space\", \"K\"]", "// Play or pause");
    }

    @Test
    void aFileThatIsThereIsNotMadeAgain() throws IOException {
        read("{}");
        new KeysFile(path).made(COMMANDS);
        assertThat(path).hasContent("{}");
    }

    @Test
    void aCommandGetsTheReadersKeysAndNoOtherKeepsThem() throws IOException {
        KeysFile.Reading reading =
                read("{\"mute\": [\"Ctrl+M\", \"K\"], \"keysFile\": \"F9\", \"back5\": []}");

        assertThat(reading.problems()).isEmpty();
        assertThat(keys(reading, "mute")).containsExactly("Ctrl+M", "K");
        assertThat(keys(reading, "play")).containsExactly("Space");
        assertThat(keys(reading, "keysFile")).containsExactly("F9");
        assertThat(keys(reading, "back5")).isEmpty();
    }

    @Test
    void whatCanNotBeUsedHasASentenceAndTheRestIsUsed() throws IOException {
        KeysFile.Reading reading =
                read(
                        """
                        {"sing": ["S"], "mute": ["Hyper+Q", 7, "X"], "play": ["X", "P"]}
                        """);

        assertThat(keys(reading, "mute")).containsExactly("X");
        assertThat(keys(reading, "play")).containsExactly("P");
        assertThat(reading.problems()).hasSize(4);
        assertThat(reading.problems().get(0)).contains("sing");
        assertThat(reading.problems().get(1)).contains("Hyper+Q").contains("mute");
        assertThat(reading.problems().get(2)).contains("“7”").contains("mute");
        assertThat(reading.problems().get(3)).contains("X").contains("mute").contains("play");
    }

    @Test
    void oneKeyMayDoOneThingInTheVideoAndAnotherElsewhere() throws IOException {
        KeysFile.Reading reading = read("{\"back5\": [\"Q\"], \"mute\": [\"Q\"]}");

        assertThat(reading.problems()).isEmpty();
        assertThat(keys(reading, "back5")).isEqualTo(keys(reading, "mute"));
    }

    @Test
    void aFileThatIsNoJsonIsNamedWithTheLineAndNothingChanges() throws IOException {
        KeysFile.Reading reading = read("{\n\"mute\": [\"X\"\n");

        assertThat(reading.commands()).isEqualTo(COMMANDS);
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().getFirst()).contains("line 3").contains("keys.json");
        assertThat(read("[1]").problems()).hasSize(1);
        assertThat(read("").problems()).hasSize(1);
    }
}

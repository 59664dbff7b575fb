package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import dev.lectern.reader.ReaderPane;
import dev.lectern.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Diagrams are drawn in the window's only thread: those that would never be finished are not
/// begun, in the real window.
class DiagramsTest {

    /// The first diagram brings its library with it.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final List<String> ORDINARY =
            List.of(
                    "graph TD\n    A[Desired: $100M] --> B{Profit: $20M};\n    B --> C{Margin: 20%};",
                    "---\ntitle: x\n---\n%%{init: {'theme': 'dark'}}%%\n%% said\nflowchart LR\nA-->B",
                    "sequenceDiagram\nA->>B: Hello\nNote over A,B: Well",
                    "classDiagram\nclass Note {\n+String title\n}\nNote <|-- Page",
                    "stateDiagram-v2\n[*] --> Open\nOpen --> [*]",
                    "gantt\ndateFormat YYYY-MM-DD\nsection Work\nRead :a, 2026-01-01, 30d",
                    "pie title Shares\n\"Reading\" : 1250000\n\"Watching\" : 3",
                    "mindmap\n  root((Lectures))\n    Notes\n    Videos",
                    "timeline\ntitle Years\n1945 : Memex\n1968 : Demo");

    private static final List<String> ENDLESS =
            List.of(
                    "gantt\ndateFormat YYYY-MM-DD\nexcludes monday tuesday wednesday thursday friday"
                            + " saturday sunday\na :a, 2020-01-01, 1d",
                    "gantt\ndateFormat x\naxisFormat %s\ntickInterval 1second\na :a, 0, 99999999",
                    "block-beta\ncolumns 3\nspace:99999 a",
                    "radar-beta\naxis a,b,c\ncurve x{1,2,3}\nticks 99999999",
                    "packet-beta\n0-99999999: \"x\"",
                    "venn-beta\n" + lines("set A%d", 100),
                    "graph TD\nA[\"" + "<b>".repeat(4000) + "\"]",
                    "graph TD\nA[\"`" + "**".repeat(9000) + "`\"]",
                    "timeline\n2020 : " + "x ".repeat(1800),
                    "gitGraph\n" + "commit\n".repeat(2500),
                    "architecture-beta\n" + lines("service a%d(server)[x]", 500));

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        Files.writeString(vault.resolve("begin.md"), "# Begin\n");
        note("ordinary", ORDINARY);
        note("endless", ENDLESS);
        window = OpenWindow.on(vault, "begin.md");
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    @Test
    void whatCanBeDrawnIsAndTheRestSaysWhyNot() {
        show("endless", ".undrawn > figcaption", ENDLESS.size());
        assertThat(count(".diagram > pre")).isEqualTo(ENDLESS.size());
        assertThat(count(".diagram img")).isZero();
        assertThat(window.page("document.getElementById('note').textContent"))
                .asString()
                .contains(
                        Words.say("diagram.counting"),
                        Words.say("diagram.kind"),
                        "letters, of at most 4000.")
                .doesNotContain("undefined", "{0}");

        show("ordinary", ".diagram > img", ORDINARY.size());
        assertThat(count(".undrawn")).isZero();
    }

    @Test
    void aNoteIsPaintedBeforeItsDiagramsAreDrawnAndAtOnceWithThoseThatWere() {
        List<Integer> whenPainted = new ArrayList<>();
        List<Integer> whenComplete = new ArrayList<>();
        OpenWindow.fx(() -> {
            ReaderPane reader = window.workbench().reader();
            reader.painted().subscribe((_, _) -> whenPainted.add(count(".diagram > img")));
            return reader.complete().subscribe((_, _) -> whenComplete.add(count(".diagram > img")));
        });

        show("ordinary", ".diagram > img", ORDINARY.size());
        window.await("all is told", () -> whenComplete.size() == 1);
        show("begin", ".diagram > img", 0);
        show("ordinary", ".diagram > img", ORDINARY.size());
        window.await("all is told again", () -> whenComplete.size() == 3);

        assertThat(whenPainted).containsExactly(0, 0, ORDINARY.size());
        assertThat(whenComplete).containsExactly(ORDINARY.size(), 0, ORDINARY.size());
    }

    private void show(String note, String selector, int times) {
        OpenWindow.fx(() -> {
            window.session().open(new NotePath(note + ".md"));
            return true;
        });
        window.awaitNote(new NotePath(note + ".md"));
        window.await(
                times + " times " + selector + " in " + note,
                () -> count(selector) == times,
                PATIENCE);
    }

    private int count(String selector) {
        return ((Number) window.page("document.querySelectorAll('#note " + selector + "').length"))
                .intValue();
    }

    private void note(String name, List<String> diagrams) throws IOException {
        Files.writeString(
                vault.resolve(name + ".md"),
                diagrams.stream()
                        .map(diagram -> "```mermaid\n" + diagram + "\n```\n")
                        .collect(Collectors.joining("\n")));
    }

    private static String lines(String line, int times) {
        Stream<String> all = IntStream.range(0, times).mapToObj(line::formatted);
        return all.collect(Collectors.joining("\n"));
    }
}

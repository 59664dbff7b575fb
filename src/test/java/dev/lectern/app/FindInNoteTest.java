package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding text in the note that is read, in the real window.
class FindInNoteTest {

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        write("Much text. ".repeat(400));
        String filler =
                IntStream.range(0, 20_000)
                        .mapToObj(line -> "Line " + line + " says nothing of note.")
                        .collect(Collectors.joining("\n\n"));
        Files.writeString(vault.resolve("large.md"), filler + "\n\nThe needle.\n");
        window = OpenWindow.on(vault, "birds.md");
    }

    private void write(String filler) throws IOException {
        Files.writeString(
                vault.resolve("birds.md"),
                "---\ntitle: A bird\n---\n\nThe ÉLÉ**pha**nt [00:12] and the bird.\n\n"
                        + "One\n\nword. "
                        + filler
                        + "\n\n| bird | elephant |\n|---|---|\n| ภาษา | BIRD |\n\nTheir 飞鸟.\n");
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private void find(String text) {
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.await("the field has the keys", () -> window.node("#find-field").isFocused());
        OpenWindow.fx(() -> {
            ((TextField) window.node("#find-field")).setText(text);
            return true;
        });
    }

    private String count() {
        return OpenWindow.fx(() -> ((Label) window.node("#find-count")).getText());
    }

    private Object hit() {
        return window.page(
                "[...(CSS.highlights.get('hit') ?? [])].map(range => range.toString()).join()");
    }

    private boolean hitIsInSight() {
        return Boolean.TRUE.equals(
                window.page(
                        """
                        (() => {
                          const box = [...CSS.highlights.get('hit')][0].getBoundingClientRect();
                          return box.top >= 0 && box.bottom <= window.innerHeight;
                        })()
                        """));
    }

    @Test
    void hitsAreCountedAndGoneThroughByKeysWhateverTheirCaseAccentsAndMarkup() throws IOException {
        window.clickInPage("#title");
        find("bird");
        assertThat(count()).isEqualTo("1 of 4");
        window.press(KeyCode.ENTER);
        assertThat(count()).isEqualTo("2 of 4");
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.press(KeyCode.SHIFT, KeyCode.F3);
        assertThat(count()).isEqualTo("4 of 4");
        assertThat(hit()).isEqualTo("BIRD");
        assertThat(hitIsInSight()).isTrue();
        assertThat(window.page("CSS.highlights.get('hits').size")).isEqualTo(4);

        find("elephant");
        assertThat(count()).endsWith("of 2");
        window.press(KeyCode.F3);
        assertThat(hit()).isIn("ÉLÉphant", "elephant");
        find("飞鸟");
        assertThat(count()).isEqualTo("1 of 1");
        find("ภาษา");
        assertThat(count()).isEqualTo("1 of 1");
        find("one word");
        assertThat(count()).isEqualTo("Not found");
        assertThat(hit()).isEqualTo("");

        find("bird");
        window.press(KeyCode.F3);
        write("Changed. " + "Much text. ".repeat(400) + " A bird.");
        window.await("the note is read again", () -> count().endsWith("of 5"));
        assertThat(window.page("CSS.highlights.get('hits').size")).isEqualTo(5);

        window.press(KeyCode.ESCAPE);
        window.await("the note has the keys", () -> window.node("#note-view").isFocused());
        assertThat(window.node("#find-field").getParent().isVisible()).isFalse();
        assertThat(window.page("CSS.highlights.get('hits').size")).isEqualTo(0);
        assertThat(window.page("getSelection().toString().toLowerCase()")).isEqualTo("bird");
    }

    @Test
    void theLargestNoteIsSoughtWithoutWaiting() {
        OpenWindow.fx(() -> {
            window.session().open(new NotePath("large.md"));
            return true;
        });
        window.await(
                "the large note is on screen",
                () -> window.page("document.getElementById('title').textContent").equals("large"),
                Duration.ofSeconds(60));
        find("n");
        long began = System.nanoTime();
        find("needle");
        Duration taken = Duration.ofNanos(System.nanoTime() - began);

        assertThat(count()).isEqualTo("1 of 1");
        assertThat(hitIsInSight()).isTrue();
        assertThat(taken).isLessThan(Duration.ofSeconds(5));
    }
}

package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Taking something of the note elsewhere: by the clipboard, and as a file.
class TakingTest {

    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @TempDir private Path folder = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.write(vault.resolve("dot.png"), Base64.getDecoder().decode(DOT));
        Files.writeString(
                vault.resolve("clock.md"),
                """
                ---
                title: The clock
                videoId: clock_clock
                ---

                It **strikes** [00:01:23] and [[clock | ticks]]; see [here](https://example.org/a).

                - one
                - two

                ![[dot.png]]
                """);
        window = OpenWindow.on(vault, "clock.md");
        window.clickInPage("#title");
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private void awaitCopied(String text) {
        try {
            window.await("it is copied", () -> text.equals(copied()));
        } catch (AssertionError late) {
            assertThat(OpenWindow.fx(TakingTest::copied)).isEqualTo(text);
            throw late;
        }
    }

    private static @Nullable String copied() {
        return Clipboard.getSystemClipboard().getString();
    }

    @Test
    void aSelectionReadsWellElsewhereAsTextAndAsHtml() {
        window.page("getSelection().selectAllChildren(document.getElementById('note'))");
        window.press(KeyCode.CONTROL, KeyCode.C);
        awaitCopied("It strikes [1:23] and ticks; see here.\n\n- one\n- two");
        String html = OpenWindow.fx(() -> Clipboard.getSystemClipboard().getHtml());
        assertThat(html)
                .contains("<strong>strikes</strong>")
                .contains("<a href=\"https://youtu.be/clock_clock?t=83\">[1:23]</a>")
                .contains("<a href=\"https://example.org/a\">here</a>")
                .doesNotContain("data-", "class", "127.0.0.1");
    }

    @Test
    void theMenuOfAStampCopiesALinkToItsSecondAndThatOfASelectionSearches() {
        window.robot().rightClickOn(window.placeInPage("a.stamp"));
        choose("Copy a link to 1:23");
        awaitCopied("https://youtu.be/clock_clock?t=83");
        assertThat(((Labeled) window.node("#toast")).getText()).contains("youtu.be");

        window.press(KeyCode.CONTROL, KeyCode.T);
        awaitCopied("[0:00]");

        window.page("getSelection().selectAllChildren(document.querySelector('strong'))");
        window.robot().rightClickOn(window.placeInPage("strong"));
        choose("Search all notes for “strikes”");
        window.await(
                "it is sought",
                () -> ((TextField) window.node("#palette-field")).getText().equals("\"strikes\""));
    }

    private void choose(String name) {
        window.await(name + " is offered", () -> item(name).isPresent());
        OpenWindow.fx(() -> {
            MenuItem item = item(name).orElseThrow();
            item.fire();
            item.getParentPopup().hide();
            return true;
        });
    }

    private static Optional<MenuItem> item(String name) {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(one -> name.equals(one.getText()))
                .findFirst();
    }

    @Test
    void theNoteIsSavedAsOneFileThatNeedsNothingElse() throws IOException {
        Path file = folder.resolve("The clock.html");
        window.await(
                "the picture is there",
                () -> Boolean.TRUE.equals(window.page("document.querySelector('img').complete")));
        OpenWindow.fx(() -> {
            window.files().saveHtml(file);
            return true;
        });
        window.await("it is saved", () -> window.node("#toast").isVisible());

        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text)
                .contains("data:image/png;base64," + DOT)
                .contains("https://youtu.be/clock_clock?t=83")
                .contains("--accent")
                .contains("font-size: 0.735rem")
                .doesNotContain("127.0.0.1", "<script", "<iframe");
    }

    @Test
    void whatCanNotBeWrittenIsSaidInASentence() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken.html/full"));
        for (Path target : new Path[] {folder.resolve("nowhere/a.html"), taken.getParent()}) {
            OpenWindow.fx(() -> {
                window.files().saveHtml(target);
                return true;
            });
            window.await("it is said", () -> window.problem().contains(target.toString()));
        }
        assertThat(taken).isDirectory();
    }
}

package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import dev.lectern.player.Settings;
import dev.lectern.video.Timestamp;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered from one start of the window to the next.
class RememberingTest {

    @TempDir private Path vault = Path.of("");

    private void note(String name, String text) throws Exception {
        Files.writeString(
                vault.resolve(name + ".md"),
                "---\ntitle: The " + name + "\nvideoId: clock_clock\n---\n\n" + text + "\n");
    }

    @Test
    void theSecondTheSpeedTheVolumeTheBookmarksAndTheRecentNotesComeBack() throws Exception {
        OpenWindow.copyClip("clock.mp4", vault.resolve("A clock [clock_clock].mp4"));
        note("clock", "Late [00:40]. Early [00:10].");
        note("watch", "See the [[clock]].");
        OpenWindow first = OpenWindow.on(vault, "watch.md");
        try (first) {
            first.awaitPicture(Timestamp.START);
            first.clickInPage("[data-link=\"0\"]");
            first.awaitNote(new NotePath("clock.md"));
            first.clickInPage("[data-stamp=\"0\"]");
            first.awaitPicture(Timestamp.ofSeconds(40));
            first.press(KeyCode.CONTROL, KeyCode.D);
            first.await("a word is asked for", () -> first.node("#bookmark-word") != null);
            first.robot().write("the forty");
            first.press(KeyCode.ENTER);
            first.await("who reads goes on", () -> first.hasFocus("#note-view"));
            first.press(KeyCode.CLOSE_BRACKET);
            first.press(KeyCode.CONTROL, KeyCode.DOWN);
            first.clickInPage("[data-stamp=\"1\"]");
            first.awaitPicture(Timestamp.ofSeconds(10));
        }

        try (OpenWindow second = first.again(vault, "watch.md")) {
            second.awaitPicture(Timestamp.ofSeconds(10));
            Settings settings = second.player().settings();
            assertThat(settings.rate()).isEqualTo(1.05);
            assertThat(settings.volume()).isEqualTo(0.95);
            assertThat(
                            OpenWindow.fx(() ->
                                    second.node(".recent-notes").lookupAll(".recent-note").stream()
                                            .map(button -> ((Labeled) button).getText())
                                            .toList()))
                    .containsExactly("The clock");
            second.robot().clickOn("the forty");
            second.awaitNote(new NotePath("clock.md"));
            second.awaitPicture(Timestamp.ofSeconds(40));
            second.press(KeyCode.DELETE);
            second.await("it is away", () -> !second.sees("#bookmarks"));
        }
    }
}

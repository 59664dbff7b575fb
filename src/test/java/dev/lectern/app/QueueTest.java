package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import dev.lectern.player.Wish;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Passages played one after the other, in the real window.
class QueueTest {

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        OpenWindow.copyClip("clock.mp4", vault.resolve("clock.mp4"));
        note("clock", "clock.mp4", "Eight [00:08].\n\nFive [00:05].\n\nThirty [00:30].");
        note("sand", "clock.mp4", "Sand is [[time]] [00:20]. Other sand [00:22].");
        note("lost", "lost.mp4", "Lost is [[time]] [00:03]. And [[time]] again [00:09].");
        note("water", "clock.mp4", "Water is [[time]] too [00:40].");
        Files.writeString(
                vault.resolve("clock.vtt"), "WEBVTT\n\n00:33.000 --> 00:36.000\nA pebble falls.\n");
        Files.writeString(vault.resolve("time.md"), "---\ntitle: Time\n---\n\nIt passes.\n");
        window = OpenWindow.on(vault, "clock.md");
        window.awaitPicture(Timestamp.START);
        window.await("all is read", () -> window.session().snapshot().get().isComplete());
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private void note(String name, String video, String text) throws IOException {
        Files.writeString(
                vault.resolve(name + ".md"), "---\nvideo: " + video + "\n---\n\n" + text + "\n");
    }

    private void awaitPassage(String count, String sentence, double second) {
        window.await(
                sentence + " is played, " + count,
                () -> says("#queue-count", count) && says("#queue-sentence", sentence));
        window.await(
                "the picture is of " + second + " or little later",
                () ->
                        window.picture()
                                .filter(at -> at.clock() >= second - 0.7 && at.clock() < second + 3)
                                .isPresent());
    }

    private boolean says(String label, String text) {
        return window.sees("#queue") && ((Labeled) window.node(label)).getText().equals(text);
    }

    @Test
    void theNotesPassagesArePlayedOneAfterTheOther() {
        window.press(KeyCode.Q);
        awaitPassage("1 of 3", "Five.", 5);
        awaitPassage("2 of 3", "Eight.", 8);
        window.press(KeyCode.SHIFT, KeyCode.L);
        awaitPassage("3 of 3", "Thirty.", 30);
        window.press(KeyCode.SHIFT, KeyCode.J);
        awaitPassage("2 of 3", "Eight.", 8);
        window.press(KeyCode.L);
        window.press(KeyCode.SHIFT, KeyCode.K);
        awaitPassage("2 of 3", "Eight.", 8);
        window.press(KeyCode.SHIFT, KeyCode.O);
        awaitPassage("1 of 3", "Eight.", 8);
        window.robot().clickOn("#queueSkip");
        awaitPassage("2 of 3", "Five.", 5);
        // From one end over the passage in between: the text goes on elsewhere than the video.
        awaitPassage("3 of 3", "Thirty.", 30);
        window.robot().clickOn("#queueSkip");
        window.await("it is over", () -> says("#queue-sentence", "That was the last passage."));
        assertThat(window.player().wish()).isEqualTo(Wish.PAUSE);
        window.press(KeyCode.X);
        window.await("it is away", () -> !window.sees("#queue"));
    }

    @Test
    void aReaderWhoGoesElsewhereIsNotCalledBack() {
        window.press(KeyCode.Q);
        awaitPassage("1 of 3", "Five.", 5);
        window.press(KeyCode.DIGIT8);
        window.await(
                "the picture is of later",
                () -> window.picture().filter(at -> at.clock() > 50).isPresent());
        double later = OpenWindow.fx(window::picture).orElseThrow().clock();
        window.await(
                "it plays on there",
                () -> window.picture().filter(at -> at.clock() > later + 1).isPresent());
        assertThat(OpenWindow.fx(() -> says("#queue-count", "1 of 3"))).isTrue();
        window.press(KeyCode.SHIFT, KeyCode.K);
        awaitPassage("1 of 3", "Five.", 5);
        awaitPassage("2 of 3", "Eight.", 8);
    }

    @Test
    void allThatIsSaidOfANoteIsPlayedAcrossVideosAndOverOnesThatAreGone() {
        OpenWindow.fx(() -> {
            window.session().open(new NotePath("time.md"));
            return true;
        });
        window.awaitNote(new NotePath("time.md"));
        window.press(KeyCode.SHIFT, KeyCode.Q);
        window.await(
                "it has gone over what is lost",
                () -> says("#queue-count", "3 of 4") && says("#queue-sentence", "Sand is time."));
        window.await(
                "the picture is of the sand",
                () -> window.picture().filter(at -> at.clock() >= 19.9).isPresent());
        assertThat(((Labeled) window.node("#queue-trouble")).getText())
                .startsWith("Passages were left out.");
        awaitPassage("4 of 4", "Water is time too.", 40);
        assertThat(window.open().path()).isEqualTo(new NotePath("time.md"));
    }

    @Test
    void whatIsFoundIsPlayedAndSoAreBookmarks() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.robot().write("sand");
        window.await("it is found", () -> window.sees("#palette-all"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("it is played", () -> says("#queue-count", "1 of 1"));
        window.await(
                "the picture is of the sand",
                () -> window.picture().filter(at -> at.clock() >= 19.9).isPresent());
        window.press(KeyCode.X);

        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window.robot().write("pebble");
        window.await("what is said is found", () -> window.sees("#palette-all"));
        window.press(KeyCode.CONTROL, KeyCode.ENTER);
        awaitPassage("1 of 1", "A pebble falls.", 33);
        window.press(KeyCode.X);

        window.press(KeyCode.CONTROL, KeyCode.D);
        window.await("a word is asked for", () -> window.node("#bookmark-word") != null);
        window.robot().write("my sand");
        window.press(KeyCode.ENTER);
        window.await(
                "it is marked",
                () ->
                        window.sees("#bookmarks")
                                && ((ListView<?>) window.node("#bookmarks")).getItems().size()
                                        == 1);
        window.robot().clickOn("#play-bookmarks");
        window.await("it is played", () -> says("#queue-sentence", "my sand"));
    }
}

package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.player.Wish;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was watched and what is cited of a video, in the real window.
class CoverageTest {

    private static final NotePath CLOCK = new NotePath("time/clock.md");

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        Path folder = Files.createDirectories(vault.resolve("time"));
        OpenWindow.copyClip("clock.mp4", folder.resolve("clock.mp4"));
        OpenWindow.copyClip("clock.mp4", folder.resolve("other.mp4"));
        note("clock", "Ten [00:10]–[00:20]. Forty [00:40]–[00:45].");
        note("other", "Other [00:30].");
        window = OpenWindow.on(vault, CLOCK.value());
        window.awaitPicture(Timestamp.START);
        window.robot().clickOn("#tab-moments");
        window.await("it is told", () -> line().startsWith("Watched 0:00 and cited 0:15 of 1:2"));
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private void note(String name, String text) throws IOException {
        Files.writeString(
                vault.resolve("time/" + name + ".md"),
                "---\nvideo: time/" + name + ".mp4\n---\n\n" + text + "\n");
    }

    private String line() {
        return ((Labeled) window.node("#coverage")).getText();
    }

    private void open(Place place) {
        OpenWindow.fx(() -> {
            window.session().open(place);
            return true;
        });
    }

    private void awaitCrumbs(String text) {
        window.await(
                text + " is said beside the title",
                () ->
                        ((String) window.page("document.getElementById('crumbs').textContent"))
                                .contains(text));
    }

    /// Where a node begins and ends, as parts of the timeline's width.
    private double[] edges(Node node) {
        Bounds all = window.onScreen(".track-layer");
        Bounds part = OpenWindow.onScreen(node);
        return new double[] {
            (part.getMinX() - all.getMinX()) / all.getWidth(),
            (part.getMaxX() - all.getMinX()) / all.getWidth()
        };
    }

    @Test
    void theReaderIsLedToWhatIsNotCitedAndWhatWasNotWatched() {
        window.press(KeyCode.U);
        window.awaitPicture(Timestamp.ofSeconds(20));
        window.press(KeyCode.U);
        window.awaitPicture(Timestamp.ofSeconds(45));
        window.press(KeyCode.U);
        window.awaitPicture(Timestamp.START);

        window.press(KeyCode.SHIFT, KeyCode.U);
        window.awaitPicture(Timestamp.ofSeconds(10));
        window.press(KeyCode.K);
        window.await(
                "some of it is watched",
                () -> window.picture().filter(at -> at.clock() > 12.5).isPresent());
        window.press(KeyCode.K);
        window.await("it is told", () -> line().matches("Watched 0:0[2-6] and cited 0:15 of .*"));
        double[] edges = OpenWindow.fx(() -> edges(window.node(".track-layer .watched")));
        assertThat(edges[0] * 80).isBetween(8.5, 11.0);
        assertThat(edges[1] * 80).isBetween(12.0, 17.0);
        window.press(KeyCode.SHIFT, KeyCode.U);
        window.awaitPicture(Timestamp.ofSeconds(40));

        open(new Place.OfVideo(new VideoRef.File("time/clock.mp4")));
        awaitCrumbs("cited 0:15");
        awaitCrumbs("watched 0:0");
        open(new Place.OfChannel("time"));
        awaitCrumbs("no video watched, 1 in part");
    }

    @Test
    void aVideoThatWasLeftIsAmongTheRecentOnesAndGoesOn() {
        assertThat(OpenWindow.fx(() -> window.sees("#recent-videos"))).isFalse();
        assertThat(OpenWindow.fx(() -> window.node("#captions").isVisible())).isFalse();
        window.clickInPage("#note [data-stamp=\"0\"]");
        window.awaitPicture(Timestamp.ofSeconds(10));
        open(new Place.OfNote(new NotePath("time/other.md")));
        window.awaitNote(new NotePath("time/other.md"));
        window.awaitPicture(Timestamp.START);
        window.await("it is there", () -> window.sees("#recent-videos"));
        window.robot().clickOn(".recent-video");
        window.awaitNote(CLOCK);
        window.awaitPicture(Timestamp.ofSeconds(10));
        assertThat(window.player().wish()).isEqualTo(Wish.PAUSE);
    }
}

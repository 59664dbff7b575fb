package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.host.ClockPicture;
import dev.lectern.memory.VideoLayout;
import dev.lectern.memory.VideoPlace;
import dev.lectern.player.Phase;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.robot.Motion;

/// The video in its places, in the real window: always the same running player.
class VideoPlaceTest {

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        OpenWindow.copyClip("clock.mp4", vault.resolve("talk.mp4"));
        Files.writeString(
                vault.resolve("talk.md"),
                "---\nvideo: talk.mp4\n---\n\nAt [00:30].\n\n" + "Much text. ".repeat(3000));
        window = OpenWindow.on(vault, "talk.md");
        window.awaitPicture(Timestamp.START);
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    /// The screen of the video, whichever window it is in.
    private Optional<Node> screen() {
        return Window.getWindows().stream()
                .map(shown -> shown.getScene().getRoot().lookup(".screen"))
                .flatMap(node -> Optional.ofNullable(node).stream())
                .findFirst();
    }

    private Bounds video() {
        return OpenWindow.onScreen(OpenWindow.fx(() -> screen().orElseThrow()));
    }

    private Bounds note() {
        return window.onScreen("#note-view");
    }

    private Timestamp picture() {
        return OpenWindow.fx(() -> ClockPicture.read(screen().orElseThrow().snapshot(null, null)))
                .orElse(Timestamp.START);
    }

    /// The pixels go on without beginning anew, and the player has heard nothing of the move.
    private void assertPlaysOn(Timestamp before) {
        window.await("the picture moves on from " + before, () -> picture().compareTo(before) > 0);
        assertThat(picture().seconds()).isBetween(before.seconds(), before.seconds() + 20);
        assertThat(window.player().phase()).isInstanceOf(Phase.Playing.class);
    }

    private void key(KeyCode digit) {
        window.press(KeyCode.CONTROL, digit);
    }

    @Test
    void theSamePlayerPlaysOnInEveryPlace() {
        window.clickInPage("[data-stamp=\"0\"]");
        window.awaitPicture(Timestamp.ofSeconds(30));
        window.press(KeyCode.K);
        window.await("it plays", () -> picture().compareTo(Timestamp.ofSeconds(30)) > 0);

        Timestamp before = picture();
        key(KeyCode.DIGIT2);
        window.await("at the left", () -> video().getMaxX() <= note().getMinX());
        assertPlaysOn(before);

        before = picture();
        key(KeyCode.DIGIT3);
        window.await("above", () -> video().getMaxY() <= note().getMinY());
        assertPlaysOn(before);
        assertThat(window.node("#tab-video").isVisible()).isTrue();

        before = picture();
        key(KeyCode.DIGIT4);
        window.await("below", () -> video().getMinY() >= note().getMaxY());
        assertPlaysOn(before);

        before = picture();
        key(KeyCode.DIGIT5);
        window.await("over the note", () -> note().contains(video()));
        assertThat(video().getWidth()).isLessThan(note().getWidth() / 1.5);
        assertPlaysOn(before);

        before = picture();
        key(KeyCode.DIGIT1);
        window.await("at the right", () -> video().getMinX() >= note().getMaxX());
        assertPlaysOn(before);
    }

    @Test
    void theFloatingVideoIsDraggedToAnotherCorner() {
        window.clickInPage("#title");
        key(KeyCode.DIGIT5);
        window.await("over the note", () -> note().contains(video()));
        assertThat(video().getMinX()).isGreaterThan(note().getCenterX() - 120);
        assertThat(video().getMinY()).isGreaterThan(note().getCenterY());

        Bounds place = note();
        window.robot()
                .moveTo("#video-grip")
                .press(MouseButton.PRIMARY)
                .moveTo(place.getMinX() + 120, place.getMinY() + 40, Motion.DIRECT)
                .release(MouseButton.PRIMARY);

        window.await(
                "at the upper left",
                () ->
                        video().getMinX() < note().getMinX() + 40
                                && video().getMinY() < note().getMinY() + 60);
        key(KeyCode.DIGIT7);
        window.await("at the upper right", () -> video().getMaxX() > note().getMaxX() - 60);
    }

    @Test
    void aWindowOfItsOwnTakesThePlayerAndGivesItBack() {
        window.clickInPage("#title");
        window.press(KeyCode.K);
        window.await("it plays", () -> picture().compareTo(Timestamp.START) > 0);
        Timestamp before = picture();

        window.robot().clickOn("#video-menu");
        window.robot()
                .clickOn(
                        window.robot()
                                .lookup((Label item) ->
                                        item.getText().startsWith("Video in a window of its own"))
                                .queryLabeled());
        window.await("it has a window", () -> own().isPresent());
        assertPlaysOn(before);
        assertThat(window.node(".screen")).isNull();
        assertThat(window.node("#tab-video").isVisible()).isTrue();

        before = picture();
        OpenWindow.fx(() -> {
            Stage own = own().orElseThrow();
            own.fireEvent(new WindowEvent(own, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        window.await("it is back", () -> own().isEmpty() && window.node(".screen") != null);
        assertPlaysOn(before);
        assertThat(video().getMinX()).isGreaterThanOrEqualTo(note().getMaxX());
    }

    private Optional<Stage> own() {
        return Window.getWindows().stream()
                .filter(shown ->
                        shown instanceof Stage
                                && !shown.equals(window.stage())
                                && shown.getScene().getRoot().lookup(".screen") != null)
                .map(Stage.class::cast)
                .findFirst();
    }

    @Test
    void fullScreenReturnsToThePlaceBefore() {
        window.clickInPage("#title");
        key(KeyCode.DIGIT3);
        window.await("above", () -> video().getMaxY() <= note().getMinY());
        double height = video().getHeight();

        window.press(KeyCode.F);
        window.await("the note is away", () -> window.node("#note-view") == null);
        window.press(KeyCode.F);
        window.await("the note is back", () -> window.node("#note-view") != null);
        window.await("above again", () -> video().getMaxY() <= note().getMinY());
        assertThat(video().getHeight()).isBetween(height - 3, height + 3);
        assertThat(
                        OpenWindow.fx(() ->
                                window.workbench().preferences().get(VideoLayout.PART).place()))
                .isEqualTo(VideoPlace.TOP);
    }
}

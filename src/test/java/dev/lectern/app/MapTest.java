package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.graph.Camera;
import dev.lectern.graph.Extent;
import dev.lectern.graph.Point;
import dev.lectern.graph.VaultMap;
import dev.lectern.note.NotePath;
import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The map of the sample notes in the real window, with the mouse and by keys alone.
class MapTest {

    private static final NotePath INDEX = new NotePath("index.md");
    private static final NotePath KEYFRAMES =
            new NotePath("seeking/keyframes_and_groups_of_pictures.md");
    private static final NotePath FASTSTART = new NotePath("practice/faststart.md");

    private OpenWindow window;

    @BeforeEach
    void openTheMap() throws Exception {
        Path sample = Path.of(Objects.requireNonNull(System.getProperty("lectern.sample")));
        window = OpenWindow.on(sample, "index.md");
        window.await("the vault is read", () -> window.session().snapshot().get().isComplete());
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        awaitMap(INDEX);
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.close();
    }

    @Test
    void theMousePointsDragsAndOpens() {
        moveTo(KEYFRAMES, new Extent.Whole());
        window.await("it is pointed at", () -> spoken().startsWith(title(KEYFRAMES)));

        window.robot().drag(MouseButton.PRIMARY).moveBy(120, 60).drop();
        window.await("it is still there, and not open", () -> window.sees(".map-layer"));
        // Only a mouse that moves tells where it is.
        window.robot().moveBy(2, 0);
        window.await("it went with the mouse", () -> spoken().startsWith(title(KEYFRAMES)));
        window.robot().moveBy(-120, -60);
        assertThat(OpenWindow.fx(this::spoken)).doesNotStartWith(title(KEYFRAMES));
        window.press(KeyCode.HOME);
        moveTo(KEYFRAMES, new Extent.Whole());
        window.robot().clickOn(MouseButton.PRIMARY);
        window.awaitNote(KEYFRAMES);
        assertThat(OpenWindow.fx(() -> window.sees(".map-layer"))).isFalse();

        window.robot().clickOn("#map");
        awaitMap(KEYFRAMES);
        window.robot().clickOn("#map-channel");
        window.await("the channel alone is there", () -> count().startsWith("7 "));
        NotePath scrubbing = new NotePath("seeking/scrubbing.md");
        moveTo(scrubbing, new Extent.Channel("seeking"));
        window.robot().clickOn(MouseButton.PRIMARY);
        window.awaitNote(scrubbing);
    }

    @Test
    void keysMoveZoomFindAndOpen() {
        assertThat(OpenWindow.fx(this::spoken)).isEqualTo("Map of 24 notes");
        window.press(KeyCode.LEFT);
        window.await("a note is pointed at", () -> !spoken().startsWith("Map of"));
        window.press(KeyCode.ESCAPE);
        window.await("it is closed", () -> !window.sees(".map-layer"));
        assertThat(window.open().path()).isEqualTo(INDEX);

        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        awaitMap(INDEX);
        window.press(KeyCode.TAB);
        window.await("the field has the keys", () -> window.node("#map-field").isFocused());
        window.robot().write("faststart");
        window.press(KeyCode.ENTER);
        window.awaitNote(FASTSTART);
        assertThat(OpenWindow.fx(() -> window.sees(".map-layer"))).isFalse();
    }

    private void awaitMap(NotePath open) {
        int notes = window.session().snapshot().get().paths().size();
        window.await(
                "the map is drawn, with " + open,
                () ->
                        window.sees(".map-layer")
                                && window.node("#vault-map").isFocused()
                                && count().startsWith(notes + " "));
    }

    private String count() {
        return ((Labeled) window.node("#map-count")).getText();
    }

    private String spoken() {
        return window.node("#vault-map").getAccessibleText();
    }

    private String title(NotePath note) {
        return window.session().snapshot().get().title(note);
    }

    /// Moves the mouse to where a note is on the map when all of it is seen.
    private void moveTo(NotePath note, Extent extent) {
        VaultMap map = VaultMap.of(window.session().snapshot().get(), extent, () -> true);
        Node canvas = window.node("#vault-map");
        Bounds bounds = OpenWindow.fx(canvas::getLayoutBounds);
        Camera camera = Camera.onAll(map, bounds.getWidth(), bounds.getHeight());
        Point at = map.marks().get(map.position(note).orElseThrow()).at();
        Point2D place =
                OpenWindow.fx(() ->
                        canvas.localToScreen(
                                bounds.getWidth() / 2 + camera.right(at),
                                bounds.getHeight() / 2 + camera.down(at)));
        window.robot().moveTo(place);
    }
}

package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.Wish;
import dev.lectern.session.Screening;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The video driven by its buttons and keys, in the real window; what is shown is read from pixels.
class ControlsTest {

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        OpenWindow.copyClip("clock.mp4", vault.resolve("A clock [clock_clock].mp4"));
        note("clock", "Late [00:40]. Early [00:10]. Again [00:40]. Soon after [00:14].");
        note("watch", "Between [00:20].");
        window = OpenWindow.on(vault, "clock.md");
        window.awaitPicture(Timestamp.START);
        // Out of the filter, where plain keys are typed.
        window.clickInPage("#title");
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private void note(String name, String text) throws IOException {
        Files.writeString(
                vault.resolve(name + ".md"),
                "---\ntitle: The " + name + "\nvideoId: clock_clock\n---\n\n" + text + "\n");
    }

    private Screening screening() {
        return window.session().screening();
    }

    private void awaitSecond(long second) {
        window.awaitPicture(Timestamp.ofSeconds(second));
    }

    @Test
    void stepsGoFromStampToStampByTimeAndAsTheNoteIsRead() {
        window.robot().clickOn("#nextStamp");
        awaitSecond(10);
        window.press(KeyCode.CONTROL, KeyCode.RIGHT);
        awaitSecond(14);
        window.press(KeyCode.CONTROL, KeyCode.RIGHT);
        awaitSecond(20);
        window.robot().clickOn("#previousStamp");
        awaitSecond(14);

        window.press(KeyCode.DIGIT0);
        awaitSecond(0);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        awaitSecond(40);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        awaitSecond(10);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        awaitSecond(40);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
        awaitSecond(14);
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.LEFT);
        awaitSecond(40);

        window.press(KeyCode.SHIFT, KeyCode.BACK_SPACE);
        awaitSecond(14);
        window.press(KeyCode.SHIFT, KeyCode.BACK_SPACE);
        awaitSecond(40);
    }

    @Test
    void tenthsPicturesSpeedAndVolumeHaveKeys() {
        window.press(KeyCode.DIGIT5);
        awaitSecond(40);
        window.press(KeyCode.PERIOD);
        window.press(KeyCode.PERIOD);
        window.press(KeyCode.PERIOD);
        window.awaitPicture(Timestamp.ofClock(40.3));
        window.press(KeyCode.COMMA);
        window.press(KeyCode.COMMA);
        window.press(KeyCode.COMMA);
        awaitSecond(40);
        assertThat(window.player().wish()).isEqualTo(Wish.PAUSE);

        window.press(KeyCode.CLOSE_BRACKET);
        assertThat(window.player().settings().rate()).isEqualTo(1.05);
        window.press(KeyCode.BACK_SPACE);
        assertThat(window.player().settings().rate()).isEqualTo(1);
        window.press(KeyCode.CONTROL, KeyCode.DOWN);
        window.press(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(window.player().settings().volume()).isBetween(0.89, 0.91);
    }

    @Test
    void aSpeedOfMoreDigitsMovesNoOtherButton() {
        Bounds before = bounds("#speed");
        window.press(KeyCode.CLOSE_BRACKET);
        window.await("the speed is shown", () -> speed().getText().equals("1.05×"));
        assertThat(bounds("#speed")).isEqualTo(before);
        assertThat(OpenWindow.fx(() -> ((Text) speed().lookup(".text")).getText()))
                .isEqualTo("1.05×");
    }

    private Labeled speed() {
        return (Labeled) window.node("#speed");
    }

    @Test
    void theClockHasRoomForEveryDigit() throws Exception {
        window.close();
        Path sample = Path.of(Objects.requireNonNull(System.getProperty("lectern.sample")));
        window = OpenWindow.on(sample, "index.md");
        window.await("it has an end", () -> screening().end().get().isPresent());
        window.clickInPage("#title");
        window.press(KeyCode.DIGIT5);
        window.await("it is there", () -> clock().getText().equals("4:23 / 8:46"));
        assertThat(OpenWindow.fx(() -> ((Text) clock().lookup(".text")).getText()))
                .isEqualTo("4:23 / 8:46");
    }

    private Labeled clock() {
        return (Labeled) window.node("#clock");
    }

    @Test
    void aPassageIsPlayedAgainAndAgainUntilTheReaderLeavesIt() {
        window.press(KeyCode.CONTROL, KeyCode.RIGHT);
        awaitSecond(10);
        window.press(KeyCode.A);
        window.press(KeyCode.L);
        awaitSecond(20);
        window.press(KeyCode.B);
        window.press(KeyCode.J);
        awaitSecond(10);
        window.await("the loop stays", this::looping);
        window.press(KeyCode.ESCAPE);
        window.await("no loop", () -> !looping());

        window.press(KeyCode.DIGIT0);
        awaitSecond(0);
        window.press(KeyCode.CONTROL, KeyCode.RIGHT);
        awaitSecond(10);
        window.robot().clickOn("#loopPassage");
        window.await("it plays", () -> time() > 12);
        window.await("it plays again from the start", () -> time() < 11);
        assertThat(window.player().wish()).isEqualTo(Wish.PLAY);

        window.press(KeyCode.DIGIT9);
        window.await("it goes on behind the loop", () -> time() > 73);
        window.await("the loop has ended", () -> !looping());
    }

    @Test
    void theNoteStandsBesideTheVideoOnTheFullScreenAndAllFitsIntoANarrowPane() {
        window.press(KeyCode.CONTROL, KeyCode.RIGHT);
        awaitSecond(10);
        double tree = width("#vault-tree");
        double video = width(".viewer");

        window.press(KeyCode.SHIFT, KeyCode.F);
        window.await("the tree is away", () -> window.node("#vault-tree") == null);
        window.await(
                "the video is larger than the note",
                () -> width(".viewer") > width("#note-view") && width("#note-view") > 300);
        awaitSecond(10);
        window.press(KeyCode.F);
        window.await("the note is away too", () -> window.node("#note-view") == null);
        window.press(KeyCode.F);
        window.await("all is back", () -> window.node("#vault-tree") != null);
        awaitSecond(10);
        assertThat(width("#vault-tree")).isEqualTo(tree);
        assertThat(width(".viewer")).isEqualTo(video);

        OpenWindow.fx(() -> {
            ((javafx.scene.control.SplitPane) window.node(".panes")).setDividerPosition(1, 0.99);
            return true;
        });
        window.await("the pane is narrow", () -> width(".viewer") < 330);
        Bounds pane = bounds(".controls");
        for (String button :
                new String[] {
                    "#previousStamp",
                    "#play",
                    "#nextStamp",
                    "#clock",
                    "#mute",
                    "#speed",
                    "#loopPassage",
                    "#more",
                    "#fullScreen"
                }) {
            assertThat(pane.contains(bounds(button))).as(button).isTrue();
        }
    }

    private double time() {
        return window.player().time().clock();
    }

    private boolean looping() {
        return window.node("#loopPassage").getPseudoClassStates().toString().contains("on");
    }

    private double width(String selector) {
        Node node = window.node(selector);
        return node == null ? 0 : node.getLayoutBounds().getWidth();
    }

    private Bounds bounds(String selector) {
        return OpenWindow.fx(() -> {
            Node node = window.node(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}

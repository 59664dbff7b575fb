package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.library.VideoMoment;
import dev.lectern.note.NotePath;
import dev.lectern.player.Wish;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stamps that are held to hear what is said there, in the real window.
class PeekTest {

    private static final String FORTY = "#note [data-stamp=\"1\"]";

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        window =
                ClockVault.in(vault)
                        .note("clock", "It strikes five [00:05].\n\nForty [[sand]] [00:40].")
                        .note("sand", "It runs.")
                        .open("clock");
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.robot().release(MouseButton.PRIMARY).release(KeyCode.P);
        window.close();
    }

    /// Waits for a picture of one of the five seconds from `second` on.
    private void awaitLook(int second) {
        window.await(
                "what is seen is of " + second,
                () ->
                        window.picture()
                                .filter(at ->
                                        at.clock() >= second - 0.1 && at.clock() <= second + 6)
                                .isPresent());
    }

    private void awaitWish(Wish wish) {
        window.await("it is to " + wish, () -> window.player().wish() == wish);
    }

    private void hold(Point2D place) {
        window.robot().moveTo(place).press(MouseButton.PRIMARY);
    }

    private void assertThatNothingCameOfIt() {
        OpenWindow.fx(() -> {
            window.session().screening().undoJump();
            return true;
        });
        window.awaitPicture(Timestamp.START);
        assertThat(window.page("[...CSS.highlights.get('lit')].length")).isEqualTo(0);
        assertThat(OpenWindow.fx(this::remembered)).isEqualTo(TimeRanges.NONE);
    }

    private TimeRanges remembered() {
        return window.workbench()
                .study()
                .recollection()
                .memory()
                .get()
                .of(window.session().screening().video().get().orElseThrow())
                .watched();
    }

    @Test
    void aStampIsHeldToHearFiveSecondsAndTheVideoIsWhereItWas() {
        hold(window.placeInPage(FORTY));
        awaitLook(40);
        awaitWish(Wish.PLAY);
        awaitWish(Wish.PAUSE);
        assertThat(OpenWindow.fx(window::picture).orElseThrow().clock()).isBetween(44.0, 46.0);
        window.robot().release(MouseButton.PRIMARY);
        window.awaitPicture(Timestamp.START);
        awaitWish(Wish.PAUSE);

        hold(window.placeInPage(FORTY));
        awaitLook(40);
        window.robot().moveTo(new Point2D(1250, 120)).release(MouseButton.PRIMARY);
        window.awaitPicture(Timestamp.START);

        hold(window.placeInPage(FORTY));
        awaitLook(40);
        window.press(KeyCode.ESCAPE);
        window.awaitPicture(Timestamp.START);
        window.robot().release(MouseButton.PRIMARY);
        assertThatNothingCameOfIt();

        window.clickInPage(FORTY);
        window.awaitPicture(Timestamp.ofSeconds(40));
    }

    @Test
    void whatPlaysGoesOnWhereItWas() {
        window.clickInPage(FORTY);
        window.awaitPicture(Timestamp.ofSeconds(40));
        window.press(KeyCode.K);
        awaitWish(Wish.PLAY);

        hold(window.placeInPage("#note [data-stamp=\"0\"]"));
        awaitLook(5);
        window.robot().release(MouseButton.PRIMARY);
        window.await(
                "it is back", () -> window.picture().filter(at -> at.clock() >= 40).isPresent());
        awaitWish(Wish.PLAY);
        window.await(
                "it plays on", () -> window.picture().filter(at -> at.clock() >= 41.5).isPresent());
    }

    @Test
    void whatPlaysGoesOnAlsoAfterAllFiveSeconds() {
        window.press(KeyCode.K);
        awaitWish(Wish.PLAY);
        hold(window.placeInPage(FORTY));
        awaitLook(40);
        awaitWish(Wish.PAUSE);
        window.robot().release(MouseButton.PRIMARY);
        awaitWish(Wish.PLAY);
        window.await(
                "it plays on", () -> window.picture().filter(at -> at.clock() < 9).isPresent());
        assertThat(window.player().wish()).isEqualTo(Wish.PLAY);
    }

    @Test
    void theKeyHoldsTheStampThatHasTheFocus() {
        window.page("document.querySelector('" + FORTY + "').focus()");
        window.robot().press(KeyCode.P);
        awaitLook(40);
        window.robot().release(KeyCode.P);
        window.awaitPicture(Timestamp.START);
        assertThatNothingCameOfIt();
    }

    @Test
    void aTickIsHeldToo() {
        hold(tick(40));
        awaitLook(40);
        window.robot().release(MouseButton.PRIMARY);
        window.awaitPicture(Timestamp.START);

        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.robot().press(KeyCode.P);
        awaitLook(40);
        window.robot().release(KeyCode.P);
        window.awaitPicture(Timestamp.START);
        assertThatNothingCameOfIt();

        window.robot().clickOn(tick(5));
        window.awaitPicture(Timestamp.ofSeconds(5));
    }

    private Point2D tick(int second) {
        Bounds line = window.onScreen("#timeline");
        Timestamp end =
                OpenWindow.fx(() -> window.session().screening().end().get()).orElseThrow().time();
        return new Point2D(
                line.getMinX() + line.getWidth() * second / end.seconds(), line.getMinY() + 8);
    }

    @Test
    void theSentenceOfABacklinkIsHeldToo() {
        window.clickInPage("[data-link=\"0\"]");
        window.awaitNote(new NotePath("time/sand.md"));
        window.robot().clickOn("#tab-backlinks");
        window.await("the link is there", () -> window.node(".backlinks .time-pill") != null);
        window.robot().moveTo(".backlinks .time-pill").press(MouseButton.PRIMARY);
        awaitLook(40);
        window.robot().release(MouseButton.PRIMARY);
        window.awaitPicture(Timestamp.START);
        assertThat(window.open().path()).isEqualTo(new NotePath("time/sand.md"));
        window.robot().clickOn("#tab-outline");
        assertThatNothingCameOfIt();
    }

    @Test
    void aMomentOfTheListIsHeldToo() {
        window.robot().clickOn("#tab-moments");
        window.await("the list is there", () -> window.node(".moment:filled") != null);
        ListCell<?> row =
                window.robot().lookup(".moment").queryAllAs(ListCell.class).stream()
                        .filter(cell ->
                                cell.getItem() instanceof VideoMoment moment
                                        && moment.time().seconds() == 40)
                        .findFirst()
                        .orElseThrow();
        window.robot().moveTo(row).press(MouseButton.PRIMARY);
        awaitLook(40);
        window.robot().release(MouseButton.PRIMARY);
        window.awaitPicture(Timestamp.START);
        assertThatNothingCameOfIt();

        window.robot().clickOn(row);
        window.awaitPicture(Timestamp.ofSeconds(40));
        window.robot().clickOn("#tab-outline");
        window.press(KeyCode.DIGIT0);
        window.awaitPicture(Timestamp.START);
    }
}

package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.app.Opening.StartAt;
import dev.lectern.note.NotePath;
import dev.lectern.player.Phase;
import dev.lectern.player.Wish;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The main job, in the real window, with a real mouse: read, click a stamp, follow a link.
class WindowTest {

    private static final NotePath CLOCK = new NotePath("time/clock.md");
    private static final NotePath WATCH = new NotePath("time/watch.md");
    private static final List<Integer> SECONDS = List.of(6, 71, 12, 13, 59, 33, 2, 47, 0, 28);

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        Path folder = Files.createDirectories(vault.resolve("time"));
        OpenWindow.copyClip("clock.mp4", folder.resolve("A clock [clock_clock].mp4"));
        Files.writeString(folder.resolve("time.md"), "---\ntitle: time\n---\n");
        note(
                "clock",
                "clock_clock",
                SECONDS.stream()
                                .map(WindowTest::sentence)
                                .collect(Collectors.joining("\n\n", "", "\n\n"))
                        + "A [[watch | watch]], a [[wach]], [the web](https://example.org/a).\n\n"
                        + "Much text. ".repeat(2000));
        note("watch", "clock_clock", "Back to the [[clock]].");
        note("sand", "nothing.mp4", "Runs [00:05].");
        window = OpenWindow.on(vault, "time/clock.md");
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private static String sentence(int second) {
        String clock = String.format(Locale.ROOT, "00:%02d:%02d", second / 60, second % 60);
        return "It is <a class=\"yt-timestamp\" data-t=\"" + clock + "\">[" + clock + "]</a>.";
    }

    private void note(String name, String video, String text) throws IOException {
        String key = video.contains(".") ? "video" : "videoId";
        Files.writeString(
                vault.resolve("time/" + name + ".md"),
                "---\ntitle: The "
                        + name
                        + "\n"
                        + key
                        + ": "
                        + video
                        + "\n---\n\nFrom: [[time]] <br/> \n\n"
                        + text);
    }

    private void clickStamp(int index) {
        window.clickInPage("[data-stamp=\"" + index + "\"]");
    }

    private void clickLink(int index) {
        window.clickInPage("[data-link=\"" + index + "\"]");
    }

    @Test
    void aClickOnEachOfTenStampsShowsThatSecond() {
        for (int index = 0; index < SECONDS.size(); index++) {
            clickStamp(index);
            window.awaitPicture(Timestamp.ofSeconds(SECONDS.get(index)));
        }
        assertThat(window.player().phase()).isInstanceOf(Phase.Paused.class);
    }

    @Test
    void aWindowOpenedAtAStampShowsItsSecond() throws Exception {
        window.close();
        window = OpenWindow.at(new StartAt.StampNumber(5), vault, "time/clock.md");

        window.awaitPicture(Timestamp.ofSeconds(59));
    }

    @Test
    void theChosenTabSaysItsCaptionWhereNotAllCan() {
        window.await(
                "the outline's tab has its caption",
                () ->
                        ((Labeled) window.node("#tab-outline")).getContentDisplay()
                                == ContentDisplay.LEFT);
    }

    @Test
    void aStampClickedWhilePlayingPlaysOn() {
        window.awaitPicture(Timestamp.START);
        window.press(KeyCode.K);
        window.await("it plays", () -> window.player().phase() instanceof Phase.Playing);

        clickStamp(5);

        window.awaitPicture(Timestamp.ofSeconds(34));
        assertThat(window.player().phase()).isInstanceOf(Phase.Playing.class);
    }

    @Test
    void aLinkOpensItsNoteAndLeavesTheVideoAlone() {
        clickStamp(4);
        window.awaitPicture(Timestamp.ofSeconds(59));

        clickLink(1);

        window.awaitNote(WATCH);
        window.awaitPicture(Timestamp.ofSeconds(59));
    }

    @Test
    void backRestoresTheNoteItsScrollAndTheSecond() {
        window.page("window.scrollTo(0, 700)");
        clickStamp(9);
        window.awaitPicture(Timestamp.ofSeconds(28));
        Object scroll = window.page("window.scrollY");
        clickLink(1);
        window.awaitNote(WATCH);
        OpenWindow.fx(() -> {
            window.session().screening().player().seek(Timestamp.ofSeconds(50));
            return true;
        });
        window.awaitPicture(Timestamp.ofSeconds(50));

        window.press(KeyCode.ALT, KeyCode.LEFT);

        window.awaitNote(CLOCK);
        window.awaitPicture(Timestamp.ofSeconds(28));
        assertThat(scroll).isNotEqualTo(0);
        assertThat(window.page("Math.abs(window.scrollY - " + scroll + ") < 400")).isEqualTo(true);

        window.robot().clickOn("#forward");
        window.awaitNote(WATCH);
        window.awaitPicture(Timestamp.ofSeconds(50));
    }

    @Test
    void theMousesButtonsGoBackAndForward() {
        clickLink(1);
        window.awaitNote(WATCH);
        window.robot().moveTo("#note-view").press(MouseButton.BACK).release(MouseButton.BACK);
        window.awaitNote(CLOCK);
        window.robot().press(MouseButton.FORWARD).release(MouseButton.FORWARD);
        window.awaitNote(WATCH);
    }

    @Test
    void aMissingLinkSaysSoAtItsPlaceAndStays() {
        assertThat(window.page("document.querySelectorAll('a.missing').length")).isEqualTo(1);

        clickLink(2);

        window.await(
                "the card is there",
                () -> Boolean.FALSE.equals(window.page("document.getElementById('card').hidden")));
        assertThat((String) window.page("document.getElementById('card').textContent"))
                .contains("wach");
        assertThat(window.open().path()).isEqualTo(CLOCK);
    }

    @Test
    void aLinkToTheWebOpensInTheBrowserAndThePageStays() {
        clickLink(3);

        window.await("the browser was asked", () -> !window.browsed().isEmpty());
        assertThat(window.browsed()).containsExactly(URI.create("https://example.org/a"));
        assertThat((String) window.page("location.href")).startsWith("http://127.0.0.1:");
    }

    @Test
    void aVideoThatIsMissingSaysSoInItsPlaceAndTheNoteIsThere() {
        OpenWindow.fx(() -> {
            window.session().open(new NotePath("time/sand.md"));
            return true;
        });

        window.awaitNote(new NotePath("time/sand.md"));
        window.await("it failed", () -> window.player().phase() instanceof Phase.Failed);
        assertThat(window.robot().lookup(".message").queryLabeled().getText())
                .contains("nothing.mp4")
                .contains("missing");
    }

    @Test
    void keysDriveTheVideoUnlessTheyAreTyped() {
        window.awaitPicture(Timestamp.START);
        window.robot().clickOn("#filter");
        window.press(KeyCode.K);
        assertThat(((TextField) window.node("#filter")).getText()).isEqualTo("k");
        assertThat(window.player().phase()).isInstanceOf(Phase.Paused.class);

        window.clickInPage("#title");
        window.press(KeyCode.L);
        window.awaitPicture(Timestamp.ofSeconds(10));
        window.press(KeyCode.SPACE);
        window.await("it plays", () -> window.player().phase() instanceof Phase.Playing);
    }

    @Test
    void theFilterNarrowsTheTreeAndAClickOpensANote() {
        window.robot().clickOn("#filter").write("watch");
        window.await(
                "one note is left",
                () ->
                        window.robot().lookup(".tree-cell").queryAllAs(TreeCell.class).stream()
                                        .filter(cell -> "The watch".equals(cell.getText()))
                                        .count()
                                == 1);

        window.robot().clickOn("The watch");

        window.awaitNote(WATCH);
    }

    @Test
    void aFilterThatNothingFitsSaysSo() {
        window.robot().clickOn("#filter").write("zz");
        window.await("it is said", () -> window.node(".vault-nothing").isVisible());

        window.robot().eraseText(2);
        window.await("all is there again", () -> !window.node(".vault-nothing").isVisible());
    }

    @Test
    void theVideoFillsTheScreenAndReturns() {
        clickStamp(1);
        window.awaitPicture(Timestamp.ofSeconds(71));

        window.press(KeyCode.F);
        window.await("the note is away", () -> window.node("#note-view") == null);
        window.awaitPicture(Timestamp.ofSeconds(71));

        window.press(KeyCode.F);
        window.await("the note is back", () -> window.node("#note-view") != null);
        window.awaitPicture(Timestamp.ofSeconds(71));
    }

    @Test
    void aClickOnThePicturePlaysAndPausesAndTwoFillTheScreen() {
        window.robot().moveTo(".screen").clickOn(MouseButton.PRIMARY);
        window.await("it plays", () -> window.player().wish() == Wish.PLAY);
        // Elsewhere, so that it is not the second of two.
        window.robot().moveBy(40, 0).clickOn(MouseButton.PRIMARY);
        window.await("it pauses", () -> window.player().wish() == Wish.PAUSE);

        window.robot().moveBy(40, 0).doubleClickOn(MouseButton.PRIMARY);
        window.await("the note is away", () -> window.node("#note-view") == null);
        assertThat(window.player().wish()).isEqualTo(Wish.PAUSE);
    }
}

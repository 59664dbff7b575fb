package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.library.VideoMoment;
import dev.lectern.note.NotePath;
import dev.lectern.player.Wish;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The moments of a video, on the timeline and in their list, in the real window.
class MomentsTest {

    private static final NotePath MANY = new NotePath("time/many.md");

    @TempDir private Path vault = Path.of("");
    private ClockVault time;
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        String between = "\n\n" + "Much text. ".repeat(50) + "\n\n";
        time =
                ClockVault.in(vault)
                        .note("clock", "It strikes forty [00:40]. It strikes five [00:05].")
                        .note(
                                "many",
                                IntStream.range(0, 24)
                                        .mapToObj(at ->
                                                "This is number %d [00:%02d]."
                                                        .formatted(at, 12 + at))
                                        .collect(Collectors.joining(between)));
        window = time.open("clock");
        window.robot().clickOn("#tab-moments");
        window.await("all moments are there", () -> rows().size() == 26);
        window.await(
                "the video's end is known",
                () -> window.session().screening().end().get().isPresent());
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    @SuppressWarnings("unchecked")
    private List<VideoMoment> rows() {
        return ((ListView<VideoMoment>) window.node("#moments")).getItems();
    }

    private Node row(String sentence) {
        return OpenWindow.fx(() ->
                window.robot().lookup(".moment").queryAllAs(ListCell.class).stream()
                        .filter(cell ->
                                cell.getItem() instanceof VideoMoment moment
                                        && moment.sentence().text().equals(sentence))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> now() {
        return window.robot().lookup(".moment:now").queryAllAs(ListCell.class).stream()
                .map(cell -> ((VideoMoment) cell.getItem()).sentence().text())
                .toList();
    }

    private void awaitNow(String sentence) {
        window.await(sentence + " is said now", () -> now().equals(List.of(sentence)));
    }

    private Timestamp time() {
        return window.player().time();
    }

    private Bounds timeline() {
        return window.onScreen("#timeline");
    }

    /// Where a second lies on the timeline that shows all of the video.
    private double x(double second) {
        double length =
                OpenWindow.fx(() ->
                        window.session().screening().end().get().orElseThrow().time().clock());
        return timeline().getMinX() + second / length * timeline().getWidth();
    }

    private void pointAt(double second) {
        window.robot().moveTo(x(second), timeline().getMinY() + 12);
    }

    private boolean cardSays(String text) {
        Node card = window.node("#timeline-card");
        return card.isVisible()
                && window.robot().from(card).lookup(".label").queryAllAs(Label.class).stream()
                        .anyMatch(label -> label.getText().equals(text));
    }

    @Test
    void theTimelineTellsWhatNotesSayAndGoesThere() {
        pointAt(40);
        window.await("the card is there", () -> cardSays("It strikes forty."));
        assertThat(OpenWindow.fx(() -> cardSays("The clock"))).isTrue();
        window.robot().moveBy(2, 0).clickOn(MouseButton.PRIMARY);
        window.awaitPicture(Timestamp.ofSeconds(40));

        pointAt(60);
        window.await("the time is there", () -> cardSays("1:00") || cardSays("0:59"));
        window.robot().press(MouseButton.PRIMARY);
        pointAt(50);
        window.robot().release(MouseButton.PRIMARY);
        window.await("it was dragged", () -> Math.abs(time().clock() - 50) < 1);

        window.press(KeyCode.LEFT);
        window.await("the one before is chosen", () -> cardSays("It strikes forty."));
        window.press(KeyCode.HOME);
        window.await("the first is chosen", () -> cardSays("It strikes five."));
        window.press(KeyCode.ENTER);
        window.awaitPicture(Timestamp.ofSeconds(5));
        window.press(KeyCode.END);
        window.press(KeyCode.ENTER);
        window.awaitPicture(Timestamp.ofSeconds(40));
    }

    @Test
    void whatTheCardCoversIsNotTheTimeline() {
        pointAt(40);
        window.await("the card is there", () -> cardSays("It strikes forty."));
        window.robot().moveBy(0, -30);
        window.await("it is away", () -> !window.node("#timeline-card").isVisible());
        window.robot().clickOn(MouseButton.PRIMARY);
        window.await("the picture was clicked", () -> window.player().wish() == Wish.PLAY);
        assertThat(time().clock()).isLessThan(30);
    }

    @Test
    void theTimelineIsZoomedAndMoved() {
        double wide = x(72) - x(0);
        pointAt(40);
        for (int i = 0; i < 8; i++) {
            window.robot().scroll(1, VerticalDirection.UP);
        }
        window.robot().moveTo(timeline().getMinX() + wide * 0.9, timeline().getMinY() + 12);
        window.robot().clickOn(MouseButton.PRIMARY);
        window.await("it is nearer", () -> time().clock() > 40.5 && time().clock() < 56);
        double right = time().clock();

        window.press(KeyCode.PAGE_UP);
        window.robot().clickOn(MouseButton.PRIMARY);
        window.await("it is elsewhere", () -> Math.abs(time().clock() - right) > 4);

        for (int i = 0; i < 12; i++) {
            window.robot().scroll(1, VerticalDirection.DOWN);
        }
        pointAt(40);
        window.await("all is seen again", () -> cardSays("It strikes forty."));
    }

    @Test
    void theLoopIsABandOnTheTimeline() {
        assertThat(band().isVisible()).isFalse();
        window.press(KeyCode.L);
        window.press(KeyCode.A);
        window.await("a line is where it begins", () -> bandReaches(10, 10));
        window.press(KeyCode.L);
        window.press(KeyCode.L);
        window.press(KeyCode.B);
        window.await("it is a band", () -> bandReaches(10, 30));

        window.press(KeyCode.ESCAPE);
        window.await("it is away", () -> !band().isVisible());
    }

    private Node band() {
        return window.node(".loop-band");
    }

    private boolean bandReaches(double from, double to) {
        Bounds band = window.onScreen(".loop-band");
        return band().isVisible()
                && Math.abs(band.getMinX() - x(from)) < 2
                && Math.abs(band.getMaxX() - x(to)) < 3;
    }

    @Test
    void theCardOfATickThatIsPagedOutOfSightGoesWithItAndComesBack() {
        pointAt(30);
        window.robot().clickOn(MouseButton.PRIMARY);
        window.press(KeyCode.HOME);
        window.press(KeyCode.EQUALS);
        window.press(KeyCode.EQUALS);
        window.await("it is chosen", () -> cardSays("It strikes five."));
        window.press(KeyCode.PAGE_DOWN);
        window.await("it is away", () -> !window.node("#timeline-card").isVisible());
        window.press(KeyCode.PAGE_UP);
        window.await("it is back", () -> cardSays("It strikes five."));
    }

    @Test
    void theListFollowsUntilTheReaderScrollsAndGoesWhereItIsClicked() {
        window.robot().clickOn(row("It strikes five."));
        window.awaitPicture(Timestamp.ofSeconds(5));
        awaitNow("It strikes five.");

        window.press(KeyCode.L);
        window.press(KeyCode.L);
        awaitNow("This is number 13.");

        window.robot().moveTo("#moments").scroll(30, VerticalDirection.UP);
        window.await("the list is elsewhere", () -> now().isEmpty());
        window.press(KeyCode.L);
        window.await("the video has gone on", () -> time().seconds() == 35);
        assertThat(OpenWindow.fx(this::now)).isEmpty();

        window.press(KeyCode.N);
        awaitNow("This is number 23.");
    }

    @Test
    void theListIsNarrowedAndOpensTheNoteAtThePassage() {
        window.robot().clickOn("#moments-filter").write("NUMBER 17");
        window.await("one is left", () -> rows().size() == 1);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        window.awaitNote(MANY);
        window.await(
                "the passage is in sight",
                () ->
                        Boolean.TRUE.equals(
                                window.page(
                                        """
                                        [...document.querySelectorAll('#note p')].some(p => {
                                          const box = p.getBoundingClientRect();
                                          return p.textContent.includes('number 17')
                                            && box.top > 0 && box.bottom < window.innerHeight;
                                        })
                                        """)));

        window.press(KeyCode.ENTER);
        window.awaitPicture(Timestamp.ofSeconds(29));
        window.robot().clickOn("#moments-filter").write("nowhere");
        window.await("nothing is left", () -> rows().isEmpty());
        assertThat(window.robot().lookup(".moments .hint").queryLabeled().getText())
                .isEqualTo("No moment has these words.");
    }

    @Test
    void aNoteThatChangesChangesItsMoments() throws IOException {
        time.note("clock", "It strikes forty [00:40]. It strikes five [00:05]. It stops [01:01].");

        window.await("it is there", () -> rows().size() == 27);
        assertThat(rows().getLast().sentence().text()).isEqualTo("It stops.");
    }
}

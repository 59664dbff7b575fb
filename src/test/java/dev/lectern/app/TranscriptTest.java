package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.caption.Cue;
import dev.lectern.navigator.PaletteRow;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The transcript in the real window, with a real mouse and real keys.
class TranscriptTest {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    @TempDir private Path vault = Path.of("");
    private Optional<OpenWindow> opened = Optional.empty();

    @AfterEach
    void closeTheWindow() throws IOException {
        window().close();
    }

    private OpenWindow window() {
        return opened.orElseThrow();
    }

    private void open(int cues) throws Exception {
        OpenWindow.copyClip("clock.mp4", vault.resolve("talk.mp4"));
        Files.writeString(vault.resolve("talk.en.vtt"), captions("Line", cues));
        Files.writeString(vault.resolve("talk.de.vtt"), captions("Zeile", cues));
        Files.writeString(vault.resolve("talk.md"), "---\nvideo: talk.mp4\n---\n\nAt [00:30].\n");
        opened = Optional.of(OpenWindow.on(vault, "talk.md"));
        window().awaitPicture(Timestamp.START);
        window().robot().clickOn("#tab-transcript");
        window().await("the transcript is there", () -> list().getItems().size() == cues);
    }

    private static String captions(String word, int cues) {
        return IntStream.range(0, cues)
                .mapToObj(at ->
                        "%s --> %s\n%s %d is said, and it is long enough for a second row.\n"
                                .formatted(clock(2 * at), clock(2 * at + 2), word, at))
                .collect(Collectors.joining("\n", "WEBVTT\n\n", ""));
    }

    private static String clock(int seconds) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.000", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    @SuppressWarnings("unchecked")
    private ListView<Cue> list() {
        return (ListView<Cue>) window().node("#transcript");
    }

    /// What is lit, of what can be seen.
    private List<String> lit() {
        return OpenWindow.fx(() ->
                list().lookupAll(".list-cell").stream()
                        .map(cell -> (ListCell<?>) cell)
                        .filter(cell ->
                                cell.getPseudoClassStates().contains(NOW)
                                        && cell.isVisible()
                                        && cell.getItem() != null
                                        && cell.getBoundsInParent().getMaxY() > 0
                                        && cell.localToScene(0, 0).getY()
                                                < list().localToScene(0, 0).getY()
                                                        + list().getHeight())
                        .map(cell -> ((Cue) cell.getItem()).text())
                        .toList());
    }

    private void seek(long second) {
        OpenWindow.fx(() -> {
            window().session().screening().player().seek(Timestamp.ofSeconds(second));
            return true;
        });
    }

    private void awaitLit(String line) {
        window().await(
                        line + " is lit",
                        () -> lit().size() == 1 && lit().getFirst().startsWith(line + " "));
    }

    @Test
    void itFollowsTheVideoAndYieldsToTheReader() throws Exception {
        open(40);
        seek(30);
        awaitLit("Line 15");
        seek(71);
        awaitLit("Line 35");

        window().robot().moveTo("#transcript").scroll(60, VerticalDirection.UP);
        window().await(
                        "a button is offered",
                        () -> window().node("#transcript-follow").isVisible());
        seek(45);
        window().awaitPicture(Timestamp.ofSeconds(45));
        window().await("nothing moved", () -> window().node("#transcript-follow").isVisible());
        assertThat(lit()).isEmpty();

        window().robot().clickOn("#transcript-follow");
        awaitLit("Line 22");
    }

    @Test
    void theLineOfNowIsInViewInAFewRowsTooAndWhenTheTabIsOpenedLater() throws Exception {
        open(40);
        OpenWindow.fx(() -> {
            window().stage().setHeight(600);
            return true;
        });
        window().await("there is little room", () -> list().getHeight() < 200);
        for (long second : new long[] {30, 72, 14, 50}) {
            seek(second);
            awaitLit("Line " + second / 2);
        }

        window().robot().clickOn("#tab-moments");
        seek(64);
        window().awaitPicture(Timestamp.ofSeconds(64));
        window().robot().clickOn("#tab-transcript");
        awaitLit("Line 32");
    }

    @Test
    void linesOfAllLengthsAreFoundWhenTheTabIsOpenedFirst() throws Exception {
        OpenWindow.copyClip("clock.mp4", vault.resolve("talk.mp4"));
        Files.writeString(
                vault.resolve("talk.vtt"),
                captions("Line", 150).replaceAll("(Line \\d*[02468]) is .*", "$1 is short."));
        Files.writeString(vault.resolve("talk.md"), "---\nvideo: talk.mp4\n---\n\nAt [00:10].\n");
        opened = Optional.of(OpenWindow.on(vault, "talk.md"));
        window().awaitPicture(Timestamp.START);
        window().press(KeyCode.L);
        window().press(KeyCode.L);
        window().awaitPicture(Timestamp.ofSeconds(20));
        window().press(KeyCode.ALT, KeyCode.DIGIT5);
        awaitLit("Line 10");
    }

    @Test
    void aClickAndEnterGoToTheMomentAndSearchNarrows() throws Exception {
        open(40);
        window().robot().clickOn("#transcript-filter").write("LINE 33");
        window().await("one line is left", () -> list().getItems().size() == 1);
        window().press(KeyCode.DOWN);
        window().press(KeyCode.ENTER);
        window().awaitPicture(Timestamp.ofSeconds(66));

        window().robot().clickOn("#transcript-filter");
        window().press(KeyCode.ESCAPE);
        window().await("all are back", () -> list().getItems().size() == 40);
        awaitLit("Line 33");
        window().robot().clickOn((Node) OpenWindow.fx(() -> cell("Line 31 ")));
        window().awaitPicture(Timestamp.ofSeconds(62));

        window().press(KeyCode.SHIFT, KeyCode.C);
        window().await(
                        "the other language is there",
                        () -> list().getItems().getFirst().text().startsWith("Zeile"));
        awaitLit("Zeile 31");
    }

    @Test
    void whatOnlyTheTranscriptSaysIsFoundAndPlayedAndReadAnewWhenRewritten() throws Exception {
        open(40);
        window().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        window().robot().write("Zeile 21");
        window().await("the line is found", () -> spoken().isPresent());
        window().robot().clickOn(OpenWindow.fx(() -> spoken().orElseThrow()));
        window().awaitPicture(Timestamp.ofSeconds(42));

        Files.writeString(vault.resolve("talk.en.vtt"), captions("Words", 30));
        window().await(
                        "the transcript is as it was rewritten",
                        () ->
                                list().getItems().size() == 30
                                        && list().getItems()
                                                .getFirst()
                                                .text()
                                                .startsWith("Words 0"));
    }

    /// The row of the palette that has words of a transcript.
    private Optional<Node> spoken() {
        return window().node("#palette-list").lookupAll(".list-cell").stream()
                .filter(cell ->
                        cell.isVisible()
                                && ((ListCell<?>) cell).getItem() instanceof PaletteRow.OfSpoken)
                .findFirst();
    }

    private ListCell<?> cell(String beginning) {
        return list().lookupAll(".list-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell ->
                        cell.getItem() instanceof Cue cue && cue.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eightThousandLinesAreNotMadeIntoCells() throws Exception {
        open(8_000);
        seek(60);
        awaitLit("Line 30");
        OpenWindow.fx(() -> {
            list().scrollTo(7_900);
            return true;
        });
        window().await("it is there", () -> !list().lookupAll(".list-cell").isEmpty());
        assertThat(OpenWindow.fx(() -> list().lookupAll(".list-cell").size())).isLessThan(60);
    }
}

package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.navigator.PaletteRow;
import dev.lectern.note.NotePath;
import dev.lectern.player.Phase;
import dev.lectern.player.Settings;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finding notes in the real window: by title, by their words, and by who links to them.
class FindingTest {

    private static final NotePath CLOCK = new NotePath("time/clock.md");
    private static final NotePath WATCH = new NotePath("time/watch.md");
    private static final NotePath SAND = new NotePath("time/sand.md");

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        Path folder = Files.createDirectories(vault.resolve("time"));
        OpenWindow.copyClip("clock.mp4", folder.resolve("A clock [clock_clock].mp4"));
        note("clock", "The clock", "It strikes.");
        note(
                "watch",
                "Élan of a watch",
                "Many words stand here first.\n\n".repeat(60)
                        + "Its escapement ticks quietly [00:33], unlike a [[clock]].\n\n"
                        + "Many words stand here last.\n\n".repeat(60));
        note("sand", "Sand runs", "It runs.");
        window = OpenWindow.on(vault, "time/clock.md");
        window.await("the vault is read", () -> window.session().snapshot().get().isComplete());
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private void note(String name, String title, String text) throws IOException {
        Files.writeString(
                vault.resolve("time/" + name + ".md"),
                "---\ntitle: " + title + "\nvideoId: clock_clock\n---\n\n" + text + "\n");
    }

    private boolean paletteIsOpen() {
        return window.sees("#palette-field");
    }

    private int rows() {
        return ((ListView<?>) window.node("#palette-list")).getItems().size();
    }

    private void type(String text) {
        window.await("the field has the keys", () -> window.hasFocus("#palette-field"));
        window.robot().write(text);
        window.await(
                "it is typed",
                () -> ((TextField) window.node("#palette-field")).getText().equals(text));
    }

    private void awaitTheLitPassage() {
        window.await(
                "the passage is lit, and in sight",
                () ->
                        Boolean.TRUE.equals(
                                window.page(
                                        """
                                        (() => {
                                          const lit = document.querySelector('#note .found');
                                          const box = lit && lit.getBoundingClientRect();
                                          return !!lit && lit.textContent.includes('escapement')
                                            && box.top > 0 && box.bottom < window.innerHeight;
                                        })()
                                        """)));
    }

    @Test
    void aNoteOpensByAPartOfItsTitleWhateverItsAccents() {
        window.press(KeyCode.CONTROL, KeyCode.O);
        type("watch elan");
        window.press(KeyCode.ENTER);

        window.awaitNote(WATCH);
        assertThat(OpenWindow.fx(this::paletteIsOpen)).isFalse();
    }

    @Test
    void withNothingTypedTheNotesReadLastAreOfferedTheNewestFirst() {
        for (NotePath note : List.of(SAND, WATCH, CLOCK)) {
            OpenWindow.fx(() -> {
                window.session().open(note);
                return true;
            });
            window.awaitNote(note);
        }

        window.press(KeyCode.CONTROL, KeyCode.O);
        window.await("both are offered", () -> rows() == 2);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);

        window.awaitNote(SAND);
    }

    @Test
    void theWordsOfANoteAreFoundAndEnterOpensItAtThem() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        type("escapem");
        window.await("it is found", () -> rows() == 1);
        window.press(KeyCode.ENTER);

        window.awaitNote(WATCH);
        awaitTheLitPassage();
        window.await(
                "the light goes out",
                () -> Boolean.TRUE.equals(window.page("!document.querySelector('#note .found')")));
    }

    @Test
    void theStampOfAHitPlaysItsSecond() {
        window.robot().clickOn("#search");
        type("escapement");
        window.await("it is found", () -> window.node(".palette .stamp-pill") != null);
        window.robot().clickOn(".palette .stamp-pill");

        window.awaitNote(WATCH);
        awaitTheLitPassage();
        awaitThatItPlaysFromTheStamp();
    }

    @Test
    void shiftAndEnterPlayTheStampOfTheHitToo() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        type("escapement");
        window.await("it is found", () -> rows() == 1);
        window.press(KeyCode.SHIFT, KeyCode.ENTER);

        window.awaitNote(WATCH);
        awaitThatItPlaysFromTheStamp();
    }

    private void awaitThatItPlaysFromTheStamp() {
        window.await(
                "it plays from there",
                () -> {
                    var state = window.player();
                    return state.phase() instanceof Phase.Playing && state.time().seconds() >= 33;
                });
    }

    @Test
    void escapeClosesAndWhatWasTypedChangesNothing() {
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        type("k");
        window.press(KeyCode.ESCAPE);

        window.await("it is closed", () -> !paletteIsOpen());
        assertThat(window.open().path()).isEqualTo(CLOCK);
        assertThat(window.player().phase()).isNotInstanceOf(Phase.Playing.class);
    }

    @Test
    void aNoteThatIsMadeWhileThePaletteIsOpenIsFoundAndTheChoiceStays() throws IOException {
        window.press(KeyCode.CONTROL, KeyCode.O);
        type("a");
        window.await("some are found", () -> rows() == 2);
        window.press(KeyCode.DOWN);
        Object chosen = OpenWindow.fx(this::selectedSubject);

        note("another", "Another clock", "It strikes too.");

        window.await("it is found too", () -> rows() == 3);
        assertThat(OpenWindow.fx(this::selectedSubject)).isEqualTo(chosen);
    }

    private Object selectedSubject() {
        ListView<?> list = (ListView<?>) window.node("#palette-list");
        return ((PaletteRow) list.getSelectionModel().getSelectedItem()).subject();
    }

    @Test
    void overAFullScreenEscapeClosesThePaletteAloneAndANoteIsShownWhereItIsRead() {
        window.robot().clickOn("#fullScreen");
        window.await("the video fills the screen", () -> window.stage().isFullScreen());
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.await("the palette is open", this::paletteIsOpen);
        window.press(KeyCode.ESCAPE);
        window.await("it is closed", () -> !paletteIsOpen());
        assertThat(OpenWindow.fx(() -> window.stage().isFullScreen())).isTrue();

        window.press(KeyCode.CONTROL, KeyCode.O);
        type("sand");
        window.press(KeyCode.ENTER);

        window.awaitNote(SAND);
        window.await("the window is back", () -> !window.stage().isFullScreen());
    }

    @Test
    void aCommandIsDoneByItsName() {
        window.press(KeyCode.CONTROL, KeyCode.P);
        type("mute");
        window.await("nothing fits", () -> window.node(".palette-nothing").isVisible());
        window.press(KeyCode.CONTROL, KeyCode.A);
        type("sound on");
        window.press(KeyCode.ENTER);

        window.await(
                "there is no sound",
                () -> window.player().settings().sound() == Settings.Sound.MUTED);
    }

    @Test
    void whatIsLeftOutIsListedWithItsReasonByAClickAndByItsName() throws IOException {
        leaveOut("time/film.md");
        window.await("it is said", () -> window.node("#left-out").isVisible());

        window.robot().clickOn("#left-out");
        window.await("it is listed", () -> rows() == 1);
        assertThat(namesAndReasons()).containsExactly("time/film.md", "too large to be a note");
        window.press(KeyCode.ENTER);
        window.await("its folder was asked for", () -> !window.browsed().isEmpty());
        assertThat(window.browsed()).containsExactly(vault.resolve("time").toUri());

        leaveOut("time/second film.md");
        window.press(KeyCode.CONTROL, KeyCode.P);
        type("left out");
        window.press(KeyCode.ENTER);
        type("second");
        window.await("the one is listed", () -> rows() == 1);
        assertThat(namesAndReasons()).contains("time/second film.md");
    }

    /// Puts a file there that is called a note and is too large to be one.
    private void leaveOut(String name) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(vault.resolve(name).toFile(), "rw")) {
            file.setLength(1L << 30);
        }
    }

    private List<String> namesAndReasons() {
        return window.robot().lookup(".palette-line .label").queryAll().stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    @Test
    void backlinksAreCountedAndOpenTheLinkingNoteAtItsSentence() {
        window.await(
                "they are counted",
                () -> ((Labeled) window.node("#tab-backlinks")).getText().equals("Backlinks 1"));
        window.robot().clickOn("#tab-backlinks");
        window.robot().clickOn("#backlinks .name");

        window.awaitNote(WATCH);
        awaitTheLitPassage();
    }

    @Test
    void theNotesReadLastAreListedBelowTheTree() {
        OpenWindow.fx(() -> {
            window.session().open(SAND);
            return true;
        });
        window.awaitNote(SAND);

        window.await(
                "the note before is listed",
                () ->
                        window.robot().lookup(".recent-note").queryAll().stream()
                                .map(node -> ((Labeled) node).getText())
                                .toList()
                                .equals(List.of("The clock")));
        window.robot().clickOn(".recent-note");

        window.awaitNote(CLOCK);
    }
}

package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.Phase;
import dev.lectern.player.PlayerState;
import dev.lectern.player.Settings;
import dev.lectern.player.Wish;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The keys of the real window, pressed wherever the focus can be.
class KeysTest {

    private static final Duration TEN = Duration.ofSeconds(10);

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        Path folder = Files.createDirectories(vault.resolve("time"));
        OpenWindow.copyClip("clock.mp4", folder.resolve("A clock [clock_clock].mp4"));
        Files.writeString(
                folder.resolve("clock.md"),
                "---\ntitle: The clock\nvideoId: clock_clock\n---\n\nIt strikes. [[hands]]\n");
        Files.writeString(
                folder.resolve("hands.md"),
                "---\ntitle: Its hands\nvideoId: clock_clock\n---\n\nThey turn: [[clock]].\n");
        window = OpenWindow.on(vault, "time/clock.md");
        window.awaitPicture(Timestamp.START);
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private void await(String what, Predicate<PlayerState> condition) {
        window.await(what, () -> condition.test(window.player()));
    }

    private Node focus() {
        return OpenWindow.fx(() -> window.stage().getScene().getFocusOwner());
    }

    private void press(List<KeyCode> held, KeyCode key) {
        window.press(Stream.concat(held.stream(), Stream.of(key)).toArray(KeyCode[]::new));
    }

    /// Presses media keys, and sees each do what it is for; leaves the video as it was.
    private void mediaKeysWork(String where, List<KeyCode> held) {
        Timestamp before = window.player().time();
        press(held, KeyCode.L);
        await(where + ": L goes on", state -> state.time().equals(before.plus(TEN)));
        window.awaitPicture(before.plus(TEN));
        press(held, KeyCode.J);
        await(where + ": J goes back", state -> state.time().equals(before));
        window.awaitPicture(before);
        press(held, KeyCode.OPEN_BRACKET);
        await(where + ": [ is slower", state -> state.settings().rate() == 0.95);
        press(held, KeyCode.CLOSE_BRACKET);
        await(where + ": ] is faster", state -> state.settings().rate() == 1);
        press(held, KeyCode.M);
        await(where + ": M mutes", state -> state.settings().sound() == Settings.Sound.MUTED);
        press(held, KeyCode.M);
        await(where + ": M sounds", state -> state.settings().sound() == Settings.Sound.ON);
        press(held, KeyCode.K);
        await(where + ": K plays", state -> state.wish() == Wish.PLAY);
        press(held, KeyCode.SPACE);
        await(where + ": Space pauses", state -> state.wish() == Wish.PAUSE);
    }

    @Test
    void mediaKeysWorkWithTheFocusInTheNoteTheVideoTheTreeAndATextField() {
        window.clickInPage("#title");
        assertThat(focus().getId()).isEqualTo("note-view");
        mediaKeysWork("note", List.of());

        window.robot().clickOn(window.onScreen("#timeline"));
        await("a click goes there", state -> state.time().clock() > 30 && state.isSettled());
        mediaKeysWork("timeline", List.of());
        window.robot().clickOn(".screen");
        await("a click plays", state -> state.wish() == Wish.PLAY);
        window.press(KeyCode.SPACE);
        await("it stands still", state -> state.phase() instanceof Phase.Paused);
        mediaKeysWork("picture", List.of());

        window.robot().clickOn("The clock");
        assertThat(focus().getId()).isEqualTo("vault-tree");
        mediaKeysWork("tree", List.of());

        window.robot().clickOn("#filter");
        mediaKeysWork("filter", List.of(KeyCode.CONTROL));
        assertThat(((TextField) window.node("#filter")).getText()).isEmpty();
        window.press(KeyCode.CONTROL, KeyCode.O);
        window.await("the palette is open", () -> window.hasFocus("#palette-field"));
        mediaKeysWork("palette", List.of(KeyCode.CONTROL));
        assertThat(((TextField) window.node("#palette-field")).getText()).isEmpty();
    }

    @Test
    void spacePressesTheButtonThatTheKeysHaveComeToButNotTheOneThatWasClicked() {
        window.robot().clickOn("#mute");
        await("it is muted", state -> state.settings().sound() == Settings.Sound.MUTED);
        assertThat(focus().getId()).isEqualTo("mute");
        window.press(KeyCode.SPACE);
        await("Space plays", state -> state.wish() == Wish.PLAY);
        assertThat(window.player().settings().sound()).isEqualTo(Settings.Sound.MUTED);

        window.press(KeyCode.K);
        window.press(KeyCode.SHIFT, KeyCode.TAB);
        window.press(KeyCode.TAB);
        assertThat(focus().getId()).isEqualTo("mute");
        window.press(KeyCode.SPACE);
        await("it sounds", state -> state.settings().sound() == Settings.Sound.ON);
        assertThat(window.player().wish()).isEqualTo(Wish.PAUSE);
    }

    @Test
    void noKeyDoesTwoThingsInOnePlace() {
        List<Command> commands = OpenWindow.fx(() -> window.workbench().commands());

        for (Command.Scope place : Command.Scope.values()) {
            Map<Key, Set<String>> uses = new HashMap<>();
            for (Command command : commands) {
                if (command.scope() == place) {
                    command.keys()
                            .forEach(key ->
                                    uses.computeIfAbsent(key, _ -> new TreeSet<>())
                                            .add(command.id()));
                }
            }
            assertThat(uses.entrySet())
                    .as("%s", place)
                    .isNotEmpty()
                    .allMatch(use -> use.getValue().size() == 1);
        }
    }

    @Test
    void inAFieldDigitsAreTypedAndWithCtrlDoWhatTheyDoElsewhere() {
        window.robot().clickOn("#filter");
        window.press(KeyCode.DIGIT7);
        window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        window.await(
                "the video is at the left",
                () ->
                        window.node(".side").localToScene(0, 0).getX()
                                < window.node(".reader").localToScene(0, 0).getX());

        assertThat(((TextField) window.node("#filter")).getText()).isEqualTo("7");
        assertThat(focus().getId()).isEqualTo("filter");
        assertThat(window.player().time()).isEqualTo(Timestamp.START);
    }

    @Test
    void inTheVideoPaneTheArrowsGoFiveSecondsAndInTheTreeTheyAreTheTrees() {
        window.clickInPage("#title");
        window.press(KeyCode.F6);
        window.await("the video has the focus", () -> window.node("#play").isFocused());
        window.press(KeyCode.RIGHT);
        window.press(KeyCode.RIGHT);
        window.awaitPicture(Timestamp.ofSeconds(10));
        window.press(KeyCode.LEFT);
        window.awaitPicture(Timestamp.ofSeconds(5));

        window.robot().clickOn("The clock");
        window.press(KeyCode.LEFT);
        window.press(KeyCode.RIGHT);
        assertThat(window.player().time()).isEqualTo(Timestamp.ofSeconds(5));
    }

    @Test
    void allPanesAreReachedByKeysAndShowIt() {
        window.clickInPage("#title");
        for (String pane : List.of(".viewer", ".side-tabs", ".navigator", ".reader")) {
            window.press(KeyCode.F6);
            window.await(pane + " alone shows the focus", () -> reached().equals(List.of(pane)));
        }
        window.press(KeyCode.SHIFT, KeyCode.F6);
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.await(
                "the tree's next note is open",
                () -> window.session().open().get().orElseThrow().title().equals("Its hands"));
        window.press(KeyCode.ESCAPE);
        window.await("back in the note", () -> window.node("#note-view").isFocused());
    }

    /// The panes that show that the keyboard has reached them.
    private List<String> reached() {
        return OpenWindow.fx(() ->
                Stream.of(".navigator", ".reader", ".viewer", ".side-tabs")
                        .filter(pane ->
                                window.node(pane).getPseudoClassStates().stream()
                                        .anyMatch(state ->
                                                state.getPseudoClassName().equals("reached")))
                        .toList());
    }

    @Test
    void aKeyLeadsToTheListOfATab() {
        window.clickInPage("#title");
        window.press(KeyCode.ALT, KeyCode.DIGIT3);
        window.await("the video's notes", () -> window.hasFocus("#video-notes"));
        window.press(KeyCode.ALT, KeyCode.DIGIT4);
        window.await("the backlinks", () -> window.hasFocus("#backlinks"));
        assertThat(reached()).containsExactly(".side-tabs");
        window.press(KeyCode.ALT, KeyCode.DIGIT6);
        window.await("the graph", () -> window.sees(".graph-pane"));
        assertThat(PaneTour.isWithin(focus(), window.node(".graph-pane"))).isTrue();
        window.press(KeyCode.ESCAPE);
        window.await("back in the note", () -> window.hasFocus("#note-view"));
    }

    @Test
    void dividersMoveByKeys() {
        window.clickInPage("#title");
        double before = OpenWindow.fx(() -> window.node(".navigator").getLayoutBounds().getWidth());
        window.press(KeyCode.SHIFT, KeyCode.F6);
        window.press(KeyCode.ALT, KeyCode.EQUALS);
        window.await(
                "the tree is wider",
                () -> window.node(".navigator").getLayoutBounds().getWidth() > before + 10);
    }

    @Test
    void allKeysAreShownAndCanBeChangedInAFile() throws IOException {
        window.clickInPage("#title");
        window.press(KeyCode.SHIFT, KeyCode.SLASH);
        window.await("the keys are shown", () -> dialogs().count() == 1);
        OpenWindow.fx(() -> {
            window.robot().lookup("#keys-file").queryButton().fire();
            return true;
        });
        window.await("the file was opened", () -> !window.browsed().isEmpty());
        Path file = Path.of(window.browsed().getFirst());
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"mute\": [\"M\"]", "\"mute\": [\"Q\"], \"hum\": [\"H\"]"));
        window.press(KeyCode.F1);
        window.await("the keys are shown", () -> dialogs().count() == 1);
        window.press(KeyCode.ESCAPE);
        window.await("the keys are away", () -> dialogs().findAny().isEmpty());

        window.await("the file is read", () -> !window.problem().isEmpty());
        assertThat(OpenWindow.fx(window::problem)).contains("hum");
        window.press(KeyCode.M);
        assertThat(window.player().settings().sound()).isEqualTo(Settings.Sound.ON);
        window.press(KeyCode.Q);
        await("Q mutes", state -> state.settings().sound() == Settings.Sound.MUTED);
        assertThat(OpenWindow.fx(() -> ((Button) window.node("#mute")).getTooltip().getText()))
                .endsWith("(Q)");

        window.press(KeyCode.F1);
        window.await("the keys are shown", () -> dialogs().count() == 1);
        assertThat(window.robot().lookup(".keys-problems .label").queryLabeled().getText())
                .contains("hum");
        window.press(KeyCode.ESCAPE);
    }

    private Stream<Window> dialogs() {
        return Window.getWindows().stream()
                .filter(open -> open instanceof Stage && !open.equals(window.stage()))
                .filter(Window::isShowing);
    }
}

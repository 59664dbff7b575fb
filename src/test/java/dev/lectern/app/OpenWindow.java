package dev.lectern.app;

import dev.lectern.app.Opening.StartAt;
import dev.lectern.host.ClockPicture;
import dev.lectern.memory.Preferences;
import dev.lectern.memory.ThemeChoice;
import dev.lectern.memory.UserFolders;
import dev.lectern.note.NotePath;
import dev.lectern.player.PlayerState;
import dev.lectern.session.OpenNote;
import dev.lectern.session.ReadingSession;
import dev.lectern.vault.Vault;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole window on a vault, driven by a real mouse and keyboard, for tests: called from the
/// test's thread.
final class OpenWindow implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final FxRobot robot = new FxRobot();
    private final List<URI> browsed = new CopyOnWriteArrayList<>();
    private final Path memory;
    private final Stage stage;
    private final Workbench workbench;

    private OpenWindow(
            Path vault, NotePath first, Path memory, Preferences preferences, Optional<StartAt> at)
            throws Exception {
        this.memory = memory;
        FxToolkit.registerPrimaryStage();
        Opening opening =
                new Opening(
                        new VaultPlace(Vault.open(vault), Optional.of(first)),
                        at,
                        List.of(),
                        Optional.of(ThemeChoice.LIGHT),
                        Optional.empty(),
                        Optional.empty());
        Surroundings surroundings =
                new Surroundings(
                        preferences,
                        new UserFolders(memory.resolve("data"), memory.resolve("cache")),
                        browsed::add);
        stage = fx(Stage::new);
        workbench = fx(() -> new Workbench(opening, surroundings, stage));
        fx(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            workbench.shown();
            var _ =
                    new FirstView(
                            session(),
                            opening,
                            sentence -> {
                                throw new AssertionError(sentence);
                            });
            workbench.study().readVault();
            return true;
        });
        awaitNote(first);
    }

    static OpenWindow on(Path vault, String firstNote) throws Exception {
        return on(vault, firstNote, Optional.empty());
    }

    /// A window whose video is to stand somewhere at the start.
    static OpenWindow at(StartAt at, Path vault, String firstNote) throws Exception {
        return on(vault, firstNote, Optional.of(at));
    }

    private static OpenWindow on(Path vault, String firstNote, Optional<StartAt> at)
            throws Exception {
        return new OpenWindow(
                vault,
                new NotePath(firstNote),
                Files.createTempDirectory("lectern"),
                Preferences.FIRST,
                at);
    }

    /// A window of the next start, after this one was closed.
    OpenWindow again(Path vault, String firstNote) throws Exception {
        return new OpenWindow(
                vault, new NotePath(firstNote), memory, fx(this::preferences), Optional.empty());
    }

    /// Copies one of the tests' clips.
    static void copyClip(String name, Path to) throws IOException {
        try (InputStream clip = ClockPicture.class.getResourceAsStream(name)) {
            Files.copy(Objects.requireNonNull(clip, name), to);
        }
    }

    /// Ends the process when the main thread dies, which JavaFX's own threads would keep alive.
    static void endWithMain() {
        Thread.currentThread()
                .setUncaughtExceptionHandler((_, failure) -> {
                    failure.printStackTrace();
                    System.exit(1);
                });
    }

    static <T> T fx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), question);
    }

    FxRobot robot() {
        return robot;
    }

    Stage stage() {
        return stage;
    }

    /// What was opened in the system's browser.
    List<URI> browsed() {
        return browsed;
    }

    Workbench workbench() {
        return workbench;
    }

    ReadingSession session() {
        return workbench.session();
    }

    /// What would be remembered of the window now.
    Preferences preferences() {
        return workbench.preferences();
    }

    /// What the status bar says went wrong; for the JavaFX thread.
    String problem() {
        return ((Labeled) node("#problem")).getText();
    }

    NoteFiles files() {
        return workbench.files();
    }

    OpenNote open() {
        return fx(() -> session().open().get().orElseThrow());
    }

    /// Waits until a note is open and painted.
    void awaitNote(NotePath note) {
        await(
                note + " is on screen",
                () ->
                        session()
                                .open()
                                .get()
                                .filter(open ->
                                        open.path().equals(note)
                                                && workbench.reader().painted().get()
                                                        == open.number())
                                .isPresent());
    }

    /// Opens a note, and tells how many milliseconds it took until it was painted.
    double millisToOpen(NotePath note) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        long[] times = new long[2];
        Subscription watch =
                fx(() -> {
                    Subscription painted =
                            workbench
                                    .reader()
                                    .painted()
                                    .subscribe((_, number) -> {
                                        OpenNote open = session().open().get().orElseThrow();
                                        if (open.path().equals(note)
                                                && number.intValue() == open.number()) {
                                            times[1] = System.nanoTime();
                                            done.countDown();
                                        }
                                    });
                    times[0] = System.nanoTime();
                    session().open(note);
                    return painted;
                });
        if (!done.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("not within " + PATIENCE + ": " + note);
        }
        fx(() -> {
            watch.unsubscribe();
            return true;
        });
        return (times[1] - times[0]) / 1e6;
    }

    /// Waits until the pixels of the video spell a time, at most a tenth of a second off.
    void awaitPicture(Timestamp time) {
        await(
                "the picture of " + time + " is on screen",
                () ->
                        picture()
                                .filter(shown ->
                                        shown.offset().minus(time.offset()).abs().toMillis() <= 100)
                                .isPresent());
    }

    /// What the pixels of the video spell.
    Optional<Timestamp> picture() {
        WritableImage image = node(".screen").snapshot(null, null);
        return ClockPicture.read(image);
    }

    /// Waits for what is asked on the JavaFX thread.
    void await(String what, BooleanSupplier condition) {
        await(what, condition, PATIENCE);
    }

    void await(String what, BooleanSupplier condition, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (!fx(condition::getAsBoolean)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("not within " + patience + ": " + what);
            }
            WaitForAsyncUtils.sleep(20, TimeUnit.MILLISECONDS);
        }
    }

    Node node(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    /// Where a node stands, without what it shows beside itself.
    static Bounds onScreen(Node node) {
        return fx(() -> node.localToScreen(node.getLayoutBounds()));
    }

    Bounds onScreen(String selector) {
        return onScreen(node(selector));
    }

    PlayerState player() {
        return fx(() -> session().screening().player().state());
    }

    /// Whether what a selector names is in the window, and visible with all that it is in.
    boolean sees(String selector) {
        Node node = node(selector);
        return node != null
                && Stream.iterate(node, Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible);
    }

    boolean hasFocus(String selector) {
        Node focused = stage.getScene().getFocusOwner();
        return focused != null && focused.equals(node(selector));
    }

    /// What a script says on the note's page.
    Object page(String script) {
        return fx(() -> ((WebView) node("#note-view")).getEngine().executeScript(script));
    }

    /// Clicks, with the mouse, the element of the note's page that a CSS selector names.
    void clickInPage(String selector) {
        robot.clickOn(placeInPage(selector));
    }

    /// Moves the mouse to the element of the note's page that a CSS selector names.
    void pointInPage(String selector) {
        robot.moveTo(placeInPage(selector));
    }

    /// Where on the screen an element of the note's page is, once it is in sight.
    Point2D placeInPage(String selector) {
        page("document.querySelector('" + selector + "').scrollIntoView({block: 'nearest'})");
        JsonNode box =
                JsonMapper.shared()
                        .readTree(
                                (String)
                                        page(
                                                "JSON.stringify(document.querySelector('"
                                                        + selector
                                                        + "').getClientRects()[0])"));
        Bounds view = onScreen("#note-view");
        return new Point2D(
                view.getMinX() + box.get("x").asDouble() + box.get("width").asDouble() / 2,
                view.getMinY() + box.get("y").asDouble() + box.get("height").asDouble() / 2);
    }

    /// Presses keys and lets go of them in one go: one that stays down while the window has no time
    /// for it is repeated by the system.
    void press(KeyCode... keys) {
        fx(() -> {
            Robot hand = new Robot();
            List.of(keys).forEach(hand::keyPress);
            List.of(keys).reversed().forEach(hand::keyRelease);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Override
    public void close() throws IOException {
        fx(() -> {
            stage.close();
            workbench.close();
            return true;
        });
    }
}

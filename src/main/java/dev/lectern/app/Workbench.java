package dev.lectern.app;

import dev.lectern.fx.VisibleChildren;
import dev.lectern.memory.Look;
import dev.lectern.memory.PageStyle;
import dev.lectern.memory.Preferences;
import dev.lectern.memory.UserFolders;
import dev.lectern.memory.VideoLayout;
import dev.lectern.memory.WindowSizes;
import dev.lectern.navigator.LeftOutSource;
import dev.lectern.navigator.SideTabs;
import dev.lectern.reader.ReaderPane;
import dev.lectern.session.Problems;
import dev.lectern.session.ReadingSession;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window on a vault with all its panes, made and connected. Belongs to the JavaFX thread.
final class Workbench implements AutoCloseable {

    private static final PseudoClass AWAITING_PAGE = PseudoClass.getPseudoClass("awaiting-page");

    private final Study study;
    private final Panes panes;
    private final SideTabs tabs;
    private final Looks looks;
    private final KeySettings keys;
    private final NoteFiles files;
    private final Holding holding;
    private final Finding finding;
    private final FullScreen fullScreen;
    private final VideoPlacing placing;
    private final VideoWindow videoWindow;
    private final MainWindow window;

    /// Shows the video when it has a window of its own.
    private final Stage videoStage = new Stage();

    Workbench(Opening opening, Surroundings surroundings, Stage stage) throws IOException {
        Preferences preferences = surroundings.preferences();
        UserFolders folders = surroundings.folders();
        study = new Study(opening, surroundings);
        ReadingSession session = study.session();
        Path vault = study.library().vault().root();
        looks =
                new Looks(
                        new Themes(opening.theme().orElse(preferences.get(Look.PART).theme())),
                        new PageStyles(preferences.get(PageStyle.PART)));
        panes = new Panes(study, looks.ofPage(), Playback.browserData(folders));
        tabs = panes.tabs();
        holding = panes.holding();
        keys =
                new KeySettings(
                        new KeysFile(folders.data().resolve("keys.json")),
                        study.workers()::latest,
                        problems(),
                        surroundings.browser());
        files =
                new NoteFiles(
                        panes.reader().tools(),
                        study.workers().latest(),
                        new NoteFiles.Folders(vault, folders.cache().resolve("files")),
                        surroundings.browser());
        VideoLayout layout = preferences.get(VideoLayout.PART);
        fullScreen = new FullScreen(stage, videoStage);
        placing = new VideoPlacing(layout, fullScreen);
        videoWindow = new VideoWindow(videoStage, layout.window());
        finding =
                new Finding(
                        session,
                        study.questions(),
                        panes.lists(),
                        new LeftOutSource(session, vault, surroundings.browser()),
                        fullScreen::showNote);
        PaneTour tour = new PaneTour();
        keys.manage(commands(tour, stage));
        window =
                new MainWindow(
                        parts(),
                        new MainWindow.Places(placing, videoWindow, layout),
                        preferences.get(WindowSizes.PART));
        window.covered().subscribe(panes.reader()::giveWay);
        furnish(stage);
        listenTo(videoWindow.scene());
        videoWindow.accompany(stage, placing::returnHome);
        tour.through(stage.getScene(), window.stops());
    }

    private List<Command> commands(PaneTour tour, Stage stage) {
        return Commands.of(
                new Commands.Actors(
                        study.session(),
                        study.playback(),
                        new EngineRemoval(
                                study.playback().chromium(),
                                study.workers().latest(),
                                problems()::report),
                        study.following(),
                        study.watching(),
                        holding,
                        panes.lists(),
                        panes.bookmarks(),
                        study.captioning(),
                        panes.reader().tools(),
                        files,
                        finding,
                        looks,
                        fullScreen,
                        placing,
                        keys,
                        tour,
                        tabs,
                        stage));
    }

    private MainWindow.Parts parts() {
        ReadingSession session = study.session();
        return new MainWindow.Parts(
                new TopBar(
                        session,
                        study.library().vault().name(),
                        looks,
                        new VideoMenu(placing, study.playback(), keys),
                        keys),
                panes.navigator(),
                panes.reader(),
                panes.viewer(keys::deed),
                tabs,
                new StatusBar(session, problems(), finding::listLeftOut));
    }

    /// Fills the window, and listens to its keys and mouse.
    private void furnish(Stage stage) {
        awaitPage();
        StackPane layers = new StackPane(window);
        VisibleChildren.add(layers, finding.layers());
        Scene scene = new Scene(layers);
        listenTo(scene);
        new NoteMenu(panes.reader().tools(), keys, finding::searchVault).over(panes.reader());
        stage.focusedProperty()
                .subscribe((_, focused) -> {
                    if (focused) {
                        keys.read();
                        study.captioning().refresh();
                    }
                });
        stage.setScene(scene);
        fullScreen.arrangeBy(window::arrange);
        fullScreen.leaveByEscape(scene, finding::isOpen);
    }

    /// Until the first page is there with what belongs to it, nothing is said of what it lacks.
    private void awaitPage() {
        window.pseudoClassStateChanged(AWAITING_PAGE, true);
        session()
                .page()
                .subscribe(page -> {
                    if (page.isPresent()) {
                        study.workers()
                                .afterPainting()
                                .execute(
                                        () -> window.pseudoClassStateChanged(AWAITING_PAGE, false));
                    }
                });
    }

    private void listenTo(Scene scene) {
        ReadingSession session = study.session();
        looks.themes().dress(scene);
        holding.listenTo(scene);
        new Keyboard(keys::commands, window::place).listenTo(scene);
        Keyboard.listenToMouse(scene, session::back, session::forward);
    }

    Study study() {
        return study;
    }

    Problems problems() {
        return study.workers().problems();
    }

    ReadingSession session() {
        return study.session();
    }

    /// All that can be done by a key or by its name.
    List<Command> commands() {
        return keys.commands();
    }

    NoteFiles files() {
        return files;
    }

    ReaderPane reader() {
        return panes.reader();
    }

    /// Finishes the window's arrangement, now that it is on screen.
    void shown() {
        window.shown();
        // Else the first text field has it, and keeps the keys that drive the video.
        panes.reader().takeFocus();
    }

    /// How the window is left, for the next start.
    Preferences preferences() {
        return looks.remembered(study.preferences())
                .with(WindowSizes.PART, window.sizes())
                .with(VideoLayout.PART, window.videoLayout());
    }

    @Override
    public void close() throws IOException {
        videoStage.hide();
        panes.reader().close();
        study.close();
    }
}

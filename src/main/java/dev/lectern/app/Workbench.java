package dev.lectern.app;

import dev.lectern.memory.Look;
import dev.lectern.memory.PageStyle;
import dev.lectern.memory.Preferences;
import dev.lectern.memory.UserFolders;
import dev.lectern.memory.VideoLayout;
import dev.lectern.memory.WindowSizes;
import dev.lectern.navigator.BacklinksPane;
import dev.lectern.navigator.BookmarksPane;
import dev.lectern.navigator.CoverageLine;
import dev.lectern.navigator.GraphPane;
import dev.lectern.navigator.LeftOutSource;
import dev.lectern.navigator.MomentsPane;
import dev.lectern.navigator.OutlinePane;
import dev.lectern.navigator.RecentNotes;
import dev.lectern.navigator.RecentVideos;
import dev.lectern.navigator.SideTabs;
import dev.lectern.navigator.TranscriptPane;
import dev.lectern.navigator.VaultTree;
import dev.lectern.navigator.VideoNotes;
import dev.lectern.reader.NoteSite;
import dev.lectern.reader.ReaderPane;
import dev.lectern.session.PlayLists;
import dev.lectern.session.Problems;
import dev.lectern.session.ReadingSession;
import dev.lectern.viewer.QueueCard;
import dev.lectern.viewer.Timeline;
import dev.lectern.viewer.ViewerPane;
import dev.lectern.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/// The window on a vault with all its panes, made and connected. Belongs to the JavaFX thread.
final class Workbench implements AutoCloseable {

    private static final PseudoClass AWAITING_PAGE = PseudoClass.getPseudoClass("awaiting-page");

    private final Study study;
    private final ReaderPane reader;
    private final Looks looks;
    private final KeySettings keys;
    private final NoteFiles files;
    private final PlayLists lists;
    private final BookmarksPane bookmarks;
    private final MomentsPane moments;
    private final BacklinksPane backlinks;
    private final Timeline timeline;
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
        reader =
                new ReaderPane(
                        session,
                        study.following(),
                        study.previews(),
                        problems(),
                        looks.ofPage(),
                        new NoteSite(study.server(), vault),
                        Playback.browserData(folders));
        lists =
                new PlayLists(
                        session,
                        study.watching().recital(),
                        study.passages(),
                        study.workers().latest(),
                        reader.tools()::say);
        bookmarks =
                new BookmarksPane(
                        session, study.watching().bookmarks(), lists, study.recollection());
        moments =
                new MomentsPane(
                        session,
                        study.moments(),
                        study.following(),
                        new CoverageLine(study.watching().coverage()));
        backlinks = new BacklinksPane(session, study.questions(), study.moments());
        timeline = new Timeline(session, study.moments(), study.watching().coverage());
        holding =
                new Holding(
                        session.screening().peek(),
                        List.of(
                                reader::peek,
                                moments::peek,
                                backlinks::peek,
                                timeline::peek,
                                bookmarks::peek));
        keys =
                new KeySettings(
                        new KeysFile(folders.data().resolve("keys.json")),
                        study.workers()::latest,
                        problems(),
                        surroundings.browser());
        files =
                new NoteFiles(
                        reader.tools(),
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
                        lists,
                        new LeftOutSource(session, vault, surroundings.browser()),
                        fullScreen::showNote);
        PaneTour tour = new PaneTour();
        keys.manage(commands(tour, stage));
        window =
                new MainWindow(
                        panes(),
                        new MainWindow.Places(placing, videoWindow, layout),
                        preferences.get(WindowSizes.PART));
        furnish(stage);
        furnishVideoStage(stage);
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
                        lists,
                        bookmarks,
                        study.captioning(),
                        reader.tools(),
                        files,
                        finding,
                        looks,
                        fullScreen,
                        placing,
                        keys,
                        tour,
                        stage));
    }

    private MainWindow.Panes panes() {
        ReadingSession session = study.session();
        return new MainWindow.Panes(
                new TopBar(
                        session,
                        study.library().vault().name(),
                        looks,
                        new VideoMenu(placing, study.playback(), keys),
                        keys),
                navigator(),
                reader,
                new ViewerPane(
                        session.screening(),
                        new QueueCard(session, study.watching().recital(), keys::deed),
                        timeline,
                        new ViewerPane.Offers(
                                study.watching().looping(),
                                study.captioning(),
                                study.playback().exits(),
                                keys::deed)),
                sideTabs(),
                new StatusBar(session, problems(), finding::listLeftOut));
    }

    private VBox navigator() {
        VaultTree tree = new VaultTree(study.session());
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox navigator =
                new VBox(
                        tree,
                        bookmarks,
                        new RecentNotes(study.session(), study.recollection()),
                        new RecentVideos(study.session(), study.recollection()));
        navigator.getStyleClass().add("navigator");
        return navigator;
    }

    private SideTabs sideTabs() {
        ReadingSession session = study.session();
        OutlinePane outline = new OutlinePane(session);
        VideoNotes siblings = new VideoNotes(session);
        TranscriptPane transcript = new TranscriptPane(session.screening(), study.captioning());
        GraphPane graph = new GraphPane(session, study.questions());
        return new SideTabs(
                List.of(
                        new SideTabs.Tab("tab-outline", Feather.LIST, outline.caption(), outline),
                        new SideTabs.Tab("tab-moments", Feather.CLOCK, moments.caption(), moments),
                        new SideTabs.Tab("tab-video", Feather.FILM, siblings.caption(), siblings),
                        new SideTabs.Tab(
                                "tab-backlinks", Feather.LINK, backlinks.caption(), backlinks),
                        new SideTabs.Tab(
                                "tab-transcript",
                                Feather.MESSAGE_SQUARE,
                                transcript.caption(),
                                transcript),
                        new SideTabs.Tab("tab-graph", Feather.SHARE_2, graph.caption(), graph)));
    }

    /// Fills the window, and listens to its keys and mouse.
    private void furnish(Stage stage) {
        awaitPage();
        StackPane layers = new StackPane(window);
        layers.getChildren().addAll(finding.layers());
        Scene scene = new Scene(layers);
        listenTo(scene);
        new NoteMenu(reader.tools(), keys, finding::searchVault).over(reader);
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

    private void furnishVideoStage(Stage stage) {
        listenTo(videoWindow.scene());
        videoStage
                .titleProperty()
                .bind(stage.titleProperty().map(title -> Words.say("window.ofVideo", title)));
        Bindings.bindContent(videoStage.getIcons(), stage.getIcons());
        videoStage.setOnCloseRequest(close -> {
            close.consume();
            placing.returnHome();
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
        return reader;
    }

    /// Finishes the window's arrangement, now that it is on screen.
    void shown() {
        window.shown();
        // Else the first text field has it, and keeps the keys that drive the video.
        reader.takeFocus();
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
        reader.close();
        study.close();
    }
}

package dev.lectern.app;

import dev.lectern.fx.FxThread;
import dev.lectern.fx.Latest;
import dev.lectern.library.CitedPassages;
import dev.lectern.library.Library;
import dev.lectern.media.LocalMedia;
import dev.lectern.media.VideoEnds;
import dev.lectern.memory.CaptionWish;
import dev.lectern.memory.Elsewhere;
import dev.lectern.memory.Elsewhere.Way;
import dev.lectern.memory.FollowWish;
import dev.lectern.memory.KnownFailures;
import dev.lectern.memory.Look;
import dev.lectern.memory.Loudness;
import dev.lectern.memory.PageStyle;
import dev.lectern.memory.Preferences;
import dev.lectern.memory.UserFolders;
import dev.lectern.memory.VideoLayout;
import dev.lectern.memory.WindowSizes;
import dev.lectern.navigator.BacklinksPane;
import dev.lectern.navigator.BookmarksPane;
import dev.lectern.navigator.GraphPane;
import dev.lectern.navigator.MomentsPane;
import dev.lectern.navigator.OutlinePane;
import dev.lectern.navigator.RecentNotes;
import dev.lectern.navigator.SideTabs;
import dev.lectern.navigator.TranscriptPane;
import dev.lectern.navigator.VaultTree;
import dev.lectern.navigator.VideoNotes;
import dev.lectern.page.Pages;
import dev.lectern.player.BrowserHost;
import dev.lectern.player.HostRelay;
import dev.lectern.player.MediaFinder;
import dev.lectern.player.Player;
import dev.lectern.player.PlayerSite;
import dev.lectern.player.WebViewHost;
import dev.lectern.reader.NoteSite;
import dev.lectern.reader.ReaderPane;
import dev.lectern.search.IndexShelf;
import dev.lectern.session.Captioning;
import dev.lectern.session.Following;
import dev.lectern.session.MomentsOnScreen;
import dev.lectern.session.OpenNote;
import dev.lectern.session.PlayLists;
import dev.lectern.session.Previews;
import dev.lectern.session.Problems;
import dev.lectern.session.Questions;
import dev.lectern.session.ReadingSession;
import dev.lectern.session.Recollection;
import dev.lectern.session.Screening;
import dev.lectern.session.Watching;
import dev.lectern.vault.MediaFile;
import dev.lectern.viewer.Exits;
import dev.lectern.viewer.QueueCard;
import dev.lectern.viewer.Timeline;
import dev.lectern.viewer.ViewerPane;
import dev.lectern.web.LoopbackServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/// All that an open window consists of, made and connected: the one place that makes services.
/// Belongs to the JavaFX thread.
final class Workbench implements AutoCloseable {

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(daemons("library"));
    private final ExecutorService readers =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(), daemons("reader"));
    private final FxThread fx = new FxThread();
    private final Problems problems = new Problems();

    private final Preferences atStart;
    private final ObjectProperty<Way> elsewhere = new SimpleObjectProperty<>(Way.ASK);

    private final LearntHosts learnt;
    private final LoopbackServer server;
    private final Library library;
    private final Player player;
    private final KeptMemory memory;
    private final ReadingSession session;
    private final Following following;
    private final Captioning captioning;
    private final ReaderPane reader;
    private final Looks looks;
    private final KeySettings keys;
    private final NoteFiles files;
    private final MainWindow window;

    /// Shows the video when it has a window of its own.
    private final Stage videoStage = new Stage();

    /// What the program finds around itself.
    ///
    /// @param browser opens an address outside of Lectern
    record Surroundings(Preferences preferences, UserFolders folders, Consumer<URI> browser) {}

    Workbench(Opening opening, Surroundings surroundings, Stage stage) throws IOException {
        Preferences preferences = surroundings.preferences();
        atStart = preferences;
        Consumer<URI> browser = surroundings.browser();
        Path cache = surroundings.folders().cache();
        Path browserData = cache.resolve("webview");
        server = LoopbackServer.start();
        library =
                new Library(
                        opening.place().vault(), new IndexShelf(cache, readers), writer, readers);
        elsewhere.set(preferences.get(Elsewhere.PART).way());
        learnt = new LearntHosts(preferences.get(KnownFailures.PART), Version.current());
        PlayerSite site = new PlayerSite(server, fx, background);
        HostRelay hosts =
                new HostRelay(
                        List.of(
                                Hosts.webView(() -> new WebViewHost(site, browserData)),
                                Hosts.browser(elsewhere, () -> new BrowserHost(site, browser))),
                        learnt);
        player = new Player(hosts);
        player.adjust(
                player.state().settings().withVolume(preferences.get(Loudness.PART).volume()));
        LocalMedia media =
                new LocalMedia(library.vault().root(), this::mediaInVault, opening.media());
        memory = new KeptMemory(surroundings.folders(), library.vault().root(), problems, fx);
        Recollection recollection = memory.recollection();
        Screening screening =
                new Screening(player, new MediaFinder(media)::find, latest(), recollection);
        VideoEnds ends = new VideoEnds(media);
        captioning =
                new Captioning(
                        screening,
                        media::captions,
                        latest(),
                        preferences.get(CaptionWish.PART).language());
        Pages pages = new Pages(library, ends);
        session = new ReadingSession(pages, screening, latest(), browser);
        MomentsOnScreen moments = new MomentsOnScreen(session, library, ends, latest());
        following = new Following(session, preferences.get(FollowWish.PART));
        looks =
                new Looks(
                        new Themes(opening.theme().orElse(preferences.get(Look.PART).theme())),
                        new PageStyles(preferences.get(PageStyle.PART)));
        reader =
                new ReaderPane(
                        session,
                        following,
                        new Previews(pages, screening, this::latest),
                        problems,
                        looks.ofPage(),
                        new NoteSite(server, library.vault().root()),
                        browserData);
        Questions questions = new Questions(library, this::latest);
        VideoLayout videoLayout = preferences.get(VideoLayout.PART);
        FullScreen fullScreen = new FullScreen(stage, videoStage);
        VideoPlacing placing = new VideoPlacing(videoLayout, fullScreen);
        VideoWindow videoWindow = new VideoWindow(videoStage, videoLayout.window());
        Watching watching = Watching.in(session, moments, recollection);
        PlayLists lists =
                new PlayLists(
                        session,
                        watching.recital(),
                        new CitedPassages(library, ends),
                        latest(),
                        reader.tools()::say);
        BookmarksPane bookmarks =
                new BookmarksPane(session, watching.bookmarks(), lists, recollection);
        Finding finding = new Finding(session, questions, lists, fullScreen::showNote);
        MomentsPane momentsPane = new MomentsPane(session, moments, following);
        Holding holding =
                new Holding(
                        screening.peek(),
                        List.of(reader::peek, momentsPane::peek, bookmarks::peek));
        keys =
                new KeySettings(
                        new KeysFile(surroundings.folders().data().resolve("keys.json")),
                        this::latest,
                        problems,
                        browser);
        PaneTour tour = new PaneTour();
        files =
                new NoteFiles(
                        reader.tools(),
                        latest(),
                        new NoteFiles.Folders(library.vault().root(), cache.resolve("files")),
                        browser);
        keys.manage(
                Commands.of(
                        new Commands.Actors(
                                session,
                                following,
                                watching,
                                holding,
                                lists,
                                bookmarks,
                                captioning,
                                reader.tools(),
                                files,
                                finding,
                                looks,
                                fullScreen,
                                placing,
                                keys,
                                tour,
                                stage)));
        window =
                new MainWindow(
                        new MainWindow.Panes(
                                new TopBar(
                                        session,
                                        library.vault().name(),
                                        looks,
                                        new VideoMenu(placing, keys),
                                        keys),
                                navigator(session, bookmarks, recollection),
                                reader,
                                new ViewerPane(
                                        screening,
                                        new QueueCard(session, watching.recital(), keys::deed),
                                        new Timeline(session, moments),
                                        new ViewerPane.Offers(
                                                watching.looping(),
                                                new Exits(browser, hosts, elsewhere),
                                                keys::deed)),
                                sideTabs(session, questions, momentsPane, captioning),
                                new StatusBar(session, problems)),
                        new MainWindow.Places(placing, videoWindow, videoLayout),
                        preferences.get(WindowSizes.PART));
        StackPane layers = new StackPane(window);
        layers.getChildren().addAll(finding.layers());
        Scene scene = new Scene(layers);
        looks.themes().dress(scene);
        looks.themes().dress(videoWindow.scene());
        for (Scene one : List.of(scene, videoWindow.scene())) {
            holding.listenTo(one);
        }
        Keyboard keyboard = new Keyboard(keys::commands, window::place);
        for (Scene one : List.of(scene, videoWindow.scene())) {
            keyboard.listenTo(one);
            Keyboard.listenToMouse(one, session::back, session::forward);
        }
        new NoteMenu(reader.tools(), keys, finding::searchVault).over(reader);
        tour.through(scene, window.stops());
        stage.focusedProperty()
                .subscribe((_, focused) -> {
                    if (focused) {
                        keys.read();
                    }
                });
        session.open().subscribe(note -> player.announce(note.map(OpenNote::title).orElse(""), ""));
        stage.setScene(scene);
        videoStage.titleProperty().bind(stage.titleProperty());
        Bindings.bindContent(videoStage.getIcons(), stage.getIcons());
        videoStage.setOnCloseRequest(close -> {
            close.consume();
            placing.returnHome();
        });
        fullScreen.arrangeBy(window::arrange);
        fullScreen.leaveByEscape(scene, finding::isOpen);
    }

    private static VBox navigator(
            ReadingSession session, BookmarksPane bookmarks, Recollection recollection) {
        VaultTree tree = new VaultTree(session);
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox navigator = new VBox(tree, bookmarks, new RecentNotes(session, recollection));
        navigator.getStyleClass().add("navigator");
        return navigator;
    }

    private static SideTabs sideTabs(
            ReadingSession session,
            Questions questions,
            MomentsPane moments,
            Captioning captioning) {
        VideoNotes siblings = new VideoNotes(session);
        OutlinePane outline = new OutlinePane(session);
        BacklinksPane backlinks = new BacklinksPane(session, questions);
        TranscriptPane transcript = new TranscriptPane(session.screening(), captioning);
        GraphPane graph = new GraphPane(session, questions);
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

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().name(name + "-", 0).daemon().factory();
    }

    private Latest latest() {
        return new Latest(background, fx, problems::report);
    }

    private List<Path> mediaInVault() {
        return library.snapshot().contents().media().stream().map(MediaFile::file).toList();
    }

    Problems problems() {
        return problems;
    }

    Library library() {
        return library;
    }

    Player player() {
        return player;
    }

    ReadingSession session() {
        return session;
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

    /// Begins to read the vault; the session learns of it as it is read. When it has no time to
    /// learn, it learns the newest next.
    void readVault() {
        library.read(_ -> fx.execute(() -> session.learn(library.snapshot())));
        library.watch(background);
    }

    /// How the window is left, for the next start.
    Preferences preferences() {
        return looks.remembered(atStart)
                .with(Elsewhere.PART, new Elsewhere(elsewhere.get()))
                .with(KnownFailures.PART, learnt.known())
                .with(WindowSizes.PART, window.sizes())
                .with(FollowWish.PART, following.wish().get())
                .with(VideoLayout.PART, window.videoLayout())
                .with(CaptionWish.PART, new CaptionWish(captioning.language()))
                .with(Loudness.PART, new Loudness(player.state().settings().volume()));
    }

    @Override
    public void close() throws IOException {
        videoStage.hide();
        memory.close();
        player.close();
        server.close();
        library.close();
        background.shutdownNow();
        writer.shutdownNow();
        readers.shutdownNow();
    }
}

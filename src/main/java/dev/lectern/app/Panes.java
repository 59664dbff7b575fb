package dev.lectern.app;

import dev.lectern.fx.VisibleChildren;
import dev.lectern.navigator.BacklinksPane;
import dev.lectern.navigator.BookmarksPane;
import dev.lectern.navigator.CoverageLine;
import dev.lectern.navigator.GraphPane;
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
import dev.lectern.session.ReadingSession;
import dev.lectern.viewer.Deed;
import dev.lectern.viewer.QueueCard;
import dev.lectern.viewer.Timeline;
import dev.lectern.viewer.ViewerPane;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The panes in which a study is read, watched and found. Belongs to the JavaFX thread.
final class Panes {

    private final Study study;
    private final ReaderPane reader;
    private final PlayLists lists;
    private final BookmarksPane bookmarks;
    private final MomentsPane moments;
    private final BacklinksPane backlinks;
    private final Timeline timeline;

    /// @param browserData where the engine of the note's page keeps what it needs
    Panes(Study study, ReaderPane.Appearance ofPage, Path browserData) {
        this.study = study;
        ReadingSession session = study.session();
        reader =
                new ReaderPane(
                        session,
                        study.following(),
                        study.previews(),
                        study.workers().problems(),
                        ofPage,
                        new NoteSite(study.server(), study.library().vault().root()),
                        browserData);
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
        timeline = new Timeline(session, study.moments(), study.watching());
    }

    ReaderPane reader() {
        return reader;
    }

    BookmarksPane bookmarks() {
        return bookmarks;
    }

    /// What plays the passages that the panes list.
    PlayLists lists() {
        return lists;
    }

    /// Lets what is chosen in a pane be looked at as long as a key is held.
    Holding holding() {
        return new Holding(
                study.session().screening().peek(),
                List.of(
                        reader::peek,
                        moments::peek,
                        backlinks::peek,
                        timeline::peek,
                        bookmarks::peek));
    }

    /// The video with all that drives it.
    ///
    /// @param deeds the program's commands by their names
    ViewerPane viewer(Function<String, Deed> deeds) {
        return new ViewerPane(
                study.session().screening(),
                new QueueCard(study.session(), study.watching().recital(), deeds),
                timeline,
                new ViewerPane.Offers(
                        study.watching().looping(),
                        study.captioning(),
                        study.playback().exits(),
                        deeds));
    }

    /// The ways to find notes, one below the other.
    VBox navigator() {
        ReadingSession session = study.session();
        VaultTree tree = new VaultTree(session);
        VBox.setVgrow(tree, Priority.ALWAYS);
        VBox navigator = new VBox();
        VisibleChildren.add(
                navigator,
                List.of(
                        tree,
                        bookmarks,
                        new RecentNotes(session, study.recollection()),
                        new RecentVideos(session, study.recollection())));
        navigator.getStyleClass().add("navigator");
        return navigator;
    }

    /// What belongs to the open note and its video.
    SideTabs tabs() {
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
}

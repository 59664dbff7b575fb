package dev.lectern.app;

import dev.lectern.memory.WindowSizes;
import dev.lectern.viewer.ViewerPane;
import dev.lectern.viewer.ViewerPane.Filling;
import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The arrangement of the window: bars above and below, and between them the ways to find notes,
/// the note, and the video with what belongs to it.
final class MainWindow extends BorderPane {

    /// How much of a small window the outer panes may take at first, so that the note has room.
    private static final double NAVIGATOR_SHARE = 0.2;

    private static final double SIDE_SHARE = 0.36;

    /// How much of the machine's screen the note takes beside the video.
    private static final double NOTE_SHARE = 0.36;

    private final Region topBar;
    private final Region statusBar;
    private final Region navigator;
    private final Region reader;
    private final ViewerPane viewer;
    private final Region belowVideo;
    private final VBox side;
    private final SplitPane panes;

    /// The widths of the outer panes, in pixels, when they are next given theirs.
    private double navigatorWidth;

    private double sideWidth;
    private Arrangement arrangement = Arrangement.WINDOW;

    /// What is put into the window.
    record Panes(
            Region topBar,
            Region navigator,
            Region reader,
            ViewerPane viewer,
            Region belowVideo,
            Region statusBar) {}

    MainWindow(Panes parts, WindowSizes sizes) {
        this.topBar = parts.topBar();
        this.statusBar = parts.statusBar();
        this.navigator = parts.navigator();
        this.reader = parts.reader();
        this.viewer = parts.viewer();
        this.belowVideo = parts.belowVideo();
        this.side = new VBox(viewer, belowVideo);
        this.panes = new SplitPane(navigator, reader, side);
        this.navigatorWidth = sizes.navigator();
        this.sideWidth = sizes.side();
        side.getStyleClass().add("side");
        panes.getStyleClass().add("panes");
        navigator.setMinWidth(140);
        reader.setMinWidth(320);
        belowVideo.setMinHeight(0);
        panes.setMinHeight(0);
        side.setMinWidth(320);
        SplitPane.setResizableWithParent(navigator, false);
        SplitPane.setResizableWithParent(side, false);
        VBox.setVgrow(belowVideo, Priority.ALWAYS);
        setTop(topBar);
        setCenter(panes);
        setBottom(statusBar);
        VBox.setVgrow(viewer, Priority.NEVER);
    }

    /// Shows what is wanted, and takes the rest away.
    void arrange(Arrangement wanted) {
        if (wanted == arrangement) {
            return;
        }
        if (arrangement == Arrangement.WINDOW) {
            rememberWidths();
        }
        arrangement = wanted;
        boolean bare = wanted != Arrangement.WINDOW;
        boolean alone = wanted == Arrangement.VIDEO;
        setTop(bare ? null : topBar);
        setBottom(bare ? null : statusBar);
        List<Region> shown =
                switch (wanted) {
                    case WINDOW -> List.of(navigator, reader, side);
                    case VIDEO -> List.of(side);
                    case VIDEO_AND_NOTE -> List.of(reader, side);
                };
        // In its place in the window it keeps its width; on the full screen, which may not be there
        // yet, its share.
        SplitPane.setResizableWithParent(side, bare);
        // What stays is not touched: a page that is taken out and put back flickers.
        panes.getItems().retainAll(shown);
        shown.stream()
                .filter(pane -> !panes.getItems().contains(pane))
                .forEach(pane -> panes.getItems().add(shown.indexOf(pane), pane));
        side.getChildren().retainAll(alone ? List.of(viewer) : List.of(viewer, belowVideo));
        if (!alone && !side.getChildren().contains(belowVideo)) {
            side.getChildren().add(belowVideo);
        }
        VBox.setVgrow(viewer, alone ? Priority.ALWAYS : Priority.NEVER);
        viewer.setFilling(alone ? Filling.SCREEN : Filling.PANE);
        placeDividers();
    }

    /// Gives the outer panes their widths, once the window has its own; later they keep what they
    /// have.
    ///
    /// Laid out before and after: a SplitPane that is resized goes by its last layout, and would
    /// forget dividers that were placed since.
    void placeDividers() {
        applyCss();
        layout();
        double all = panes.getWidth();
        if (all > 0) {
            switch (arrangement) {
                case WINDOW ->
                        panes.setDividerPositions(
                                Math.min(navigatorWidth / all, NAVIGATOR_SHARE),
                                1 - Math.min(sideWidth / all, SIDE_SHARE));
                case VIDEO -> {}
                case VIDEO_AND_NOTE -> panes.setDividerPositions(NOTE_SHARE);
            }
            panes.layout();
        }
    }

    /// The sizes as the reader left them.
    WindowSizes sizes() {
        if (arrangement == Arrangement.WINDOW) {
            rememberWidths();
        }
        return new WindowSizes(
                getScene().getWidth(), getScene().getHeight(), navigatorWidth, sideWidth);
    }

    private void rememberWidths() {
        navigatorWidth = navigator.getWidth();
        sideWidth = side.getWidth();
    }
}

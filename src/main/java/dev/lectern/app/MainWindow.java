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
    private Filling filling = Filling.PANE;

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

    /// Gives the video all of the screen, or its place in the window again.
    void arrange(Filling wanted) {
        if (wanted == filling) {
            return;
        }
        filling = wanted;
        switch (filling) {
            case SCREEN -> fillScreen();
            case PANE -> returnToPane();
        }
        viewer.setFilling(filling);
    }

    private void fillScreen() {
        rememberWidths();
        setTop(null);
        setBottom(null);
        panes.getItems().removeAll(navigator, reader);
        side.getChildren().remove(belowVideo);
        VBox.setVgrow(viewer, Priority.ALWAYS);
    }

    private void returnToPane() {
        setTop(topBar);
        setBottom(statusBar);
        panes.getItems().addAll(0, List.of(navigator, reader));
        side.getChildren().add(belowVideo);
        VBox.setVgrow(viewer, Priority.NEVER);
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
            panes.setDividerPositions(
                    Math.min(navigatorWidth / all, NAVIGATOR_SHARE),
                    1 - Math.min(sideWidth / all, SIDE_SHARE));
            panes.layout();
        }
    }

    /// The sizes as the reader left them.
    WindowSizes sizes() {
        if (panes.getDividers().size() == 2) {
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

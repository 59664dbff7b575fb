package dev.lectern.app;

import dev.lectern.memory.Preferences;
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
    private boolean placed;
    private Filling filling = Filling.PANE;

    /// What is put into the window.
    record Panes(
            Region topBar,
            Region navigator,
            Region reader,
            ViewerPane viewer,
            Region belowVideo,
            Region statusBar) {}

    MainWindow(Panes parts, Preferences preferences) {
        this.topBar = parts.topBar();
        this.statusBar = parts.statusBar();
        this.navigator = parts.navigator();
        this.reader = parts.reader();
        this.viewer = parts.viewer();
        this.belowVideo = parts.belowVideo();
        this.side = new VBox(viewer, belowVideo);
        this.panes = new SplitPane(navigator, reader, side);
        this.navigatorWidth = preferences.navigatorWidth();
        this.sideWidth = preferences.viewerWidth();
        side.getStyleClass().add("side");
        panes.getStyleClass().add("panes");
        navigator.setMinWidth(140);
        reader.setMinWidth(320);
        side.setMinWidth(300);
        SplitPane.setResizableWithParent(navigator, false);
        SplitPane.setResizableWithParent(side, false);
        VBox.setVgrow(belowVideo, Priority.ALWAYS);
        setTop(topBar);
        setCenter(panes);
        setBottom(statusBar);
        VBox.setVgrow(viewer, Priority.NEVER);
        panes.widthProperty().subscribe(this::placeDividers);
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
        placed = false;
        placeDividers(panes.getWidth());
    }

    /// Once the panes have a width, the outer ones get theirs; later they keep what they have.
    private void placeDividers(Number width) {
        double all = width.doubleValue();
        if (!placed && all > 0 && panes.getDividers().size() == 2) {
            placed = true;
            panes.setDividerPositions(navigatorWidth / all, 1 - sideWidth / all);
        }
    }

    /// The widths of the outer panes, in pixels, as the reader left them.
    Widths widths() {
        if (panes.getDividers().size() == 2) {
            rememberWidths();
        }
        return new Widths(navigatorWidth, sideWidth);
    }

    record Widths(double navigator, double side) {}

    private void rememberWidths() {
        navigatorWidth = navigator.getWidth();
        sideWidth = side.getWidth();
    }
}

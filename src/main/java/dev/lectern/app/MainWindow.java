package dev.lectern.app;

import dev.lectern.memory.Corner;
import dev.lectern.memory.VideoLayout;
import dev.lectern.memory.WindowSizes;
import dev.lectern.viewer.ViewerPane;
import dev.lectern.viewer.ViewerPane.Filling;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The arrangement of the window: bars above and below, and between them the ways to find notes,
/// the note, the tabs of what belongs to it, and the video where the reader wants it.
///
/// The video is one node that is handed from place to place, and plays on meanwhile.
final class MainWindow extends BorderPane {

    /// How much of a small window the outer panes may take at first, so that the note has room.
    private static final double NAVIGATOR_SHARE = 0.2;

    private static final double SIDE_SHARE = 0.36;

    /// How much of the machine's screen the note takes beside the video.
    private static final double NOTE_SHARE = 0.36;

    /// How much of its column the video may take above or below the note.
    private static final double STRIP_SHARE = 0.65;

    private final Parts parts;
    private final ViewerPane viewer;
    private final NotePlace note;
    private final VBox side = new VBox();
    private final SplitPane column = new SplitPane();
    private final SplitPane panes = new SplitPane();
    private final VideoPlacing placing;
    private final VideoWindow videoWindow;

    /// The sizes of the panes, in pixels, when they are next given theirs.
    private double navigatorWidth;

    private double sideWidth;
    private double stripHeight;
    private Arrangement arrangement = Arrangement.WINDOW;

    /// What is put into the window.
    record Parts(
            Region topBar,
            Region navigator,
            Region reader,
            ViewerPane viewer,
            Region tabs,
            Region statusBar) {}

    /// Where the video may be.
    record Places(VideoPlacing placing, VideoWindow window, VideoLayout before) {}

    MainWindow(Parts parts, Places places, WindowSizes sizes) {
        this.parts = parts;
        this.viewer = parts.viewer();
        this.placing = places.placing();
        this.videoWindow = places.window();
        this.note = new NotePlace(parts.reader(), placing::move);
        this.navigatorWidth = sizes.navigator();
        this.sideWidth = sizes.side();
        this.stripHeight = places.before().strip();
        getStyleClass().add("main-window");
        side.getStyleClass().add("side");
        panes.getStyleClass().add("panes");
        column.getStyleClass().add("panes");
        column.setOrientation(Orientation.VERTICAL);
        parts.navigator().setMinWidth(140);
        note.setMinWidth(320);
        note.setMinHeight(160);
        column.setMinWidth(320);
        parts.tabs().setMinHeight(0);
        panes.setMinHeight(0);
        side.setMinWidth(320);
        SplitPane.setResizableWithParent(parts.navigator(), false);
        SplitPane.setResizableWithParent(side, false);
        SplitPane.setResizableWithParent(viewer, false);
        VBox.setVgrow(parts.tabs(), Priority.ALWAYS);
        setCenter(panes);
        arrange();
        placing.corner().subscribe(note::moveTo);
        placing.place().subscribe((_, _) -> rearrange());
    }

    /// The panes in the order in which the keyboard goes through them.
    List<PaneTour.Stop> stops() {
        return List.of(
                new PaneTour.Stop(parts.navigator(), "#vault-tree"),
                new PaneTour.Stop(parts.reader(), "#note-view"),
                new PaneTour.Stop(viewer, "#play"),
                new PaneTour.Stop(parts.tabs(), ".list-view"));
    }

    /// The corner of the note that the video floats over, if it does.
    ReadOnlyObjectProperty<Optional<Corner>> covered() {
        return note.covered();
    }

    /// Which pane's keys count for something in the window.
    Command.Scope place(Node node) {
        if (PaneTour.isWithin(node, viewer)) {
            return Command.Scope.VIDEO;
        }
        return PaneTour.isWithin(node, parts.reader())
                ? Command.Scope.NOTE
                : Command.Scope.ANYWHERE;
    }

    /// Shows what is wanted, and takes the rest away.
    void arrange(Arrangement wanted) {
        if (wanted != arrangement) {
            rememberSizes();
            arrangement = wanted;
            arrange();
        }
    }

    private void rearrange() {
        rememberSizes();
        arrange();
    }

    private void arrange() {
        Optional<Node> focus = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        takeApart();
        boolean bare = arrangement != Arrangement.WINDOW;
        setTop(bare ? null : parts.topBar());
        setBottom(bare ? null : parts.statusBar());
        // In the window the side keeps its width; on a full screen, which may not be that large
        // yet, its share.
        SplitPane.setResizableWithParent(side, bare);
        switch (arrangement) {
            case WINDOW -> placeVideo();
            case VIDEO -> show(Filling.SCREEN, viewer);
            case VIDEO_AND_NOTE -> {
                stack(viewer, parts.tabs());
                show(Filling.PANE, note, side);
            }
        }
        placeDividers();
        focus.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
    }

    /// Leaves no pane anywhere: a node can only be put where it is in no second place.
    private void takeApart() {
        panes.getItems().clear();
        column.getItems().clear();
        side.getChildren().clear();
        note.sink();
        videoWindow.hide();
    }

    private void placeVideo() {
        switch (placing.place().get()) {
            case RIGHT -> {
                stack(viewer, parts.tabs());
                show(Filling.PANE, parts.navigator(), note, side);
            }
            case LEFT -> {
                stack(viewer, parts.tabs());
                show(Filling.PANE, parts.navigator(), side, note);
            }
            case TOP -> {
                column.getItems().setAll(viewer, note);
                showBeside(Filling.STRIP, column);
            }
            case BOTTOM -> {
                column.getItems().setAll(note, viewer);
                showBeside(Filling.STRIP, column);
            }
            case FLOATING -> {
                note.raise(viewer);
                showBeside(Filling.PANE, note);
            }
            case WINDOW -> {
                showBeside(Filling.SCREEN, note);
                // At a start there is no window yet that it could stand beside.
                if (isShown()) {
                    videoWindow.show(viewer, getScene().getWindow());
                }
            }
        }
    }

    private boolean isShown() {
        return getScene() != null && getScene().getWindow() != null;
    }

    /// The video's pane, and the tabs alone in theirs.
    private void showBeside(Filling filling, Region middle) {
        stack(parts.tabs());
        show(filling, parts.navigator(), middle, side);
    }

    private void stack(Region... below) {
        side.getChildren().setAll(below);
    }

    private void show(Filling filling, Region... beside) {
        viewer.setFilling(filling);
        panes.getItems().setAll(beside);
    }

    /// Finishes the arrangement, now that the window is on screen.
    void shown() {
        arrange();
    }

    /// Gives the panes their sizes; later they keep what they have.
    ///
    /// Laid out before and after: a SplitPane that is resized goes by its last layout, and would
    /// forget dividers that were placed since.
    private void placeDividers() {
        applyCss();
        layout();
        double all = panes.getWidth();
        if (all > 0) {
            panes.setDividerPositions(dividers(all));
            panes.layout();
        }
        double height = column.getHeight();
        if (height > 0 && !column.getItems().isEmpty()) {
            double strip = Math.min((stripHeight + halfDivider(column)) / height, STRIP_SHARE);
            column.setDividerPositions(
                    column.getItems().getFirst().equals(viewer) ? strip : 1 - strip);
            column.layout();
        }
    }

    private double[] dividers(double all) {
        double half = halfDivider(panes);
        double left = Math.min((navigatorWidth + half) / all, NAVIGATOR_SHARE);
        double other = Math.min((sideWidth + half) / all, SIDE_SHARE);
        return switch (arrangement) {
            case WINDOW ->
                    new double[] {
                        left, panes.getItems().getLast().equals(side) ? 1 - other : left + other
                    };
            case VIDEO -> new double[0];
            case VIDEO_AND_NOTE -> new double[] {NOTE_SHARE};
        };
    }

    /// A divider's position is that of its middle.
    private static double halfDivider(SplitPane split) {
        return split.lookup(".split-pane-divider") instanceof Region divider
                ? divider.prefWidth(-1) / 2
                : 0;
    }

    /// The sizes as the reader left them.
    WindowSizes sizes() {
        rememberSizes();
        return new WindowSizes(
                getScene().getWidth(), getScene().getHeight(), navigatorWidth, sideWidth);
    }

    /// Where the reader left the video.
    VideoLayout videoLayout() {
        rememberSizes();
        return new VideoLayout(
                placing.place().get(), placing.corner().get(), stripHeight, videoWindow.place());
    }

    private void rememberSizes() {
        boolean isLaidOut = panes.getWidth() > 0 && side.getWidth() > 0;
        if (isLaidOut && panes.getItems().contains(parts.navigator())) {
            navigatorWidth = parts.navigator().getWidth();
            sideWidth = side.getWidth();
        }
        if (column.getItems().contains(viewer) && viewer.getHeight() > 0) {
            stripHeight = viewer.getHeight();
        }
    }
}

package dev.lectern.navigator;

import dev.lectern.graph.Point;
import dev.lectern.graph.VaultMap;
import dev.lectern.navigator.MapView.Focus;
import dev.lectern.navigator.MapView.Size;
import dev.lectern.note.NotePath;
import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/// A map that is dragged, zoomed and pointed at, by mouse and keys. It is drawn anew only when
/// something has changed, once for each frame.
final class MapCanvas extends Region {

    private static final double ZOOM_STEP = 1.5;

    /// Pixels of the wheel for a zoom by e.
    private static final double WHEEL = 220;

    private static final double KEY_STEP = 80;
    private static final double CLICK_REACH = 16;
    private static final double DRAG_BEGINS = 4;

    private final Canvas canvas = new Canvas();
    private final MapPainter painter;
    private final MapLabels labels;
    private final Consumer<NotePath> chosen;
    private final MapSight sight = new MapSight(widthProperty(), heightProperty(), this::redraw);
    private final ReadOnlyObjectWrapper<Optional<NotePath>> pointedNote =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<VaultMap> map = Optional.empty();
    private Focus focus = new Focus(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
    private Optional<NotePath> open = Optional.empty();
    private Point pressed = new Point(0, 0);
    private Point dragged = new Point(0, 0);
    private boolean dragging;

    /// @param title what a note is called
    /// @param chosen is told of a click on a note, or Enter
    MapCanvas(Function<NotePath, String> title, Consumer<NotePath> chosen) {
        this.chosen = chosen;
        MapInk ink = new MapInk(this::redraw);
        painter = new MapPainter(canvas.getGraphicsContext2D(), ink);
        labels = new MapLabels(canvas.getGraphicsContext2D(), ink, title);
        getStyleClass().add("map-canvas");
        setFocusTraversable(true);
        setMinSize(0, 0);
        canvas.setMouseTransparent(true);
        getChildren().addAll(ink, canvas);
        addEventHandler(MouseEvent.ANY, this::moused);
        addEventHandler(
                ScrollEvent.SCROLL,
                scroll ->
                        zoom(
                                Math.exp(scroll.getDeltaY() / WHEEL),
                                at(scroll.getX(), scroll.getY())));
        addEventHandler(
                ZoomEvent.ZOOM,
                pinch -> zoom(pinch.getZoomFactor(), at(pinch.getX(), pinch.getY())));
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// The note that the mouse or the keys point at.
    ReadOnlyObjectProperty<Optional<NotePath>> pointedNote() {
        return pointedNote.getReadOnlyProperty();
    }

    /// Shows a map. What stands out stays so, and so does the camera.
    void show(VaultMap fresh) {
        Optional<NotePath> pointed = pointedNote.get();
        map = Optional.of(fresh);
        sight.on(fresh);
        focus = new Focus(OptionalInt.empty(), position(open), Optional.empty());
        point(position(pointed));
    }

    /// Sees all of the map.
    void showAll() {
        sight.showAll();
    }

    void markOpen(Optional<NotePath> note) {
        open = note;
        focus = new Focus(focus.pointed(), position(open), focus.lit());
        redraw();
    }

    /// Lets some notes stand out among all.
    void light(Collection<NotePath> notes) {
        BitSet lit = new BitSet();
        notes.forEach(note -> position(Optional.of(note)).ifPresent(lit::set));
        focus = new Focus(focus.pointed(), focus.open(), Optional.of(lit));
        redraw();
    }

    /// Lets all notes be alike again.
    void lightAll() {
        focus = new Focus(focus.pointed(), focus.open(), Optional.empty());
        redraw();
    }

    /// Points at a note, or at none; goes there if it is not in sight.
    void pointAt(Optional<NotePath> note) {
        OptionalInt position = position(note);
        point(position);
        position.ifPresent(index -> sight.visit(map.orElseThrow().marks().get(index).at()));
    }

    void zoomIn() {
        sight.glide(ZOOM_STEP);
    }

    void zoomOut() {
        sight.glide(1 / ZOOM_STEP);
    }

    private OptionalInt position(Optional<NotePath> note) {
        return map.isPresent() && note.isPresent()
                ? map.get().position(note.get())
                : OptionalInt.empty();
    }

    private void point(OptionalInt note) {
        focus = new Focus(note, focus.open(), focus.lit());
        pointedNote.set(
                note.isEmpty()
                        ? Optional.empty()
                        : map.map(shown -> shown.marks().get(note.getAsInt()).note()));
        setCursor(note.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
        redraw();
    }

    private void zoom(double factor, Point at) {
        sight.zoom(factor, at);
        point(nearest(at, CLICK_REACH));
    }

    /// A place in the picture, from its middle.
    private Point at(double x, double y) {
        return new Point(x - getWidth() / 2, y - getHeight() / 2);
    }

    private OptionalInt nearest(Point at, double pixels) {
        return map.isEmpty()
                ? OptionalInt.empty()
                : map.get()
                        .nearest(
                                sight.camera().seenAt(at.x(), at.y()),
                                pixels / sight.camera().scale());
    }

    private void moused(MouseEvent event) {
        Point at = at(event.getX(), event.getY());
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) {
            OptionalInt note = nearest(at, CLICK_REACH);
            if (!note.equals(focus.pointed())) {
                point(note);
            }
        } else if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            requestFocus();
            pressed = at;
            dragged = at;
            dragging = false;
        } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) {
            drag(at);
        } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED && !dragging) {
            if (event.getButton() == MouseButton.PRIMARY) {
                point(nearest(at, CLICK_REACH));
                pointedNote.get().ifPresent(chosen);
            }
        }
    }

    private void drag(Point at) {
        dragging |= Math.hypot(at.x() - pressed.x(), at.y() - pressed.y()) > DRAG_BEGINS;
        if (dragging) {
            sight.move(dragged.x() - at.x(), dragged.y() - at.y());
            dragged = at;
        }
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case LEFT -> step(-KEY_STEP, 0);
            case RIGHT -> step(KEY_STEP, 0);
            case UP -> step(0, -KEY_STEP);
            case DOWN -> step(0, KEY_STEP);
            case PLUS, ADD, EQUALS -> zoomIn();
            case MINUS, SUBTRACT -> zoomOut();
            case HOME -> showAll();
            case ENTER -> pointedNote.get().ifPresent(chosen);
            default -> {
                return;
            }
        }
        press.consume();
    }

    /// Moves the map under its middle, and points at what comes to lie there.
    private void step(double right, double down) {
        sight.move(right, down);
        point(nearest(new Point(0, 0), Math.max(getWidth(), getHeight()) / 2));
    }

    private void redraw() {
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        map.ifPresent(shown -> {
            MapView view =
                    new MapView(shown, sight.camera(), new Size(getWidth(), getHeight()), focus);
            painter.paint(view, getScene().getWindow().getOutputScaleX());
            labels.write(view);
        });
    }
}

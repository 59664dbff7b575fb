package dev.lectern.app;

import dev.lectern.memory.Corner;
import dev.lectern.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The place of the note, over a corner of which the video may float; it is moved to another corner
/// by its upper edge.
final class NotePlace extends StackPane {

    /// How much of the note's width the video takes, and the pixels that this means at least and at
    /// most.
    private static final double SHARE = 0.42;

    private static final double LEAST_WIDTH = 280;
    private static final double MOST_WIDTH = 400;

    /// The right one spares the note's scroll bar.
    private static final Insets MARGIN = new Insets(12, 22, 12, 12);

    private final Region bar = new Region();
    private final StackPane grip = new StackPane(bar);
    private final VBox card = new VBox();
    private final Consumer<Corner> moved;
    private final ReadOnlyObjectWrapper<Optional<Corner>> covered =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Corner corner = Corner.BOTTOM_RIGHT;
    private Point2D pressedAt = Point2D.ZERO;

    /// @param moved is told to which corner the video was dragged
    NotePlace(Region note, Consumer<Corner> moved) {
        super(note);
        this.moved = moved;
        card.getStyleClass().add("floating-video");
        card.setMaxHeight(USE_PREF_SIZE);
        card.maxWidthProperty()
                .bind(
                        widthProperty()
                                .map(width ->
                                        Math.clamp(
                                                width.doubleValue() * SHARE,
                                                LEAST_WIDTH,
                                                MOST_WIDTH)));
        setMargin(card, MARGIN);
        grip.setId("video-grip");
        grip.getStyleClass().add("grip");
        bar.getStyleClass().add("bar");
        bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        grip.setAccessibleRole(AccessibleRole.THUMB);
        grip.setAccessibleText(Words.say("floating.grip"));
        Tooltip.install(grip, new Tooltip(Words.say("floating.grip")));
        grip.setOnMousePressed(press -> pressedAt = at(press));
        grip.setOnMouseDragged(drag -> {
            Point2D way = at(drag).subtract(pressedAt);
            card.setTranslateX(way.getX());
            card.setTranslateY(way.getY());
        });
        grip.setOnMouseReleased(_ -> drop());
    }

    private static Point2D at(MouseEvent mouse) {
        return new Point2D(mouse.getSceneX(), mouse.getSceneY());
    }

    private void drop() {
        double x = card.getBoundsInParent().getCenterX();
        double y = card.getBoundsInParent().getCenterY();
        card.setTranslateX(0);
        card.setTranslateY(0);
        boolean left = x < getWidth() / 2;
        moved.accept(
                y < getHeight() / 2
                        ? left ? Corner.TOP_LEFT : Corner.TOP_RIGHT
                        : left ? Corner.BOTTOM_LEFT : Corner.BOTTOM_RIGHT);
    }

    /// The corner of the note that the video is over, if it is.
    ReadOnlyObjectProperty<Optional<Corner>> covered() {
        return covered.getReadOnlyProperty();
    }

    /// Lets the video float.
    void raise(Region video) {
        card.getChildren().setAll(grip, video);
        getChildren().add(card);
        covered.set(Optional.of(corner));
    }

    /// Gives the video away.
    void sink() {
        getChildren().remove(card);
        card.getChildren().clear();
        covered.set(Optional.empty());
    }

    void moveTo(Corner wanted) {
        corner = wanted;
        covered.set(covered.get().map(_ -> wanted));
        setAlignment(
                card,
                switch (wanted) {
                    case TOP_LEFT -> Pos.TOP_LEFT;
                    case TOP_RIGHT -> Pos.TOP_RIGHT;
                    case BOTTOM_RIGHT -> Pos.BOTTOM_RIGHT;
                    case BOTTOM_LEFT -> Pos.BOTTOM_LEFT;
                });
    }
}

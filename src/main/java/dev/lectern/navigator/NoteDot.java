package dev.lectern.navigator;

import dev.lectern.graph.BowTieLayout;
import dev.lectern.graph.BowTieLayout.Place;
import dev.lectern.graph.Neighbour;
import dev.lectern.graph.Point;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// A note in the local graph: its dot, at the origin, and its label beside it.
final class NoteDot extends Region {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    private static final PseudoClass SAME_VIDEO = PseudoClass.getPseudoClass("same-video");

    private final Region dot = new Region();
    private final Label label = new Label();
    private Neighbour neighbour;
    private Place place = new Place(new Point(0, 0), 0, 0, 0);

    NoteDot(Neighbour neighbour, String title) {
        this.neighbour = neighbour;
        getStyleClass().add("note-dot");
        dot.getStyleClass().add("dot");
        label.setText(title);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        getChildren().addAll(dot, label);
        become(neighbour);
    }

    Neighbour neighbour() {
        return neighbour;
    }

    String title() {
        return label.getText();
    }

    void rename(String title) {
        label.setText(title);
    }

    /// The same note in another neighbourhood.
    void become(Neighbour now) {
        neighbour = now;
        getStyleClass().removeAll("middle", "near", "far", "missing");
        getStyleClass()
                .add(
                        switch (now.step()) {
                            case 0 -> "middle";
                            case 1 -> "near";
                            default -> "far";
                        });
        if (now.spot() instanceof Neighbour.Spot.Missing) {
            getStyleClass().add("missing");
        }
        label.setAlignment(
                switch (now.side()) {
                    case LINKING -> Pos.CENTER_RIGHT;
                    case MIDDLE -> Pos.TOP_CENTER;
                    case LINKED -> Pos.CENTER_LEFT;
                });
        label.setTextAlignment(
                switch (now.side()) {
                    case LINKING -> TextAlignment.RIGHT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case LINKED -> TextAlignment.LEFT;
                });
        setViewOrder(now.step() == 0 ? -1 : 0);
        requestLayout();
    }

    void mark(SameVideo video) {
        pseudoClassStateChanged(SAME_VIDEO, video == SameVideo.YES);
    }

    void light(Light light) {
        pseudoClassStateChanged(LIT, light == Light.LIT);
        pseudoClassStateChanged(DIM, light == Light.DIM);
    }

    enum SameVideo {
        YES,
        NO
    }

    enum Light {
        PLAIN,
        LIT,
        DIM
    }

    /// Where it is to stand, once it has come to rest.
    Place place() {
        return place;
    }

    void placeAt(Place wanted) {
        place = wanted;
        label.setVisible(wanted.labelLines() > 0);
        label.setWrapText(wanted.labelLines() > 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double radius = snapSizeX(dot.prefWidth(-1)) / 2;
        dot.resizeRelocate(-radius, -radius, 2 * radius, 2 * radius);
        double width = Math.min(place.labelWidth(), Math.ceil(label.prefWidth(-1)));
        double most = place.labelLines() * BowTieLayout.LINE;
        double height = Math.min(most, Math.ceil(label.prefHeight(width)));
        switch (neighbour.side()) {
            case LINKING -> label.resizeRelocate(-place.gap() - width, -height / 2, width, height);
            case LINKED -> label.resizeRelocate(place.gap(), -height / 2, width, height);
            case MIDDLE -> label.resizeRelocate(-width / 2, radius + 3, width, height);
        }
    }
}

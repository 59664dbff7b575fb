package dev.lectern.navigator;

import dev.lectern.graph.Neighbourhood.Edge;
import dev.lectern.graph.Point;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Polygon;

/// A link in the local graph: a curve that leaves and arrives level, with an arrow at each end that
/// it leads to.
final class LinkCurve extends Group {

    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    private static final double GAP = 8;
    private static final double ARROW = 6;

    private final Edge edge;
    private final CubicCurve curve = new CubicCurve();
    private final Polygon there = arrow();
    private final Polygon back = arrow();

    /// @param style the style class of its kind
    LinkCurve(Edge edge, String style) {
        this.edge = edge;
        getStyleClass().addAll("link-curve", style);
        curve.getStyleClass().add("curve");
        curve.setFill(null);
        back.setVisible(edge.mutual());
        getChildren().addAll(curve, there, back);
        setMouseTransparent(true);
        setManaged(false);
    }

    private static Polygon arrow() {
        Polygon arrow = new Polygon(0, 0, -ARROW, -ARROW / 2, -ARROW, ARROW / 2);
        arrow.getStyleClass().add("arrow");
        return arrow;
    }

    Edge edge() {
        return edge;
    }

    void light(NoteDot.Light light) {
        pseudoClassStateChanged(LIT, light == NoteDot.Light.LIT);
        pseudoClassStateChanged(DIM, light == NoteDot.Light.DIM);
        setViewOrder(light == NoteDot.Light.LIT ? 1 : 2);
    }

    /// Draws it between two dots; `middle` is where the picture's middle is.
    void stretch(Point from, Point to, double middle) {
        boolean sameSide = Math.abs(from.x() - to.x()) < 3 * GAP;
        double inward = from.x() + to.x() < 2 * middle ? 1 : -1;
        double leave = sameSide ? inward : Math.signum(to.x() - from.x());
        double arrive = sameSide ? -inward : leave;
        double startX = from.x() + leave * GAP;
        double endX = to.x() - arrive * GAP;
        double sweep =
                sameSide
                        ? Math.min(40, 8 + Math.abs(from.y() - to.y()) / 4)
                        : Math.abs(endX - startX) / 2;
        curve.setStartX(startX);
        curve.setStartY(from.y());
        curve.setControlX1(startX + leave * sweep);
        curve.setControlY1(from.y());
        curve.setControlX2(endX - arrive * sweep);
        curve.setControlY2(to.y());
        curve.setEndX(endX);
        curve.setEndY(to.y());
        put(there, endX + arrive * 2, to.y(), arrive);
        put(back, startX - leave * 2, from.y(), -leave);
    }

    private static void put(Polygon arrow, double x, double y, double direction) {
        arrow.setTranslateX(x);
        arrow.setTranslateY(y);
        arrow.setRotate(0);
        arrow.setScaleX(direction);
    }
}

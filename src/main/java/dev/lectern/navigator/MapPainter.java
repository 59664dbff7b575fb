package dev.lectern.navigator;

import dev.lectern.graph.VaultMap.Disc;
import dev.lectern.graph.VaultMap.Mark;
import java.util.BitSet;
import java.util.OptionalInt;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;

/// Draws a map: folders, links and notes. What is written on it, [MapLabels] draws.
final class MapPainter {

    /// Notes with more links show them only when they are pointed at.
    private static final int MOST_LINKS = 40;

    private final GraphicsContext pen;
    private final MapInk ink;
    private final DotRaster dots;

    MapPainter(GraphicsContext pen, MapInk ink) {
        this.pen = pen;
        this.ink = ink;
        this.dots = new DotRaster(pen);
    }

    /// @param density how many pixels of the screen a unit of the canvas has
    void paint(MapView view, double density) {
        pen.setFill(ink.ground());
        pen.fillRect(0, 0, view.size().width(), view.size().height());
        view.map().discs().forEach(disc -> paintDisc(view, disc));
        if (view.isNear()) {
            paintLinks(view);
        }
        view.focus().linking().ifPresent(note -> paintLinksOf(view, note));
        dots.begin(view.size(), density);
        view.forEachVisible(note -> addDot(view, note));
        dots.end();
        view.focus().linking().ifPresent(note -> paintLinked(view, note));
        view.focus().lit().ifPresent(lit -> paintLit(view, lit));
        view.focus().open().ifPresent(note -> paintRing(view, note, ink.accent()));
        view.focus().pointed().ifPresent(note -> paintRing(view, note, ink.ink()));
    }

    private void paintDisc(MapView view, Disc disc) {
        double radius = disc.radius() * view.camera().scale();
        if (radius < 3 || !view.shows(disc.middle(), disc.radius())) {
            return;
        }
        Color tint = ink.tint(disc.tint());
        double x = view.x(disc.middle()) - radius;
        double y = view.y(disc.middle()) - radius;
        pen.setFill(ink.pane().interpolate(tint, 0.06));
        pen.fillOval(x, y, 2 * radius, 2 * radius);
        pen.setStroke(ink.pane().interpolate(tint, 0.35));
        pen.setLineWidth(1);
        pen.strokeOval(x, y, 2 * radius, 2 * radius);
    }

    private void paintLinks(MapView view) {
        BitSet visible = new BitSet();
        view.forEachVisible(visible::set);
        pen.setStroke(faint(ink.soft(), 0.22));
        pen.setLineWidth(1);
        visible.stream()
                .filter(note -> view.map().links().count(note) <= MOST_LINKS)
                .forEach(note ->
                        view.map()
                                .links()
                                .of(note)
                                .filter(other -> other > note && visible.get(other))
                                .forEach(other -> paintLink(view, note, other)));
    }

    private void paintLinksOf(MapView view, int note) {
        int count = Math.max(1, view.map().links().count(note));
        pen.setStroke(faint(ink.accent(), Math.clamp(16.0 / count, 0.06, 0.6)));
        pen.setLineWidth(1.2);
        view.map().links().of(note).forEach(other -> paintLink(view, note, other));
    }

    private void paintLink(MapView view, int one, int other) {
        Mark from = view.mark(one);
        Mark to = view.mark(other);
        pen.strokeLine(view.x(from.at()), view.y(from.at()), view.x(to.at()), view.y(to.at()));
    }

    private void addDot(MapView view, int note) {
        Mark mark = view.mark(note);
        Color colour = view.focus().isDimmed(note) ? ink.faded(mark.tint()) : ink.tint(mark.tint());
        dots.add(view.x(mark.at()), view.y(mark.at()), view.dot(note), colour);
    }

    private void fill(MapView view, int note, Color colour) {
        Mark mark = view.mark(note);
        double radius = view.dot(note);
        pen.setFill(colour);
        pen.fillOval(
                view.x(mark.at()) - radius, view.y(mark.at()) - radius, 2 * radius, 2 * radius);
    }

    private void paintLinked(MapView view, int note) {
        view.map()
                .links()
                .of(note)
                .forEach(other -> {
                    if (view.shows(view.mark(other).at(), 1)) {
                        fill(view, other, ink.accent());
                    }
                });
    }

    private void paintLit(MapView view, BitSet lit) {
        OptionalInt pointed = view.focus().pointed();
        lit.stream()
                .filter(note -> view.shows(view.mark(note).at(), 1))
                .filter(note -> pointed.isEmpty() || pointed.getAsInt() != note)
                .forEach(note -> {
                    paintRing(view, note, ink.tint(view.mark(note).tint()));
                    fill(view, note, ink.tint(view.mark(note).tint()));
                });
    }

    private void paintRing(MapView view, int note, Color colour) {
        Mark mark = view.mark(note);
        double radius = Math.max(2.5, view.dot(note));
        pen.setFill(colour);
        pen.fillOval(
                view.x(mark.at()) - radius, view.y(mark.at()) - radius, 2 * radius, 2 * radius);
        double ring = radius + 3;
        pen.setStroke(colour);
        pen.setLineWidth(1.6);
        pen.strokeOval(view.x(mark.at()) - ring, view.y(mark.at()) - ring, 2 * ring, 2 * ring);
    }

    private static Color faint(Color colour, double opacity) {
        return colour.deriveColor(0, 1, 1, opacity);
    }
}

package dev.lectern.navigator;

import dev.lectern.graph.Point;
import dev.lectern.graph.VaultMap.Disc;
import dev.lectern.graph.VaultMap.Mark;
import dev.lectern.note.NotePath;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/// Writes on a map: the names of folders and the titles of notes, the more important ones first,
/// and none over another.
final class MapLabels {

    private static final double SIZE = 12;
    private static final double LINE = 15;
    private static final int LONGEST_LINE = 24;
    private static final int MOST_TITLES = 90;

    /// A small dot's radius on the map, and the pixels from which on it is more than a speck.
    private static final double NOTE = 0.6;

    private static final double TOLD_APART = 2.5;

    /// Of a note with more links, those that it is linked with are not named.
    private static final int MOST_LINKED = 24;

    private final GraphicsContext pen;
    private final MapInk ink;
    private final Function<NotePath, String> title;
    private final Text ruler = new Text();
    private final Map<String, Double> widths = new HashMap<>();
    private final List<Rectangle2D> taken = new ArrayList<>();

    /// @param title what a note is called
    MapLabels(GraphicsContext pen, MapInk ink, Function<NotePath, String> title) {
        this.pen = pen;
        this.ink = ink;
        this.title = title;
    }

    void write(MapView view) {
        taken.clear();
        pen.setTextAlign(TextAlignment.CENTER);
        pen.setTextBaseline(VPos.CENTER);
        view.focus().pointed().ifPresent(note -> take(card(view, note)));
        view.map().discs().stream()
                .filter(disc -> disc.notes() < view.map().marks().size())
                .filter(disc -> view.shows(disc.middle(), disc.radius()))
                .sorted(
                        Comparator.comparingInt(Disc::depth)
                                .thenComparing(Disc::radius, Comparator.reverseOrder()))
                .forEach(disc -> writeName(view, disc));
        Font font = ink.font(SIZE, FontWeight.NORMAL);
        pen.setFont(font);
        candidates(view).stream().limit(MOST_TITLES).forEach(note -> writeTitle(view, note));
        view.focus().pointed().ifPresent(note -> writeCard(view, note));
    }

    private boolean take(Rectangle2D box) {
        if (taken.stream().anyMatch(box::intersects)) {
            return false;
        }
        return taken.add(box);
    }

    /// Folders are named in their middle, or on their upper edge once their notes can be told
    /// apart.
    private void writeName(MapView view, Disc disc) {
        double radius = disc.radius() * view.camera().scale();
        if (radius < (disc.depth() == 1 ? 14 : 60)) {
            return;
        }
        boolean above = NOTE * view.camera().scale() > TOLD_APART || disc.depth() > 1;
        double size = above ? 14 : Math.clamp(radius / 5, 11, 20);
        Font font = ink.font(size, FontWeight.BOLD);
        double width = width(disc.name(), font);
        double x = view.x(disc.middle());
        double y = view.y(disc.middle());
        if (above) {
            y = Math.min(Math.max(y - radius, size), y);
            x = Math.clamp(x, Math.min(x, width / 2 + 12), Math.max(x, 0));
        }
        if (take(new Rectangle2D(x - width / 2 - 4, y - size * 0.7, width + 8, size * 1.4))) {
            pen.setFont(font);
            write(disc.name(), new Point(x, y), ink.ink());
        }
    }

    /// The notes whose titles are wanted, the most wanted first.
    private Set<Integer> candidates(MapView view) {
        Set<Integer> notes = new LinkedHashSet<>();
        view.focus().open().ifPresent(notes::add);
        view.focus().lit().ifPresent(lit -> lit.stream().forEach(notes::add));
        BitSet visible = new BitSet();
        view.forEachVisible(visible::set);
        view.focus()
                .linking()
                .ifPresent(note -> {
                    if (view.map().links().count(note) <= MOST_LINKED) {
                        view.map().links().of(note).forEach(notes::add);
                    }
                });
        if (view.isNear()) {
            visible.stream()
                    .filter(note -> !view.focus().isDimmed(note))
                    .boxed()
                    .sorted(
                            Comparator.comparing(
                                    view.map().links()::count, Comparator.reverseOrder()))
                    .forEach(notes::add);
        }
        notes.removeIf(note -> !visible.get(note));
        view.focus().pointed().ifPresent(notes::remove);
        return notes;
    }

    private void writeTitle(MapView view, int note) {
        Mark mark = view.mark(note);
        List<String> lines = lines(title.apply(mark.note()));
        double width = 0;
        for (String line : lines) {
            width = Math.max(width, width(line, pen.getFont()));
        }
        double x = view.x(mark.at());
        double high = lines.size() * LINE;
        double away = view.dot(note) + 4;
        double below = view.y(mark.at()) + away;
        for (double top : new double[] {below, view.y(mark.at()) - away - high}) {
            Rectangle2D box = new Rectangle2D(x - width / 2 - 3, top, width + 6, high);
            if (isFree(view, box) && take(box)) {
                for (int i = 0; i < lines.size(); i++) {
                    write(lines.get(i), new Point(x, top + (i + 0.5) * LINE), ink.ink());
                }
                return;
            }
        }
    }

    /// Whether no note's dot lies in a box of the picture.
    private static boolean isFree(MapView view, Rectangle2D box) {
        double right = view.size().width() / 2;
        double down = view.size().height() / 2;
        boolean[] free = {true};
        view.map()
                .forEachIn(
                        view.camera()
                                .seenAt(box.getMinX() - right - LINE, box.getMinY() - down - LINE),
                        view.camera()
                                .seenAt(box.getMaxX() - right + LINE, box.getMaxY() - down + LINE),
                        other -> {
                            double dot = view.dot(other);
                            free[0] &=
                                    !box.intersects(
                                            view.x(view.mark(other).at()) - dot,
                                            view.y(view.mark(other).at()) - dot,
                                            2 * dot,
                                            2 * dot);
                        });
        return free[0];
    }

    private void write(String text, Point at, Color colour) {
        pen.setStroke(ink.ground().deriveColor(0, 1, 1, 0.85));
        pen.setLineWidth(3.5);
        pen.strokeText(text, at.x(), at.y());
        pen.setFill(colour);
        pen.fillText(text, at.x(), at.y());
    }

    /// At most two lines of a title.
    private static List<String> lines(String title) {
        if (title.length() <= LONGEST_LINE) {
            return List.of(title);
        }
        int cut = title.lastIndexOf(' ', LONGEST_LINE);
        if (cut <= 0) {
            return List.of(shortened(title));
        }
        return List.of(title.substring(0, cut), shortened(title.substring(cut + 1)));
    }

    private static String shortened(String line) {
        return line.length() <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE - 1)) + "…";
    }

    private double width(String text, Font font) {
        return widths.computeIfAbsent(
                font.getName() + font.getSize() + text,
                _ -> {
                    ruler.setFont(font);
                    ruler.setText(text);
                    return ruler.getLayoutBounds().getWidth();
                });
    }

    /// Where the card of the pointed note lies: below it, or above if there is no room.
    private Rectangle2D card(MapView view, int note) {
        Mark mark = view.mark(note);
        double width =
                Math.min(
                        view.size().width() - 8,
                        24 + width(title.apply(mark.note()), ink.font(13, FontWeight.BOLD)));
        double folder = 24 + width(mark.note().folder(), ink.font(SIZE, FontWeight.NORMAL));
        double wide = Math.max(width, Math.min(folder, view.size().width() - 8));
        double high = mark.note().folder().isEmpty() ? 30 : 48;
        double x = view.x(mark.at()) - wide / 2;
        double below = view.y(mark.at()) + view.dot(note) + 10;
        double y =
                below + high > view.size().height()
                        ? view.y(mark.at()) - view.dot(note) - 10 - high
                        : below;
        double left = Math.clamp(x, 4, Math.max(4, view.size().width() - wide - 4));
        return new Rectangle2D(left, Math.max(4, y), wide, high);
    }

    private void writeCard(MapView view, int note) {
        Mark mark = view.mark(note);
        Rectangle2D box = card(view, note);
        pen.setFill(ink.pane());
        pen.fillRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), 14, 14);
        pen.setStroke(ink.line());
        pen.setLineWidth(1);
        pen.strokeRoundRect(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight(), 14, 14);
        double x = box.getMinX() + box.getWidth() / 2;
        double room = box.getWidth() - 16;
        pen.setFont(ink.font(13, FontWeight.BOLD));
        pen.setFill(ink.ink());
        pen.fillText(title.apply(mark.note()), x, box.getMinY() + 15, room);
        if (!mark.note().folder().isEmpty()) {
            pen.setFont(ink.font(SIZE, FontWeight.NORMAL));
            pen.setFill(ink.soft());
            pen.fillText(mark.note().folder(), x, box.getMinY() + 34, room);
        }
    }
}

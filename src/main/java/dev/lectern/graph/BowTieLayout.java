package dev.lectern.graph;

import dev.lectern.graph.Neighbour.Side;
import dev.lectern.graph.Neighbourhood.Edge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Places a [Neighbourhood] in columns, so that all links in it can be read from left to right: who
/// links to the note, the note, and what it links to. Every row has room of its own for its label,
/// on the outer side of its dot; where the rows are too narrow, only some have one.
///
/// The same neighbourhood has the same picture every time.
public final class BowTieLayout {

    /// The height of a line of a label, in pixels.
    public static final double LINE = 16;

    private static final double TALLEST_ROW = 3 * LINE + 10;
    private static final int MOST_LINES = 3;
    private static final double EDGE = 12;

    /// From this width on, notes two steps away have labels too.
    private static final double WIDE = 700;

    private static final double BEND = 0.3;

    /// Between a dot's middle and its label.
    private static final double GAP = 9;

    private final Neighbourhood around;
    private final double width;
    private final double height;
    private final Map<Integer, Place> places = new HashMap<>();

    /// Where a neighbour is drawn: its dot's middle, how far from it the label begins, and the room
    /// that the label has.
    public record Place(Point dot, double gap, double labelWidth, int labelLines) {}

    private BowTieLayout(Neighbourhood around, double width, double height) {
        this.around = around;
        this.width = Math.max(width, 8 * EDGE);
        this.height = Math.max(height, 4 * EDGE);
    }

    /// The places of all neighbours, in their order, in a picture of this size in pixels.
    public static List<Place> of(Neighbourhood around, double width, double height) {
        return new BowTieLayout(around, width, height).places();
    }

    private List<Place> places() {
        boolean deep = around.neighbours().stream().anyMatch(each -> each.step() == 2);
        double near = Math.clamp(width * (deep ? 0.18 : 0.21), 44, 150);
        double far = width / 2;
        if (deep) {
            far = width < WIDE ? width / 2 - EDGE : width * 0.32;
        }
        places.put(0, new Place(middle(), 0, 2 * near - 2 * GAP - 8, 2));
        for (Side side : List.of(Side.LINKING, Side.LINKED)) {
            column(side, 1, near, far);
            column(side, 2, far, width / 2);
        }
        List<Place> all = new ArrayList<>();
        for (int i = 0; i < around.neighbours().size(); i++) {
            all.add(places.getOrDefault(i, new Place(middle(), 0, 0, 0)));
        }
        return all;
    }

    private Point middle() {
        return new Point(width / 2, height / 2);
    }

    /// Places one column, at its distance from the middle; its labels end before the next one.
    private void column(Side side, int step, double distance, double next) {
        List<Integer> rows = rows(side, step);
        double row = Math.min(TALLEST_ROW, (height - 2 * EDGE) / Math.max(1, rows.size()));
        int every = (int) Math.ceil(LINE / row);
        int lines = (int) Math.clamp(Math.floor(row * every / LINE), 1, MOST_LINES);
        for (int i = 0; i < rows.size(); i++) {
            double y = height / 2 + (i - (rows.size() - 1) / 2.0) * row;
            double x = distance * bend(y);
            double half = lines * LINE / 2 + LINE / 4;
            double gap = GAP + distance * (bend(nearest(y, half)) - bend(y));
            double room =
                    next == width / 2 ? next : next * Math.min(bend(y - half), bend(y + half));
            double labelWidth = Math.max(0, room - x - gap - EDGE / 2);
            boolean labelled = i % every == 0 && labelWidth >= 3 * LINE;
            Point dot = new Point(width / 2 + (side == Side.LINKED ? x : -x), y);
            places.put(rows.get(i), new Place(dot, gap, labelWidth, labelled ? lines : 0));
        }
    }

    /// Columns are bent towards the middle at their ends.
    private double bend(double y) {
        double offset = (y - height / 2) / (height / 2);
        return 1 - BEND * offset * offset;
    }

    /// The height nearest to the picture's middle that a label reaches.
    private double nearest(double y, double half) {
        return Math.clamp(height / 2, y - half, y + half);
    }

    private List<Integer> rows(Side side, int step) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < around.neighbours().size(); i++) {
            Neighbour neighbour = around.neighbours().get(i);
            if (neighbour.side() == side && neighbour.step() == step) {
                rows.add(i);
            }
        }
        if (step == 2) {
            Map<Integer, Double> heights = new HashMap<>();
            rows.forEach(row -> heights.put(row, meanHeight(row)));
            rows.sort(Comparator.comparing(heights::get));
        }
        return rows;
    }

    /// How high the neighbours stand on average to which one has links: in this order, links of
    /// neighbouring columns cross less.
    private double meanHeight(int row) {
        return around.edges().stream()
                .filter(edge -> edge.touches(row))
                .map(edge -> other(edge, row))
                .flatMap(other -> Optional.ofNullable(places.get(other)).stream())
                .mapToDouble(place -> place.dot().y())
                .average()
                .orElse(height / 2);
    }

    private static int other(Edge edge, int end) {
        return edge.from() == end ? edge.to() : edge.from();
    }
}

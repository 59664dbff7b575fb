package dev.lectern.graph;

import dev.lectern.graph.VaultMap.Mark;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/// The marks of a map by squares, so that those at a place are found without asking all.
final class MarkGrid {

    private final List<Mark> marks;
    private final double edge;
    private final double size;
    private final int across;

    /// Where the marks of a square begin in `order`, and where those of the next one do.
    private final int[] starts;

    private final int[] order;

    /// @param radius how far from 0 there are marks
    MarkGrid(List<Mark> marks, double radius) {
        this.marks = marks;
        this.edge = -radius;
        this.across = Math.max(1, (int) Math.sqrt(marks.size()));
        this.size = Math.max(1, 2 * radius / across);
        this.starts = new int[across * across + 1];
        this.order = new int[marks.size()];
        marks.forEach(mark -> starts[square(mark) + 1]++);
        for (int i = 0; i < across * across; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        for (int i = 0; i < marks.size(); i++) {
            order[next[square(marks.get(i))]++] = i;
        }
    }

    private int square(Mark mark) {
        return line(mark.at().y()) * across + line(mark.at().x());
    }

    private int line(double coordinate) {
        return Math.clamp((long) Math.floor((coordinate - edge) / size), 0, across - 1);
    }

    void forEachIn(Point from, Point to, IntConsumer action) {
        for (int row = line(from.y()); row <= line(to.y()); row++) {
            int begin = starts[row * across + line(from.x())];
            int end = starts[row * across + line(to.x()) + 1];
            for (int i = begin; i < end; i++) {
                action.accept(order[i]);
            }
        }
    }

    OptionalInt nearest(Point to, double within) {
        if (within < 0) {
            return OptionalInt.empty();
        }
        int[] best = {-1};
        double[] least = {within * within};
        Point from = new Point(to.x() - within, to.y() - within);
        forEachIn(
                from,
                new Point(to.x() + within, to.y() + within),
                i -> {
                    double x = marks.get(i).at().x() - to.x();
                    double y = marks.get(i).at().y() - to.y();
                    if (x * x + y * y <= least[0]) {
                        least[0] = x * x + y * y;
                        best[0] = i;
                    }
                });
        return best[0] < 0 ? OptionalInt.empty() : OptionalInt.of(best[0]);
    }
}

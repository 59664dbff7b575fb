package dev.lectern.navigator;

import dev.lectern.graph.Camera;
import dev.lectern.graph.Point;
import dev.lectern.graph.VaultMap;
import dev.lectern.graph.VaultMap.Mark;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/// What of a map is to be drawn, and how large.
///
/// @param focus the notes that stand out
record MapView(VaultMap map, Camera camera, Size size, Focus focus) {

    private static final double LARGEST_DOT = 11;
    private static final double SMALLEST_DOT = 0.8;

    /// From so many pixels for a unit on, notes are large enough for titles.
    private static final double NEAR = 14;

    /// Of the picture, in pixels.
    record Size(double width, double height) {}

    /// The notes that stand out, by their positions.
    ///
    /// @param pointed at which the mouse or the keys point
    /// @param open the open note
    /// @param lit those that were looked for, if any were
    record Focus(OptionalInt pointed, OptionalInt open, Optional<BitSet> lit) {

        /// The note whose links are shown.
        OptionalInt linking() {
            return pointed.isPresent() ? pointed : open;
        }

        boolean isDimmed(int note) {
            return lit.filter(notes -> !notes.get(note)).isPresent();
        }
    }

    boolean isNear() {
        return camera.scale() >= NEAR;
    }

    Mark mark(int note) {
        return map.marks().get(note);
    }

    double x(Point point) {
        return size.width() / 2 + camera.right(point);
    }

    double y(Point point) {
        return size.height() / 2 + camera.down(point);
    }

    double dot(int note) {
        return Math.clamp(mark(note).radius() * camera.scale(), SMALLEST_DOT, LARGEST_DOT);
    }

    /// Whether a circle can be seen.
    boolean shows(Point middle, double radius) {
        double reach = radius * camera.scale();
        return x(middle) + reach > 0
                && x(middle) - reach < size.width()
                && y(middle) + reach > 0
                && y(middle) - reach < size.height();
    }

    void forEachVisible(IntConsumer action) {
        double right = size.width() / 2 + LARGEST_DOT;
        double down = size.height() / 2 + LARGEST_DOT;
        map.forEachIn(camera.seenAt(-right, -down), camera.seenAt(right, down), action);
    }
}

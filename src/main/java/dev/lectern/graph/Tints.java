package dev.lectern.graph;

import java.util.Arrays;
import java.util.List;

/// Gives discs tints so that those alike lie far from each other.
public final class Tints {

    /// How many there are.
    public static final int COUNT = 8;

    private Tints() {}

    /// The tints of discs that lie side by side, in their order.
    static int[] of(List<Parcel> discs) {
        int[] tints = new int[discs.size()];
        for (int i = 0; i < tints.length; i++) {
            double[] nearest = new double[COUNT];
            Arrays.fill(nearest, Double.MAX_VALUE);
            for (int other = 0; other < i; other++) {
                int tint = tints[other];
                nearest[tint] = Math.min(nearest[tint], gap(discs.get(i), discs.get(other)));
            }
            for (int tint = 1; tint < COUNT; tint++) {
                if (nearest[tint] > nearest[tints[i]]) {
                    tints[i] = tint;
                }
            }
        }
        return tints;
    }

    private static double gap(Parcel one, Parcel other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y()) - one.radius() - other.radius();
    }
}

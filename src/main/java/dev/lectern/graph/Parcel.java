package dev.lectern.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/// A disc of a map that is being made: a note, or what lies together in a folder or is about one
/// video. A parcel knows its place in the one that it is part of.
final class Parcel {

    private static final double NOTE = 1.3;
    private static final double CHANNEL_NOTE = 2.8;
    private static final double BESIDE_VIDEO = 0.6;
    private static final double BESIDE_FOLDER = 1.6;
    private static final double BESIDE_FOLDER_SHARE = 0.05;

    private final What what;
    private final Optional<Parcel> whole;
    private final int depth;
    private final List<Parcel> parts = new ArrayList<>();
    private final Map<Parcel, Integer> ties = new LinkedHashMap<>();
    private boolean placed;
    private double x;
    private double y;
    private double radius;

    /// What a parcel is.
    sealed interface What {

        /// A single note.
        ///
        /// @param position of the note in the terrain
        record OneNote(int position, boolean aboutFolder) implements What {}

        record Folder(String name) implements What {}

        record Video() implements What {}
    }

    /// How strongly a parcel is tied to those that have their places.
    private record Claim(Parcel parcel, int strength, int order) {}

    private Parcel(What what, Optional<Parcel> whole) {
        this.what = what;
        this.whole = whole;
        this.depth = whole.map(parent -> parent.depth + 1).orElse(0);
        this.radius =
                switch (what) {
                    case What.OneNote(_, boolean aboutFolder) -> aboutFolder ? CHANNEL_NOTE : NOTE;
                    case What.Folder _, What.Video _ -> 0;
                };
    }

    static Parcel root() {
        return new Parcel(new What.Folder(""), Optional.empty());
    }

    Parcel part(What of) {
        Parcel part = new Parcel(of, Optional.of(this));
        parts.add(part);
        return part;
    }

    What what() {
        return what;
    }

    List<Parcel> parts() {
        return parts;
    }

    int depth() {
        return depth;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    double radius() {
        return radius;
    }

    Map<Parcel, Integer> ties() {
        return ties;
    }

    boolean isPlaced() {
        return placed;
    }

    void moveTo(double toX, double toY) {
        placed = true;
        x = toX;
        y = toY;
    }

    void enclose(double enclosed) {
        radius =
                enclosed
                        + switch (what) {
                            case What.Video _ -> BESIDE_VIDEO;
                            case What.Folder _, What.OneNote _ ->
                                    BESIDE_FOLDER + BESIDE_FOLDER_SHARE * enclosed;
                        };
    }

    /// Ties two parcels for a link between notes of theirs: at the level where they, or what they
    /// are part of, stand side by side.
    static void tie(Parcel one, Parcel other) {
        Parcel a = one;
        Parcel b = other;
        while (a != b && !a.whole.equals(b.whole)) {
            if (a.depth >= b.depth) {
                a = a.whole.orElseThrow();
            } else {
                b = b.whole.orElseThrow();
            }
        }
        if (a != b) {
            a.ties.merge(b, 1, Integer::sum);
            b.ties.merge(a, 1, Integer::sum);
        }
    }

    /// The parts in the order in which they are to have their places: the one with the most ties
    /// first, and then always the one that is tied most strongly to those before.
    List<Parcel> order() {
        Map<Parcel, Integer> strengths = new LinkedHashMap<>();
        Map<Parcel, Integer> orders = new LinkedHashMap<>();
        PriorityQueue<Claim> queue =
                new PriorityQueue<>(
                        Comparator.comparingInt(Claim::strength)
                                .reversed()
                                .thenComparingInt(Claim::order));
        List<Parcel> byTies = new ArrayList<>(parts);
        byTies.sort(Comparator.comparingInt(Parcel::strength).reversed());
        for (Parcel part : byTies) {
            orders.put(part, orders.size());
            queue.add(new Claim(part, 0, orders.size()));
        }
        Set<Parcel> done = new HashSet<>();
        List<Parcel> order = new ArrayList<>();
        while (order.size() < parts.size()) {
            Parcel next = queue.remove().parcel();
            if (!done.add(next)) {
                continue;
            }
            order.add(next);
            next.ties.forEach((other, tie) -> {
                int strength = strengths.merge(other, tie, Integer::sum);
                if (!done.contains(other)) {
                    queue.add(new Claim(other, strength, orders.getOrDefault(other, 0) + 1));
                }
            });
        }
        return order;
    }

    private int strength() {
        return ties.values().stream().mapToInt(Integer::intValue).sum();
    }
}

package dev.lectern.graph;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// Places discs side by side without overlap, one after another, around a middle: each touches two
/// of the front, the closed chain of discs that stand outermost so far. Where on the front is
/// chosen by what the disc is tied to; a new disc that would lie over another of the front cuts off
/// what is between the two, as in "Visualization of large hierarchical data by circle packing"
/// (Wang, Wang, Dai, Wang, CHI 2006).
final class DiscPacking {

    /// Discs that touch don't overlap.
    private static final double TOUCH = 1e-6;

    /// How much nearness to what a disc is tied to counts, compared with nearness to the middle.
    private static final double PULL = 0.35;

    private static final int ROUNDS = 60;

    private final List<Parcel> discs;
    private Front at;

    /// A disc of the front.
    private static final class Front {
        private final Parcel disc;
        private Front before = this;
        private Front after = this;

        private Front(Parcel disc) {
            this.disc = disc;
        }

        private void joinTo(Front next) {
            after = next;
            next.before = this;
        }
    }

    private DiscPacking(List<Parcel> discs) {
        this.discs = discs;
        this.at = new Front(discs.getFirst());
    }

    /// Places the parts of a parcel, and gives it its size.
    static void pack(Parcel whole, BooleanSupplier wanted) {
        if (!whole.parts().isEmpty()) {
            DiscPacking packing = new DiscPacking(whole.order());
            packing.placeAll(wanted);
            packing.centre();
        }
        double radius =
                whole.parts().stream()
                        .mapToDouble(part -> Math.hypot(part.x(), part.y()) + part.radius())
                        .max()
                        .orElse(0);
        whole.enclose(radius);
    }

    private void placeAll(BooleanSupplier wanted) {
        discs.getFirst().moveTo(0, 0);
        for (int i = 1; i < discs.size(); i++) {
            Terrain.goOnIf(wanted);
            Parcel disc = discs.get(i);
            if (i == 1) {
                Parcel first = discs.getFirst();
                disc.moveTo(first.radius() + disc.radius(), 0);
                Front second = new Front(disc);
                at.joinTo(second);
                second.joinTo(at);
            } else {
                at = bestPlace(disc);
                insert(new Front(disc));
            }
        }
    }

    /// Where on the front a disc is wanted most.
    private Front bestPlace(Parcel disc) {
        Optional<Point> goal = goal(disc);
        Front best = at;
        double least = Double.MAX_VALUE;
        Front each = at;
        do {
            double share = each.disc.radius() / (each.disc.radius() + each.after.disc.radius());
            double x = each.disc.x() + (each.after.disc.x() - each.disc.x()) * share;
            double y = each.disc.y() + (each.after.disc.y() - each.disc.y()) * share;
            double distance = Math.hypot(x, y);
            if (goal.isPresent()) {
                distance += PULL * Math.hypot(x - goal.get().x(), y - goal.get().y());
            }
            if (distance < least) {
                least = distance;
                best = each;
            }
            each = each.after;
        } while (each != at);
        return best;
    }

    /// The middle of what a disc is tied to and has its place.
    private static Optional<Point> goal(Parcel disc) {
        double x = 0;
        double y = 0;
        double all = 0;
        for (var tie : disc.ties().entrySet()) {
            Parcel other = tie.getKey();
            if (other.isPlaced()) {
                x += tie.getValue() * other.x();
                y += tie.getValue() * other.y();
                all += tie.getValue();
            }
        }
        return all == 0 ? Optional.empty() : Optional.of(new Point(x / all, y / all));
    }

    /// Puts a disc between the chosen one of the front and the next, as soon as that is free.
    private void insert(Front fresh) {
        Optional<Cut> cut;
        do {
            touch(at.disc, at.after.disc, fresh.disc);
            cut = obstacle(fresh.disc);
            cut.ifPresent(this::apply);
        } while (cut.isPresent());
        fresh.joinTo(at.after);
        at.joinTo(fresh);
    }

    private void apply(Cut cut) {
        cut.from.joinTo(cut.to);
        at = cut.from;
    }

    /// What is to be cut off: all of the front between two.
    private record Cut(Front from, Front to) {}

    /// Looks for a disc of the front that another lies over, on both sides at once: what is cut off
    /// is to be short.
    private Optional<Cut> obstacle(Parcel disc) {
        Front ahead = at.after.after;
        Front behind = at.before;
        double wayAhead = at.after.disc.radius();
        double wayBehind = at.disc.radius();
        while (true) {
            boolean last = ahead == behind;
            if (ahead == at || behind == at.after) {
                return Optional.empty();
            }
            if (wayAhead <= wayBehind) {
                if (overlap(ahead.disc, disc)) {
                    return Optional.of(new Cut(at, ahead));
                }
                wayAhead += ahead.disc.radius();
                ahead = ahead.after;
            } else {
                if (overlap(behind.disc, disc)) {
                    return Optional.of(new Cut(behind, at.after));
                }
                wayBehind += behind.disc.radius();
                behind = behind.before;
            }
            if (last) {
                return Optional.empty();
            }
        }
    }

    private static boolean overlap(Parcel one, Parcel other) {
        double x = one.x() - other.x();
        double y = one.y() - other.y();
        double apart = one.radius() + other.radius() - TOUCH;
        return x * x + y * y < apart * apart;
    }

    /// Lets a disc touch two others, on the outer side: to the right of the way from one to the
    /// other, as the front goes round anticlockwise on paper with y up.
    private static void touch(Parcel one, Parcel other, Parcel disc) {
        double x = other.x() - one.x();
        double y = other.y() - one.y();
        double between = Math.hypot(x, y);
        double toOne = one.radius() + disc.radius();
        double toOther = other.radius() + disc.radius();
        double along = (between * between + toOne * toOne - toOther * toOther) / (2 * between);
        double aside = Math.sqrt(Math.max(0, toOne * toOne - along * along));
        disc.moveTo(
                one.x() + (x * along + y * aside) / between,
                one.y() + (y * along - x * aside) / between);
    }

    /// Moves all discs so that the smallest circle around them has its middle at 0, as nearly as
    /// some rounds of going towards the outermost disc find it.
    private void centre() {
        double x = 0;
        double y = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            Parcel furthest = discs.getFirst();
            double most = -1;
            for (Parcel disc : discs) {
                double distance = Math.hypot(disc.x() - x, disc.y() - y) + disc.radius();
                if (distance > most) {
                    most = distance;
                    furthest = disc;
                }
            }
            double reach = Math.hypot(furthest.x() - x, furthest.y() - y);
            double step = reach == 0 ? 0 : most / reach / (round + 1);
            x += (furthest.x() - x) * step;
            y += (furthest.y() - y) * step;
        }
        for (Parcel disc : discs) {
            disc.moveTo(disc.x() - x, disc.y() - y);
        }
    }
}

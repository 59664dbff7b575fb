package dev.lectern.session;

import dev.lectern.video.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the reader jumped away from, the latest last, so that a jump can be undone. Immutable.
record JumpHistory(List<Moment> origins) {

    static final JumpHistory EMPTY = new JumpHistory(List.of());

    private static final int LONGEST = 100;

    JumpHistory {
        origins = List.copyOf(origins);
    }

    /// After a jump away from `origin`; to stay where one is is no jump.
    JumpHistory jump(Moment origin, Moment to) {
        if (origin.equals(to)) {
            return this;
        }
        List<Moment> all = new ArrayList<>(origins);
        all.add(origin);
        return new JumpHistory(all.subList(Math.max(0, all.size() - LONGEST), all.size()));
    }

    /// Where the latest jump came from.
    Optional<Moment> latest() {
        return origins.isEmpty() ? Optional.empty() : Optional.of(origins.getLast());
    }

    /// Without the latest jump.
    JumpHistory undone() {
        return origins.isEmpty() ? this : new JumpHistory(origins.subList(0, origins.size() - 1));
    }
}

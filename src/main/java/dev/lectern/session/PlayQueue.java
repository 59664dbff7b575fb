package dev.lectern.session;

import dev.lectern.note.NotePath;
import dev.lectern.video.Clip;
import java.util.List;
import java.util.Optional;

/// Passages to be played one after the other, and which of them it is at. Immutable.
///
/// @param title what the passages have in common
public record PlayQueue(String title, List<Item> items, int at) {

    /// A passage, and what a note says of it.
    public record Item(Clip clip, String sentence, NotePath note) {}

    public PlayQueue {
        items = List.copyOf(items);
        if (at < 0 || at >= items.size()) {
            throw new IllegalArgumentException(at + " of " + items.size());
        }
    }

    /// The queue at its first passage, if there is one.
    public static Optional<PlayQueue> of(String title, List<Item> items) {
        return items.isEmpty() ? Optional.empty() : Optional.of(new PlayQueue(title, items, 0));
    }

    public Item current() {
        return items.get(at);
    }

    /// The queue at the next passage; none after the last.
    public Optional<PlayQueue> next() {
        return at + 1 < items.size()
                ? Optional.of(new PlayQueue(title, items, at + 1))
                : Optional.empty();
    }

    /// The queue at the passage before; the first is before all.
    public PlayQueue previous() {
        return new PlayQueue(title, items, Math.max(0, at - 1));
    }
}

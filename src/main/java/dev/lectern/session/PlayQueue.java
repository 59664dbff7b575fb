package dev.lectern.session;

import dev.lectern.note.NotePath;
import dev.lectern.video.Clip;
import dev.lectern.video.VideoRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Passages to be played one after the other, and which of them it is at. Immutable.
///
/// @param title what the passages have in common
/// @param at the passage that is played; their number once all are over
public record PlayQueue(String title, List<Item> items, Order order, int at) {

    /// In which order passages are played.
    public enum Order {
        /// As they follow each other in their videos, one video after the other.
        TIME,
        /// As they stand in the text, or in the list that they come from.
        READING;

        public Order other() {
            return this == TIME ? READING : TIME;
        }
    }

    /// A passage, and what is said of it.
    ///
    /// @param place counts the passages in the order of reading from 0
    public record Item(int place, Clip clip, Saying saying) {}

    /// What is said of a passage, or in it, and by which note if it is one.
    public record Saying(Optional<NotePath> note, String sentence) {}

    /// A passage as it comes from a note or a list.
    public record Cited(Clip clip, Saying saying) {}

    public PlayQueue {
        items = List.copyOf(items);
        if (items.isEmpty() || at < 0 || at > items.size()) {
            throw new IllegalArgumentException(at + " of " + items.size());
        }
    }

    /// The queue at its first passage, if there is one. A passage that is cited several times is
    /// played once, with all that is said of it.
    ///
    /// @param cited in the order of reading
    public static Optional<PlayQueue> of(String title, List<Cited> cited, Order order) {
        Map<Clip, Saying> merged = new LinkedHashMap<>();
        cited.forEach(one -> merged.merge(one.clip(), one.saying(), PlayQueue::both));
        List<Item> items = new ArrayList<>();
        merged.forEach((clip, words) -> items.add(new Item(items.size(), clip, words)));
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlayQueue(title, sorted(items, order), order, 0));
    }

    private static Saying both(Saying one, Saying other) {
        return one.sentence().contains(other.sentence())
                ? one
                : new Saying(one.note(), one.sentence() + "\n" + other.sentence());
    }

    private static List<Item> sorted(List<Item> items, Order order) {
        List<Item> read = items.stream().sorted(Comparator.comparingInt(Item::place)).toList();
        if (order == Order.READING) {
            return read;
        }
        Map<VideoRef, Integer> videos =
                read.stream()
                        .collect(
                                Collectors.toMap(
                                        item -> item.clip().video(),
                                        Item::place,
                                        (first, _) -> first));
        return read.stream()
                .sorted(
                        Comparator.comparing((Item item) -> videos.get(item.clip().video()))
                                .thenComparing(item -> item.clip().span().start()))
                .toList();
    }

    /// The passage that is played; none once all are over.
    public Optional<Item> current() {
        return at < items.size() ? Optional.of(items.get(at)) : Optional.empty();
    }

    /// The queue at the next passage; over after the last.
    public PlayQueue next() {
        return at(Math.min(items.size(), at + 1));
    }

    /// The queue at the next passage of another video, since this one's can't be played.
    PlayQueue nextVideo() {
        Function<Integer, Object> video = place -> items.get(place).clip().video();
        return at(
                IntStream.range(Math.min(at, items.size()), items.size())
                        .filter(place -> !video.apply(place).equals(video.apply(at)))
                        .findFirst()
                        .orElse(items.size()));
    }

    /// The queue at the passage before; the first is before all.
    public PlayQueue previous() {
        return at(Math.max(0, at - 1));
    }

    public PlayQueue first() {
        return at(0);
    }

    private PlayQueue at(int place) {
        return new PlayQueue(title, items, order, place);
    }

    /// The same passages in the other order, at the same passage.
    PlayQueue reordered() {
        List<Item> other = sorted(items, order.other());
        return new PlayQueue(
                title, other, order.other(), current().map(other::indexOf).orElse(items.size()));
    }
}

package dev.lectern.note;

import dev.lectern.note.Citation.Role;
import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/// The passages of a video that the stamps of one note stand for, in time order.
///
/// A passage lasts from its stamp to the next later stamp of the note, wherever that stands in the
/// text, but no longer than five minutes: what is said by then is about something else. A stamp of
/// a range lasts to the range's end, whose own stamp begins nothing. Stamps of the same time last
/// alike.
public record Passages(List<Passage> inTime) {

    public static final Passages NONE = new Passages(List.of());

    /// Longer than 97 of 100 gaps between the stamps of real notes.
    static final Duration LONGEST = Duration.ofMinutes(5);

    public Passages {
        inTime =
                inTime.stream()
                        .sorted(
                                Comparator.comparing(Passage::from)
                                        .thenComparingInt(Passage::stamp))
                        .toList();
    }

    /// The passages of a note's stamps.
    ///
    /// @param readings what the stamps of the note mean, in the order of the text; those without a
    ///   time have no passage
    /// @param citations what the note says at each of them
    public static Passages of(List<StampReading> readings, List<Citation> citations) {
        NavigableSet<Timestamp> begun = new TreeSet<>();
        for (int stamp = 0; stamp < readings.size(); stamp++) {
            if (citations.get(stamp).role() == Role.MOMENT) {
                readings.get(stamp).time().ifPresent(begun::add);
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (int stamp = 0; stamp < readings.size(); stamp++) {
            Optional<Timestamp> from = readings.get(stamp).time();
            if (from.isPresent() && citations.get(stamp).role() == Role.MOMENT) {
                Timestamp to =
                        rangeEnd(readings, citations, stamp)
                                .filter(end -> end.compareTo(from.get()) > 0)
                                .orElseGet(() -> nextOf(begun, from.get()));
                passages.add(new Passage(stamp, from.get(), to));
            }
        }
        return new Passages(passages);
    }

    private static Optional<Timestamp> rangeEnd(
            List<StampReading> readings, List<Citation> citations, int stamp) {
        int next = stamp + 1;
        return next < readings.size() && citations.get(next).role() == Role.RANGE_END
                ? readings.get(next).time()
                : Optional.empty();
    }

    private static Timestamp nextOf(NavigableSet<Timestamp> begun, Timestamp from) {
        Timestamp latest = from.plus(LONGEST);
        Timestamp next = begun.higher(from);
        return next == null || next.compareTo(latest) > 0 ? latest : next;
    }

    /// The stamps whose passages hold a time, in the order of the text.
    public List<Integer> at(Timestamp time) {
        return inTime.stream()
                .takeWhile(passage -> passage.from().compareTo(time) <= 0)
                .filter(passage -> passage.holds(time))
                .map(Passage::stamp)
                .sorted()
                .toList();
    }
}

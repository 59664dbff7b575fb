package dev.lectern.note;

import dev.lectern.video.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The estimate of a video's end from the stamps of its notes, for as long as no player has told
/// its duration (note-dialect.md).
public final class EndEstimate {

    private static final int ENOUGH = 5;

    private EndEstimate() {}

    /// The latest of a note's stamps, if they look sound: enough of them, none over four hours,
    /// under a tenth ending in 00.
    public static Optional<Timestamp> soundLatest(List<Stamp> stamps) {
        int clocks = 0;
        int zeros = 0;
        Timestamp latest = Timestamp.START;
        for (Stamp stamp : stamps) {
            Optional<Clock> clock = StampReader.Choice.of(stamp).clock();
            if (clock.isPresent()) {
                Timestamp time = clock.get().literal();
                latest = time.compareTo(latest) > 0 ? time : latest;
                zeros += clock.get().endsInZeros() ? 1 : 0;
                clocks++;
            }
        }
        boolean sound =
                clocks >= ENOUGH
                        && zeros * 10 < clocks
                        && latest.compareTo(StampReader.LONGEST) <= 0;
        return sound ? Optional.of(latest) : Optional.empty();
    }

    /// The end judged by the sound latest stamps of other notes of the video: 1.1 times their
    /// median, and a minute.
    public static Optional<Timestamp> of(Collection<Timestamp> latest) {
        if (latest.isEmpty()) {
            return Optional.empty();
        }
        List<Timestamp> sorted = latest.stream().sorted().toList();
        double low = sorted.get((sorted.size() - 1) / 2).clock();
        double high = sorted.get(sorted.size() / 2).clock();
        return Optional.of(Timestamp.ofClock((low + high) / 2 * 1.1 + 60));
    }
}

package dev.lectern.note;

import dev.lectern.video.Timestamp;
import java.util.List;
import java.util.Optional;

/// The rule by which stamps are read (note-dialect.md).
public final class StampReader {

    private StampReader() {}

    /// What each stamp of one note means, in their order. `end` is the video's duration, or an
    /// estimate of it, if there is one.
    public static List<StampReading> read(List<Stamp> stamps, Optional<Timestamp> end) {
        return stamps.stream()
                .map(stamp -> new StampReading(stamp, Optional.empty(), StampRule.UNREADABLE))
                .toList();
    }
}

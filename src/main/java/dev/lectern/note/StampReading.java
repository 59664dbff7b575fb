package dev.lectern.note;

import dev.lectern.video.Timestamp;
import java.util.Optional;

/// What a stamp was taken to mean, and by which rule; no time when it could not be read.
public record StampReading(Stamp stamp, Optional<Timestamp> time, StampRule rule) {

    public StampReading {
        if (time.isEmpty() != (rule == StampRule.UNREADABLE)) {
            throw new IllegalArgumentException(rule + " with " + time);
        }
    }
}

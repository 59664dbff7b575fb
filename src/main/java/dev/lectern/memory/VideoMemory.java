package dev.lectern.memory;

import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import java.util.Optional;

/// What is remembered of one video.
///
/// @param position where it is to go on
/// @param manner how it was played, if the reader chose that for it
public record VideoMemory(Timestamp position, Optional<Manner> manner, TimeRanges watched) {

    static final VideoMemory NONE =
            new VideoMemory(Timestamp.START, Optional.empty(), TimeRanges.NONE);

    /// How a video is played.
    ///
    /// @param speed 1 is the normal one
    public record Manner(double speed, Captions captions) {
        public Manner {
            if (!(speed >= 0.25 && speed <= 4)) {
                throw new IllegalArgumentException("no such speed: " + speed);
            }
        }
    }

    /// Whether captions were shown.
    public enum Captions {
        SHOWN,
        HIDDEN
    }

    VideoMemory at(Timestamp other) {
        return new VideoMemory(other, manner, watched);
    }

    VideoMemory with(Manner other) {
        return new VideoMemory(position, Optional.of(other), watched);
    }

    VideoMemory with(TimeRanges more) {
        return new VideoMemory(position, manner, watched.plus(more));
    }
}

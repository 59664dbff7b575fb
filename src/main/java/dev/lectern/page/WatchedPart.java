package dev.lectern.page;

import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.time.Duration;
import java.util.Optional;

/// How much of a video was watched.
///
/// @param length of the video, as far as it is known
record WatchedPart(Duration watched, Optional<Duration> length) {

    /// Who has seen nine tenths of a video has seen it.
    private static final double ALL = 0.9;

    static WatchedPart of(TimeRanges watched, Optional<Timestamp> end) {
        return new WatchedPart(watched.length(), end.map(Timestamp::offset));
    }

    boolean isNone() {
        return watched.toSeconds() == 0;
    }

    boolean isAll() {
        return length.filter(all -> watched.toMillis() >= ALL * all.toMillis()).isPresent();
    }

    boolean isPart() {
        return !isNone() && !isAll();
    }

    String sentence() {
        Timestamp time = new Timestamp(watched);
        return length.map(all -> Words.say("page.watchedOf", time, new Timestamp(all)))
                .orElseGet(() -> Words.say("page.watched", time));
    }
}

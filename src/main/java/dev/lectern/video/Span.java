package dev.lectern.video;

import java.time.Duration;

/// A stretch of a video's time, from its first moment to just before `end`.
public record Span(Timestamp start, Timestamp end) {

    public Span {
        if (start.compareTo(end) >= 0) {
            throw new IllegalArgumentException("no time passes from " + start + " to " + end);
        }
    }

    public Duration length() {
        return end.offset().minus(start.offset());
    }

    public boolean contains(Timestamp time) {
        return start.compareTo(time) <= 0 && time.compareTo(end) < 0;
    }

    @Override
    public String toString() {
        return start + "–" + end;
    }
}

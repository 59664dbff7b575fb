package dev.lectern.viewer;

import dev.lectern.video.Timestamp;

/// The part of a video that its timeline shows. Times are in seconds. Immutable.
///
/// @param from where it begins
/// @param span how much of the video it is, all of it at most
/// @param length the whole video's
record TimeWindow(double from, double span, double length) {

    /// As near as one can look.
    private static final double LEAST = 20;

    TimeWindow {
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalArgumentException("no length: " + length);
        }
        span = Math.clamp(span, Math.min(LEAST, length), length);
        from = Math.clamp(from, 0, length - span);
    }

    static TimeWindow whole(Timestamp end) {
        double length = Math.max(1, end.clock());
        return new TimeWindow(0, length, length);
    }

    boolean isWhole() {
        return span == length;
    }

    /// Where a time lies, as a part of the width.
    double place(Timestamp time) {
        return (time.clock() - from) / span;
    }

    /// The part of the width at which a time is shown; beyond the edges, the edge.
    double placeInside(Timestamp time) {
        return Math.clamp(place(time), 0, 1);
    }

    boolean shows(Timestamp time) {
        double place = place(time);
        return place >= 0 && place <= 1;
    }

    /// The time at a part of the width; beyond its edges, that of the edge.
    Timestamp at(double place) {
        return Timestamp.ofClock(from + Math.clamp(place, 0, 1) * span);
    }

    /// Nearer by `factor`, or farther when it is under 1; what is at `place` stays there.
    TimeWindow zoomed(double factor, double place) {
        double nearer = Math.clamp(span / factor, Math.min(LEAST, length), length);
        return new TimeWindow(from + place * (span - nearer), nearer, length);
    }

    /// Later by a part of its own span, or earlier when that is negative.
    TimeWindow moved(double part) {
        return new TimeWindow(from + part * span, span, length);
    }

    /// The same if it shows a time, and else the window of the same span that shows it near its
    /// beginning.
    TimeWindow showing(Timestamp time) {
        return shows(time) ? this : new TimeWindow(time.clock() - span / 10, span, length);
    }
}

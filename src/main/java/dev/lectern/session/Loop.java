package dev.lectern.session;

import dev.lectern.video.Clip;
import dev.lectern.video.Moment;
import dev.lectern.video.Span;
import dev.lectern.video.Timestamp;

/// What is played again and again.
public sealed interface Loop {

    /// Nothing.
    record None() implements Loop {}

    /// A passage of which only the start has been chosen: nothing yet.
    record Begun(Moment from) implements Loop {}

    /// A passage.
    record Around(Clip clip) implements Loop {}

    /// The loop once its start is chosen; an end that was chosen before and lies behind it stays.
    default Loop from(Moment start) {
        return this instanceof Around(Clip(var video, Span span)) && video.equals(start.video())
                ? between(start, span.end())
                : new Begun(start);
    }

    /// The loop once its end is chosen; without a start before it, it begins with the video.
    default Loop to(Moment end) {
        Timestamp start =
                switch (this) {
                    case None _ -> Timestamp.START;
                    case Begun(Moment from) when from.video().equals(end.video()) -> from.time();
                    case Around(Clip(var video, Span span)) when video.equals(end.video()) ->
                            span.start();
                    case Begun _, Around _ -> Timestamp.START;
                };
        Timestamp before = start.compareTo(end.time()) < 0 ? start : Timestamp.START;
        return between(new Moment(end.video(), before), end.time());
    }

    private static Loop between(Moment start, Timestamp end) {
        return start.time().compareTo(end) < 0
                ? new Around(new Clip(start.video(), new Span(start.time(), end)))
                : new Begun(start);
    }

    /// The loop once the reader has gone to `moment`: to leave it is to end it.
    default Loop afterJump(Moment moment) {
        return switch (this) {
            case None _ -> this;
            case Begun(Moment from) -> from.video().equals(moment.video()) ? this : new None();
            case Around(Clip(var video, Span span)) ->
                    video.equals(moment.video()) && span.contains(moment.time())
                            ? this
                            : new None();
        };
    }
}

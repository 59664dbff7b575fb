package dev.lectern.video;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Some of a video's time: spans in order that neither overlap nor touch. Immutable.
public record TimeRanges(List<Span> spans) {

    public static final TimeRanges NONE = new TimeRanges(List.of());

    /// Joins spans that overlap or touch.
    public TimeRanges {
        spans = joined(spans);
    }

    public static TimeRanges of(Collection<Span> spans) {
        return new TimeRanges(List.copyOf(spans));
    }

    /// All time before `end`.
    public static TimeRanges upTo(Timestamp end) {
        return end.compareTo(Timestamp.START) > 0
                ? new TimeRanges(List.of(new Span(Timestamp.START, end)))
                : NONE;
    }

    private static List<Span> joined(List<Span> spans) {
        List<Span> result = new ArrayList<>();
        for (Span span : spans.stream().sorted(Comparator.comparing(Span::start)).toList()) {
            if (result.isEmpty() || result.getLast().end().compareTo(span.start()) < 0) {
                result.add(span);
            } else if (result.getLast().end().compareTo(span.end()) < 0) {
                result.set(result.size() - 1, new Span(result.getLast().start(), span.end()));
            }
        }
        return List.copyOf(result);
    }

    /// All time that is in this or in `other`.
    public TimeRanges plus(TimeRanges other) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(other.spans);
        return new TimeRanges(all);
    }

    public TimeRanges plus(Span span) {
        return plus(new TimeRanges(List.of(span)));
    }

    /// The time of this that is not in `other`.
    public TimeRanges minus(TimeRanges other) {
        List<Span> left = new ArrayList<>();
        for (Span span : spans) {
            Timestamp from = span.start();
            for (Span gone : other.spans) {
                if (gone.start().compareTo(span.end()) >= 0) {
                    break;
                }
                add(left, from, gone.start());
                from = later(from, gone.end());
            }
            add(left, from, span.end());
        }
        return new TimeRanges(left);
    }

    private static void add(List<Span> spans, Timestamp from, Timestamp to) {
        if (from.compareTo(to) < 0) {
            spans.add(new Span(from, to));
        }
    }

    private static Timestamp later(Timestamp one, Timestamp other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /// The time that is in both.
    public TimeRanges and(TimeRanges other) {
        return minus(minus(other));
    }

    public boolean contains(Timestamp time) {
        return spans.stream().anyMatch(span -> span.contains(time));
    }

    /// How long all spans are together.
    public Duration length() {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /// The first span that starts after `time`.
    public Optional<Span> after(Timestamp time) {
        return spans.stream().filter(span -> span.start().compareTo(time) > 0).findFirst();
    }

    /// Without the spans shorter than `least`.
    public TimeRanges longerThan(Duration least) {
        return new TimeRanges(
                spans.stream().filter(span -> span.length().compareTo(least) >= 0).toList());
    }
}

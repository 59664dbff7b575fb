package dev.lectern.video;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An offset from the start of a video, never negative.
public record Timestamp(Duration offset) implements Comparable<Timestamp> {

    public static final Timestamp START = new Timestamp(Duration.ZERO);

    private static final Pattern CLOCK =
            Pattern.compile("(?:(?:([0-9]{1,4}):)?([0-9]{1,4}):)?([0-9]{1,6})");

    public Timestamp {
        if (offset.isNegative()) {
            throw new IllegalArgumentException("before the start of the video: " + offset);
        }
    }

    public static Timestamp ofSeconds(long seconds) {
        return new Timestamp(Duration.ofSeconds(seconds));
    }

    /// The time that a clock's text means: `754`, `12:34` or `1:02:03`, seconds last.
    public static Optional<Timestamp> parse(String text) {
        Matcher clock = CLOCK.matcher(text.strip());
        if (!clock.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                ofSeconds(
                        number(clock.group(1)) * 3600
                                + number(clock.group(2)) * 60
                                + number(clock.group(3))));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /// The nearest timestamp to a media clock's reading, to the millisecond; what lies before the
    /// start, or is no number, is the start.
    public static Timestamp ofClock(double seconds) {
        return seconds > 0 ? new Timestamp(Duration.ofMillis(Math.round(seconds * 1000))) : START;
    }

    /// Whole seconds, rounded down.
    public long seconds() {
        return offset.toSeconds();
    }

    /// Seconds with their fraction, as media clocks count.
    public double clock() {
        return offset.toMillis() / 1000.0;
    }

    /// Later by `step`, or earlier when it is negative; never before the start.
    public Timestamp plus(Duration step) {
        Duration moved = offset.plus(step);
        return moved.isNegative() ? START : new Timestamp(moved);
    }

    @Override
    public int compareTo(Timestamp other) {
        return offset.compareTo(other.offset);
    }

    /// As a player shows it: `7:13`, and `1:02:03` past the hour.
    @Override
    public String toString() {
        return offset.toHours() > 0
                ? String.format(
                        Locale.ROOT,
                        "%d:%02d:%02d",
                        offset.toHours(),
                        offset.toMinutesPart(),
                        offset.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", offset.toMinutes(), offset.toSecondsPart());
    }
}

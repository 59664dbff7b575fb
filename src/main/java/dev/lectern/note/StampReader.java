package dev.lectern.note;

import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The rule by which stamps are read (note-dialect.md).
public final class StampReader {

    /// Nothing in the notes is longer: their transcripts were cut there.
    public static final Timestamp LONGEST = new Timestamp(Duration.ofHours(4));

    private static final int HABIT = 5;

    private StampReader() {}

    /// What each stamp of one note means, in their order. `end` is the video's duration, or an
    /// estimate of it, if there is one.
    public static List<StampReading> read(List<Stamp> stamps, Optional<Timestamp> end) {
        List<Choice> choices = stamps.stream().map(Choice::of).toList();
        boolean habit = writesMinutesAsHours(choices);
        return choices.stream().map(choice -> choice.read(habit, end)).toList();
    }

    /// What a stamp means as it stands, whatever else is known.
    public static Optional<Timestamp> literally(Stamp stamp) {
        return Choice.of(stamp).clock().map(Clock::literal);
    }

    /// Whether a stamp's label tells a time, and another one than its data.
    public static boolean disagrees(Stamp stamp) {
        Optional<Timestamp> data = stamp.data().flatMap(Clock::of).map(Clock::literal);
        Optional<Timestamp> label = stamp.label().flatMap(Clock::of).map(Clock::literal);
        return data.isPresent() && label.isPresent() && !data.equals(label);
    }

    /// A point written so that [#read] gives it back in any note: two fields are never taken for
    /// anything but minutes and seconds.
    public static String write(Timestamp moment) {
        return String.format(
                Locale.ROOT, "[%02d:%02d]", moment.seconds() / 60, moment.seconds() % 60);
    }

    private static boolean writesMinutesAsHours(List<Choice> choices) {
        List<Clock> threes =
                choices.stream()
                        .flatMap(choice -> choice.clock().stream())
                        .filter(clock -> clock.fields() == 3)
                        .toList();
        long zeros = threes.stream().filter(Clock::endsInZeros).count();
        return threes.size() >= HABIT && zeros * 2 >= threes.size();
    }

    /// The part of a stamp that is believed: its data or its label.
    record Choice(Stamp stamp, Optional<Clock> clock, StampRule rule) {

        static Choice of(Stamp stamp) {
            Optional<Clock> data = stamp.data().flatMap(Clock::of);
            boolean doubtful = data.isEmpty() || isOver(data);
            Optional<Clock> label = doubtful ? stamp.label().flatMap(Clock::of) : Optional.empty();
            boolean labelWins = data.isEmpty() || (label.isPresent() && !isOver(label));
            Optional<Clock> clock = labelWins ? label : data;
            if (labelWins && stamp.data().isPresent()) {
                return new Choice(stamp, clock, StampRule.LABEL);
            }
            boolean four = clock.isPresent() && clock.get().fields() == 4;
            return new Choice(stamp, clock, four ? StampRule.FOUR_FIELDS : StampRule.LITERAL);
        }

        private static boolean isOver(Optional<Clock> clock) {
            return clock.isPresent() && clock.get().literal().compareTo(LONGEST) > 0;
        }

        StampReading read(boolean habit, Optional<Timestamp> end) {
            if (clock.isEmpty()) {
                return new StampReading(stamp, Optional.empty(), StampRule.UNREADABLE);
            }
            Clock time = clock.get();
            if (time.hasHours() && ((habit && time.endsInZeros()) || isOver(clock))) {
                return reading(time.shifted(), StampRule.MINUTES_SECONDS);
            }
            if (time.hasHours() && end.isPresent() && time.literal().compareTo(end.get()) > 0) {
                return reading(time.shifted(), StampRule.PAST_END);
            }
            return reading(time.literal(), rule);
        }

        private StampReading reading(Timestamp time, StampRule by) {
            return new StampReading(stamp, Optional.of(time), by);
        }
    }
}

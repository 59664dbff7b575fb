package dev.lectern.note;

import dev.lectern.video.Timestamp;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time as it is written: two to four fields between colons, or seconds marked as such (`754s`,
/// `1h2m3s`), which count as one field.
record Clock(int fields, long first, long second, long third) {

    private static final Pattern COLONS =
            Pattern.compile(
                    "[\\[(\\s]*(\\d{1,4}):(\\d{1,3})(?::(\\d{1,3})(:\\d{1,3})?)?(?:[.,]\\d+)?[\\]):\\s]*");
    private static final Pattern UNITS =
            Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,7})s)?");

    /// The time that all of `text` is.
    static Optional<Clock> of(String text) {
        Matcher colons = COLONS.matcher(text);
        if (colons.matches()) {
            return Optional.of(ofColons(colons));
        }
        Matcher units = UNITS.matcher(text);
        if (!text.isEmpty() && units.matches()) {
            long seconds =
                    number(units.group(1)) * 3600
                            + number(units.group(2)) * 60
                            + number(units.group(3));
            return Optional.of(new Clock(1, 0, 0, seconds));
        }
        return Optional.empty();
    }

    private static Clock ofColons(Matcher colons) {
        long first = number(colons.group(1));
        long second = number(colons.group(2));
        if (colons.group(3) == null) {
            return new Clock(2, 0, first, second);
        }
        int fields = colons.group(4) == null ? 3 : 4;
        return new Clock(fields, first, second, number(colons.group(3)));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }

    /// Hours, minutes and seconds as they stand; a fourth field counts for nothing.
    Timestamp literal() {
        return Timestamp.ofSeconds(first * 3600 + second * 60 + third);
    }

    /// `a:b:c` as a minutes and b seconds.
    Timestamp shifted() {
        return Timestamp.ofSeconds(first * 60 + second);
    }

    boolean hasHours() {
        return fields >= 3;
    }

    boolean endsInZeros() {
        return third == 0;
    }
}

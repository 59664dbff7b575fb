package dev.lectern.note;

import dev.lectern.video.Timestamp;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time as it is written: two to four fields between colons, or seconds marked as such (`754s`,
/// `1h2m3s`), which count as one field.
record Clock(int fields, long first, long second, long third) {

    private static final Pattern UNITS =
            Pattern.compile("(?:(\\d{1,4})h)?(?:(\\d{1,5})m)?(?:(\\d{1,7})s)?");
    private static final Pattern FRACTION = Pattern.compile("[.,]\\d{1,9}");
    private static final String BEFORE = "[( \t";
    private static final String AFTER = "]): \t";
    private static final int MOST_DIGITS = 4;

    /// The time that all of `text` is, give or take brackets around it and a colon at its end.
    static Optional<Clock> of(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Optional<Clock> colons = ofColons(text, start, end);
        return colons.isPresent() ? colons : ofUnits(text.substring(start, end));
    }

    private static Optional<Clock> ofColons(String text, int start, int end) {
        long[] numbers = new long[4];
        int fields = 0;
        int digits = 0;
        int i = start;
        while (i < end && digits < MOST_DIGITS + 1) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers[fields] = numbers[fields] * 10 + (c - '0');
                digits++;
            } else if (c == ':' && digits > 0 && fields < 3) {
                fields++;
                digits = 0;
            } else {
                break;
            }
            i++;
        }
        boolean whole = i == end || (digits <= MOST_DIGITS && isFraction(text, i, end));
        if (fields == 0 || digits == 0 || digits > MOST_DIGITS || !whole) {
            return Optional.empty();
        }
        return Optional.of(
                fields == 1
                        ? new Clock(2, 0, numbers[0], numbers[1])
                        : new Clock(fields + 1, numbers[0], numbers[1], numbers[2]));
    }

    private static boolean isFraction(String text, int from, int to) {
        return FRACTION.matcher(text).region(from, to).matches();
    }

    private static Optional<Clock> ofUnits(String text) {
        Matcher units = UNITS.matcher(text);
        if (text.isEmpty() || !units.matches()) {
            return Optional.empty();
        }
        long minutes = number(units.group(1)) * 60 + number(units.group(2));
        return Optional.of(new Clock(1, 0, minutes, number(units.group(3))));
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

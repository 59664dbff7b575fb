package dev.lectern.navigator;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The order in which people look for names: whatever their case and accents, and numbers in them
/// by their size.
final class NaturalOrder {

    /// Accents, and characters that nobody sees.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Mn}\\p{Cf}]+");

    private record Named<T>(String key, T item) {}

    private NaturalOrder() {}

    /// The items in the order of their names; of equal ones the earlier first.
    static <T> List<T> sorted(Collection<T> items, Function<T, String> name) {
        return items.stream()
                .map(item -> new Named<>(folded(name.apply(item)), item))
                .sorted((one, other) -> compare(one.key(), other.key()))
                .map(Named::item)
                .toList();
    }

    private static String folded(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(letter -> letter < 128)
                ? lower
                : UNSEEN.matcher(Normalizer.normalize(lower, Form.NFKD)).replaceAll("");
    }

    private static int compare(String one, String other) {
        int at = 0;
        int there = 0;
        while (at < one.length() && there < other.length()) {
            int end = endOfNumber(one, at);
            int otherEnd = endOfNumber(other, there);
            boolean numbers = end > at && otherEnd > there;
            int order =
                    numbers
                            ? compareNumbers(
                                    one.substring(at, end), other.substring(there, otherEnd))
                            : Character.compare(one.charAt(at), other.charAt(there));
            if (order != 0) {
                return order;
            }
            at = numbers ? end : at + 1;
            there = numbers ? otherEnd : there + 1;
        }
        return Integer.compare(one.length() - at, other.length() - there);
    }

    private static int endOfNumber(String name, int from) {
        int end = from;
        while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /// By length once zeros in front are gone, since a number may have any.
    private static int compareNumbers(String one, String other) {
        String digits = withoutZeros(one);
        String others = withoutZeros(other);
        return digits.length() == others.length()
                ? digits.compareTo(others)
                : Integer.compare(digits.length(), others.length());
    }

    private static String withoutZeros(String digits) {
        int from = 0;
        while (from < digits.length() - 1 && digits.charAt(from) == '0') {
            from++;
        }
        return digits.substring(from);
    }
}

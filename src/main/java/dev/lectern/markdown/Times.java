package dev.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Times written in square brackets: one, a list, a range.
final class Times {

    private static final Pattern TIME =
            Pattern.compile(
                    "\\d{1,4}:(?:\\d\\d(?!\\d|:\\d)|\\d{1,3}:\\d{1,3}(?::\\d{1,3})?)(?![\\d:]*\\d)");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "\\.?[ \\t]*(?:[,;|/&–—-]|to\\b|and\\b|\\\\\\|)[ \\t]*(?:and\\b[ \\t]*)?|[ \\t]+");
    private static final Pattern ONLY_TIME =
            Pattern.compile("[\\[(\\s]*:?\\d{1,3}(?::\\d{1,3}){1,3}:?[\\])\\s]*");
    private static final Pattern RANGE = Pattern.compile(".*[–—-].*|.*\\bto\\b.*");

    private Times() {}

    /// One time, at its place in the text, and whether the end of a range.
    record Span(int start, int end, boolean endsRange) {}

    /// The times that fill `text` from `from` to `to`; empty if there is anything else.
    static List<Span> filling(CharSequence text, int from, int to) {
        int i = skipSpaces(text, from, to);
        if (i >= to || text.charAt(i) < '0' || text.charAt(i) > '9') {
            return List.of();
        }
        Matcher time = TIME.matcher(text);
        Matcher between = BETWEEN.matcher(text);
        List<Span> spans = new ArrayList<>();
        boolean range = false;
        while (i < to) {
            if (!time.region(i, to).lookingAt()) {
                return List.of();
            }
            spans.add(new Span(i, time.end(), range));
            i = skipSpaces(text, time.end(), to);
            if (i < to && between.region(time.end(), to).lookingAt()) {
                range = RANGE.matcher(between.group()).matches();
                i = between.end();
            } else if (i < to) {
                return List.of();
            }
        }
        return spans;
    }

    /// Whether all of `text` is one time, give or take brackets.
    static boolean isTime(CharSequence text) {
        return ONLY_TIME.matcher(text).matches();
    }

    /// The first time in `text`, as a place in it.
    static Optional<Span> first(String text) {
        Optional<Span> usual = usual(text);
        return usual.isPresent() ? usual : found(text);
    }

    /// `[1:02:03]`, as nearly all stamps have it.
    private static Optional<Span> usual(String text) {
        int end = text.length() - 1;
        if (end < 5 || end > 9 || text.charAt(0) != '[' || text.charAt(end) != ']') {
            return Optional.empty();
        }
        int colons = 0;
        for (int i = 1; i < end; i++) {
            boolean colon = i > 1 && (end - i) % 3 == 0 && text.charAt(i) == ':';
            if (!colon && (text.charAt(i) < '0' || text.charAt(i) > '9')) {
                return Optional.empty();
            }
            colons += colon ? 1 : 0;
        }
        boolean whole = colons == (end > 6 ? 2 : 1);
        return whole ? Optional.of(new Span(1, end, false)) : Optional.empty();
    }

    private static Optional<Span> found(String text) {
        Matcher time = TIME.matcher(text);
        return time.find()
                ? Optional.of(new Span(time.start(), time.end(), false))
                : Optional.empty();
    }

    private static int skipSpaces(CharSequence text, int from, int to) {
        int i = from;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }
}

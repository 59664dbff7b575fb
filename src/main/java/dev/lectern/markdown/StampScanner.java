package dev.lectern.markdown;

import dev.lectern.note.Fault;
import dev.lectern.note.Stamp;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the stamps of one block, in all the ways that they are written. Each reading gives the
/// place after it, or [Chunk#NONE] when there is nothing of the kind.
final class StampScanner {

    private static final int NONE = Chunk.NONE;
    private static final int LONGEST_LIST = 2000;
    private static final Pattern SEPARATORS =
            Pattern.compile("[\\s,;|&–—-]*+(?:(?:and|to)\\b[\\s,;|&–—-]*+)?");

    private final InlineScanner scanner;
    private final Chunk chunk;
    private final String s;
    private final Findings findings;
    private final MarkedText out;

    StampScanner(InlineScanner scanner, LinkScanner.Source source) {
        this.scanner = scanner;
        this.chunk = source.chunk();
        this.s = chunk.text;
        this.findings = source.findings();
        this.out = source.out();
    }

    /// `[6:02](<a …>06:02</a>)`: one stamp written twice.
    int inParentheses(int i, int close, int inside) {
        StampTag first = StampTag.at(s, inside);
        if (first == null) {
            return NONE;
        }
        if (!Times.isTime(s.substring(i + 1, close))) {
            scanner.scan(i + 1, close);
            out.text(" ");
        }
        int end = inside;
        StampTag tag = first;
        while (tag != null) {
            tag(end, tag);
            end = skipSeparators(tag.end());
            tag = StampTag.at(s, end);
        }
        return s.startsWith(")", end) ? end + 1 : end;
    }

    /// `[<a …>…</a>, <a …>…</a>]`: the brackets belong to the stamps. `i` is the first inside.
    int wrapped(int i) {
        int end = i;
        for (StampTag tag = StampTag.at(s, i); tag != null; tag = StampTag.at(s, end)) {
            end = skipSeparators(tag.end());
        }
        int close = s.startsWith("\\]", end) ? end + 2 : s.startsWith("]", end) ? end + 1 : NONE;
        if (end == i || close == NONE) {
            return NONE;
        }
        scanner.scan(i, end);
        return close;
    }

    /// `[1:02, 3:04]`, with its closing bracket at `close`.
    int times(int i, int close) {
        if (close - i > LONGEST_LIST) {
            return NONE;
        }
        List<Times.Span> times = Times.filling(s, i + 1, close);
        if (times.isEmpty() || (times.size() == 1 && isSlice(i, close))) {
            return NONE;
        }
        each(i, close + 1, times);
        return close + 1;
    }

    /// `list[10:20]` is no point in a video.
    private boolean isSlice(int i, int close) {
        boolean shortTime = s.substring(i, close).chars().filter(c -> c == ':').count() == 1;
        return shortTime
                && i > 0
                && (Character.isLetterOrDigit(s.charAt(i - 1)) || s.charAt(i - 1) == '_');
    }

    /// Writes the stamps of a bracket; the first of them is given back.
    Stamp each(int start, int end, List<Times.Span> times) {
        Stamp first = null;
        for (Times.Span time : times) {
            String written = s.substring(time.start(), time.end());
            if (first != null) {
                out.text(time.endsRange() ? " – " : ", ");
            }
            String raw = times.size() == 1 ? s.substring(start, end) : written;
            Stamp stamp =
                    out.stamp(
                            chunk.lineAt(time.start()),
                            raw,
                            Optional.empty(),
                            Optional.of(written));
            first = first == null ? stamp : first;
        }
        return Objects.requireNonNull(first);
    }

    /// Writes a stamp that is a tag, with what else its label says.
    void tag(int i, StampTag tag) {
        int line = chunk.lineAt(i);
        String raw = s.substring(i, tag.end());
        if (!tag.sound()) {
            findings.fault(line, Fault.Kind.BROKEN_STAMP, raw);
        }
        Optional<Times.Span> time = Times.first(tag.label());
        Optional<String> label =
                time.map(span -> tag.label().substring(span.start(), span.end()))
                        .or(() -> Optional.of(bare(tag.label())).filter(text -> !text.isEmpty()));
        boolean prose =
                time.isEmpty() && tag.label().chars().filter(Character::isLetter).count() > 8;
        if (prose) {
            scanner.scan(tag.labelStart(), tag.labelStart() + tag.label().length());
            out.text(" ");
        }
        out.stamp(line, raw, tag.data(), prose ? Optional.empty() : label);
        time.ifPresent(span -> rest(tag, span.end()));
    }

    private void rest(StampTag tag, int from) {
        if (hasWords(tag.label(), from)) {
            scanner.scan(tag.labelStart() + from, tag.labelStart() + tag.label().length());
        }
    }

    private static boolean hasWords(String label, int from) {
        for (int i = from; i < label.length(); i++) {
            if (Character.isLetterOrDigit(label.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static String bare(String label) {
        return label.replaceAll("^[\\[(\\s]+|[\\])\\s]+$", "");
    }

    int skipSpaces(int i) {
        int end = i;
        while (end < s.length() && s.charAt(end) == ' ') {
            end++;
        }
        return end;
    }

    private int skipSeparators(int i) {
        Matcher separators = SEPARATORS.matcher(s).region(i, s.length());
        return separators.lookingAt() ? separators.end() : i;
    }
}

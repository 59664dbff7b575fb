package dev.lectern.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The second half of a Markdown link: `(destination "title")`.
record MarkdownTarget(String destination, int end) {

    private static final int LONGEST = 2000;
    private static final Pattern TITLE =
            Pattern.compile("\\s*(?:\\s(?:\"[^\"\\n]*\"|'[^'\\n]*')\\s*)?\\)");

    /// What the parenthesis at `open` holds, if it is a destination.
    static @Nullable MarkdownTarget at(String s, int open) {
        if (!s.startsWith("(", open)) {
            return null;
        }
        int start = open + 1;
        while (start < s.length() && s.charAt(start) == ' ') {
            start++;
        }
        boolean pointed = s.startsWith("<", start);
        int end = pointed ? pointedEnd(s, start) : plainEnd(s, start);
        if (end < 0) {
            return null;
        }
        Matcher title = TITLE.matcher(s).region(pointed ? end + 1 : end, s.length());
        return title.lookingAt()
                ? new MarkdownTarget(s.substring(pointed ? start + 1 : start, end), title.end())
                : null;
    }

    private static int pointedEnd(String s, int start) {
        int end = s.indexOf('>', start);
        int line = s.indexOf('\n', start);
        return line >= 0 && line < end ? -1 : end;
    }

    private static int plainEnd(String s, int start) {
        int depth = 0;
        int limit = Math.min(s.length(), start + LONGEST);
        for (int i = start; i < limit; i++) {
            char c = s.charAt(i);
            if (Character.isWhitespace(c) || c == '<' || (c == ')' && depth == 0)) {
                return i;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return -1;
    }
}

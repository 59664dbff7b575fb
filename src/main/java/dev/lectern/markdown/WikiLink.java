package dev.lectern.markdown;

import org.jspecify.annotations.Nullable;

/// The places of a wikilink's parts, `[[target | text]]`, in the text of a block.
record WikiLink(
        int targetStart, int targetEnd, int textStart, int textEnd, int end, boolean closed) {

    private static final int NONE = Chunk.NONE;
    private static final int LONGEST = 1000;

    /// The wikilink that begins at `i`, if one does.
    static @Nullable WikiLink at(Chunk chunk, int i) {
        String s = chunk.text;
        if (!s.startsWith("[[", i)) {
            return null;
        }
        int outer = chunk.partner(i);
        int inner = chunk.partner(i + 1);
        if (inner != NONE && outer == inner + 1) {
            boolean doubled = s.charAt(i + 2) == '[' && chunk.partner(i + 2) == inner - 1;
            return doubled || inner - i > LONGEST ? null : balanced(chunk, i + 2, inner);
        }
        return odd(s, i);
    }

    String target(String s) {
        return s.substring(targetStart, targetEnd).strip();
    }

    boolean hasText() {
        return textStart < textEnd;
    }

    private static @Nullable WikiLink balanced(Chunk chunk, int from, int to) {
        String s = chunk.text;
        int first = NONE;
        int last = NONE;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c == '[' && chunk.partner(i) != NONE) {
                i = chunk.partner(i);
            } else if (c == '|') {
                first = first == NONE ? i : first;
                last = i;
            } else if (c == '\n' && first == NONE) {
                return null;
            }
        }
        return first == NONE
                ? new WikiLink(from, to, to, to, to + 2, true)
                : withText(s, from, first, last, to).ending(to + 2, true);
    }

    private WikiLink ending(int place, boolean soundly) {
        return new WikiLink(targetStart, targetEnd, textStart, textEnd, place, soundly);
    }

    private static WikiLink withText(String s, int from, int first, int last, int to) {
        int targetEnd = s.charAt(first - 1) == '\\' ? first - 1 : first;
        int start = last + 1;
        int end = to;
        while (start < end && Character.isWhitespace(s.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(s.charAt(end - 1))) {
            end--;
        }
        return new WikiLink(from, targetEnd, start, end, end, true);
    }

    /// A wikilink whose brackets do not match: one too many or too few in its text, or no end. A
    /// bar tells it from a matrix.
    private static @Nullable WikiLink odd(String s, int i) {
        int bar = i + 2;
        while (bar < s.length() && "[]|\n".indexOf(s.charAt(bar)) < 0) {
            bar++;
        }
        if (bar == i + 2 || bar >= s.length() || s.charAt(bar) != '|') {
            return null;
        }
        int limit = Math.min(s.length(), bar + LONGEST);
        int single = NONE;
        for (int at = bar + 1;
                at < limit && s.charAt(at) != '\n' && !s.startsWith("[[", at);
                at++) {
            if (s.startsWith("]]", at)) {
                return withText(s, i + 2, bar, lastBar(s, bar, at), at).ending(at + 2, true);
            }
            if (s.charAt(at) == ']' && single == NONE) {
                single = at;
            }
        }
        if (single != NONE) {
            int last = lastBar(s, bar, single);
            return withText(s, i + 2, bar, last, single).ending(single + 1, false);
        }
        return new WikiLink(i + 2, bar, bar + 1, bar + 1, bar + 1, false);
    }

    private static int lastBar(String s, int bar, int to) {
        return Math.max(bar, s.lastIndexOf('|', to));
    }
}

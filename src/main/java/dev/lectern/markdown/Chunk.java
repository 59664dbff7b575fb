package dev.lectern.markdown;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// The text of one block, with what must be known of it before it can be read from left to right:
/// where its code spans lie and which brackets belong together.
final class Chunk {

    static final int NONE = -1;

    /// Up to a bracket, or what may make one a character.
    private static final PlainRun NO_BRACKETS = new PlainRun("[]\\`");

    final String text;

    /// The characters of the text, for what goes through them one by one.
    final char[] chars;

    private final int firstLine;

    /// The places of the brackets, ascending, and those of their partners.
    private final int[] brackets;

    private final int[] partners;
    private final int[] codeEnds;
    private int[] lineEnds = new int[0];

    Chunk(String text, int firstLine) {
        this.text = text;
        this.chars = text.toCharArray();
        this.firstLine = firstLine;
        this.codeEnds = text.indexOf('`') < 0 ? new int[0] : codeEnds();
        this.brackets = text.indexOf('[') < 0 ? new int[0] : brackets();
        this.partners = partners();
    }

    /// The number of the line that the character at `i` stands on.
    int lineAt(int i) {
        if (lineEnds.length == 0) {
            lineEnds = text.indexOf('\n') < 0 ? new int[] {Integer.MAX_VALUE} : allLineEnds();
        }
        int found = Arrays.binarySearch(lineEnds, i);
        return firstLine + (found >= 0 ? found : -found - 1);
    }

    /// The beginning of the line that the character at `i` stands on.
    int lineStart(int i) {
        int line = lineAt(i) - firstLine;
        return line == 0 ? 0 : lineEnds[line - 1] + 1;
    }

    /// The bracket that belongs to the one at `i`, or [#NONE].
    int partner(int i) {
        int found = Arrays.binarySearch(brackets, i);
        return found < 0 ? NONE : partners[found];
    }

    /// The end of the code span that begins at `i`, or [#NONE].
    int codeEnd(int i) {
        return codeEnds.length == 0 || codeEnds[i] == 0 ? NONE : codeEnds[i];
    }

    /// The end of the run of backticks at `i`.
    int runEnd(int i) {
        int end = i;
        while (end < chars.length && chars[end] == '`') {
            end++;
        }
        return end;
    }

    private int[] allLineEnds() {
        return IntStream.range(0, chars.length).filter(i -> chars[i] == '\n').toArray();
    }

    /// A code span runs from a run of backticks to the next run of the same length.
    private int[] codeEnds() {
        int[] ends = new int[chars.length];
        Map<Integer, Integer> nextByLength = new HashMap<>();
        for (int i = chars.length - 1; i >= 0; i--) {
            if (chars[i] == '`' && (i == 0 || chars[i - 1] != '`')) {
                int length = runEnd(i) - i;
                Integer next = nextByLength.put(length, i);
                ends[i] = next == null ? 0 : next + length;
            }
        }
        return ends;
    }

    /// The brackets that stand neither escaped nor in code, in order.
    private int[] brackets() {
        int[] found = new int[16];
        int count = 0;
        int i = NO_BRACKETS.end(chars, 0, chars.length);
        while (i < chars.length) {
            if (chars[i] == '\\') {
                i += i + 1 < chars.length && chars[i + 1] != '\n' ? 2 : 1;
            } else if (chars[i] == '`') {
                i = codeEnd(i) == NONE ? runEnd(i) : codeEnd(i);
            } else {
                found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                found[count++] = i;
                i++;
            }
            i = NO_BRACKETS.end(chars, i, chars.length);
        }
        return Arrays.copyOf(found, count);
    }

    /// An open bracket's place holds the one before it that is open, until its partner is found.
    private int[] partners() {
        int[] found = new int[brackets.length];
        Arrays.fill(found, NONE);
        int open = NONE;
        for (int i = 0; i < brackets.length; i++) {
            if (chars[brackets[i]] == '[') {
                found[i] = open;
                open = i;
            } else if (open != NONE) {
                int before = found[open];
                found[open] = brackets[i];
                found[i] = brackets[open];
                open = before;
            }
        }
        while (open != NONE) {
            int before = found[open];
            found[open] = NONE;
            open = before;
        }
        return found;
    }
}

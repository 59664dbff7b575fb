package dev.lectern.markdown;

import java.util.Arrays;

/// Tells where a run of plain characters ends: at some characters always, at others before certain
/// ones only. Nearly all of a note is plain, and every character of it is asked; so each is looked
/// up without a branch, which a processor would take wrongly at half of the spaces. Immutable.
final class PlainRun {

    /// The place in the tables of all that is not ASCII.
    private static final int OTHER = 128;

    private static final byte ALWAYS = 1;

    /// The conditions on which a character ends a run, a bit each.
    private final byte[] conditions = new byte[OTHER + 1];

    /// The conditions that a character meets by coming next.
    private final byte[] met = new byte[OTHER + 1];

    /// A run ends at each character of `ends`, and at the first one of each of `pairs` if one of
    /// its others comes next; all are ASCII.
    PlainRun(String ends, String... pairs) {
        Arrays.fill(met, ALWAYS);
        ends.chars().forEach(c -> conditions[c] = ALWAYS);
        for (int i = 0; i < pairs.length; i++) {
            byte condition = (byte) (ALWAYS << (i + 1));
            conditions[pairs[i].charAt(0)] = condition;
            pairs[i].chars().skip(1).forEach(next -> met[next] |= condition);
        }
    }

    /// The end of the run that begins at `from`, no later than `to`. What comes after the last of
    /// `chars` counts as the end of a line.
    int end(char[] chars, int from, int to) {
        int i = from;
        int place = i < to ? place(chars, i) : OTHER;
        while (i < to) {
            int next = place(chars, i + 1);
            if ((conditions[place] & met[next]) != 0) {
                return i;
            }
            place = next;
            i++;
        }
        return i;
    }

    private static int place(char[] chars, int i) {
        return i < chars.length ? Math.min(chars[i], OTHER) : '\n';
    }
}

package dev.lectern.markdown;

import java.util.Arrays;

/// Tells where a run of plain characters ends: at some characters always, at others before certain
/// ones only. Nearly all of a note is plain, and every character of it is asked; so each is looked
/// up once and without a branch, which a processor would take wrongly at half of the spaces.
/// Immutable.
final class PlainRun {

    /// The place in the table of all that is not ASCII.
    private static final int OTHER = 128;

    private static final int ALWAYS = 1;
    private static final int MET = 8;

    /// Of each character the conditions on which it ends a run, a bit each, and [#MET] bits higher
    /// those that it meets by coming next.
    private final int[] table = new int[OTHER + 1];

    /// A run ends at each character of `ends`, and at the first one of each of `pairs` if one of
    /// its others comes next; all are ASCII.
    PlainRun(String ends, String... pairs) {
        Arrays.fill(table, ALWAYS << MET);
        ends.chars().forEach(c -> table[c] |= ALWAYS);
        for (int i = 0; i < pairs.length; i++) {
            int condition = ALWAYS << (i + 1);
            table[pairs[i].charAt(0)] |= condition;
            pairs[i].chars().skip(1).forEach(next -> table[next] |= condition << MET);
        }
    }

    /// The end of the run that begins at `from`, no later than `to`. What comes after the last of
    /// `chars` counts as the end of a line.
    int end(char[] chars, int from, int to) {
        int i = from;
        int last = Math.min(to, chars.length - 1);
        int here = i < to ? entry(chars[i]) : 0;
        while (i < last) {
            int next = entry(chars[i + 1]);
            if ((here & (next >> MET)) != 0) {
                return i;
            }
            here = next;
            i++;
        }
        return i < to && (here & (entry('\n') >> MET)) == 0 ? to : i;
    }

    private int entry(char c) {
        return table[Math.min(c, OTHER)];
    }
}

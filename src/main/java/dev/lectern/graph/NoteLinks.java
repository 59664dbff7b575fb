package dev.lectern.graph;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/// Which notes of a list are linked with which, whoever links to whom, by their positions.
/// Immutable.
public final class NoteLinks {

    private static final int POSITION = 0x7FFF_FFFF;

    /// Two notes in each, the lower position above; ascending.
    private final long[] pairs;

    /// Where the neighbours of a note begin in `ends`, and where those of the next one do.
    private final int[] starts;

    private final int[] ends;

    private NoteLinks(int notes, long[] pairs) {
        this.pairs = pairs;
        this.starts = new int[notes + 1];
        this.ends = new int[2 * pairs.length];
        for (long pair : pairs) {
            starts[lower(pair) + 1]++;
            starts[upper(pair) + 1]++;
        }
        for (int i = 0; i < notes; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        for (long pair : pairs) {
            ends[next[lower(pair)]++] = upper(pair);
            ends[next[upper(pair)]++] = lower(pair);
        }
    }

    /// The links of so many notes; each of `pairs` is a [#pair]. Links of a note to itself and
    /// repeated ones don't count.
    static NoteLinks of(int notes, LongStream pairs) {
        long[] distinct =
                pairs.filter(pair -> lower(pair) != upper(pair)).sorted().distinct().toArray();
        return new NoteLinks(notes, distinct);
    }

    /// That two notes are linked.
    static long pair(int one, int other) {
        return ((long) Math.min(one, other) << 32) | Math.max(one, other);
    }

    static int lower(long pair) {
        return (int) (pair >> 32);
    }

    static int upper(long pair) {
        return (int) (pair & POSITION);
    }

    /// All links, each once.
    LongStream pairs() {
        return Arrays.stream(pairs);
    }

    /// The notes that a note is linked with.
    public IntStream of(int note) {
        return Arrays.stream(ends, starts[note], starts[note + 1]);
    }

    /// How many notes a note is linked with.
    public int count(int note) {
        return starts[note + 1] - starts[note];
    }
}

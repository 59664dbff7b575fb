package dev.lectern.link;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// Which notes, by their positions, have something to do with a text, by its hash. Two texts may
/// have one hash, so that an answer is a candidate until the note has been asked. Immutable; a
/// changed copy costs one pass over an array of numbers, eight bytes for an entry.
public final class Postings {

    public static final Postings NONE = new Postings(new long[0]);

    private final long[] entries;

    private Postings(long[] entries) {
        this.entries = entries;
    }

    /// That the note at `position` has to do with the text of this hash.
    public static long entry(int hash, int position) {
        return ((long) hash << 32) | position;
    }

    /// The positions for a hash, ascending.
    public IntStream at(int hash) {
        int from = from(entry(hash, 0));
        int to = from;
        while (to < entries.length && (int) (entries[to] >> 32) == hash) {
            to++;
        }
        return Arrays.stream(entries, from, to).mapToInt(entry -> (int) entry);
    }

    /// Whether any note has to do with a hash.
    public boolean has(int hash) {
        int from = from(entry(hash, 0));
        return from < entries.length && (int) (entries[from] >> 32) == hash;
    }

    private int from(long entry) {
        int found = Arrays.binarySearch(entries, entry);
        return found < 0 ? -found - 1 : found;
    }

    /// The same with each note at the position where it is now, and without those that are gone.
    public Postings moved(SortedPaths.Moved change) {
        long[] moved = new long[entries.length];
        int length = 0;
        for (long entry : entries) {
            int position = change.to((int) entry);
            if (position >= 0) {
                moved[length++] = (entry & 0xFFFF_FFFF_0000_0000L) | position;
            }
        }
        return new Postings(Arrays.copyOf(moved, length));
    }

    /// The same without what it says of some notes, and with `more` entries, in any order.
    public Postings with(BitSet without, long[] more) {
        long[] added = more.clone();
        Arrays.sort(added);
        long[] merged = new long[entries.length + added.length];
        int length = 0;
        int next = 0;
        for (long entry : entries) {
            if (without.get((int) entry)) {
                continue;
            }
            while (next < added.length && added[next] < entry) {
                merged[length++] = added[next++];
            }
            merged[length++] = entry;
        }
        while (next < added.length) {
            merged[length++] = added[next++];
        }
        return new Postings(Arrays.copyOf(merged, length));
    }

    /// The notes that have to do with a hash of which `others` knows nothing.
    BitSet without(Postings others) {
        BitSet lonely = new BitSet();
        int other = 0;
        for (long entry : entries) {
            int hash = (int) (entry >> 32);
            while (other < others.entries.length && (int) (others.entries[other] >> 32) < hash) {
                other++;
            }
            if (other == others.entries.length || (int) (others.entries[other] >> 32) != hash) {
                lonely.set((int) entry);
            }
        }
        return lonely;
    }
}

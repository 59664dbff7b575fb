package dev.lectern.link;

import dev.lectern.note.NotePath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The paths of a vault's notes in order, each known by its position. Immutable; a changed copy
/// costs no more than copying an array.
public final class SortedPaths {

    public static final SortedPaths NONE = new SortedPaths(new NotePath[0]);

    private final NotePath[] paths;
    private final List<NotePath> list;

    private SortedPaths(NotePath[] paths) {
        this.paths = paths;
        this.list = Collections.unmodifiableList(Arrays.asList(paths));
    }

    public static SortedPaths of(Collection<NotePath> paths) {
        return NONE.with(paths, List.of()).paths();
    }

    /// Changed paths, and where each of the paths before has gone.
    public static final class Moved {

        private final SortedPaths paths;
        private final int[] to;

        private Moved(SortedPaths paths, int[] to) {
            this.paths = paths;
            this.to = to;
        }

        public SortedPaths paths() {
            return paths;
        }

        /// The position now of what was at `before`, or -1 if it is gone.
        public int to(int before) {
            return to[before];
        }
    }

    /// The same paths and some more, without some others.
    public Moved with(Collection<NotePath> more, Collection<NotePath> gone) {
        Set<NotePath> without = new HashSet<>(gone);
        List<NotePath> fresh = distinct(more.stream().sorted().toList());
        int[] to = new int[paths.length];
        List<NotePath> all = new ArrayList<>(paths.length + fresh.size());
        int next = 0;
        for (int i = 0; i < paths.length; i++) {
            int insertions = next == fresh.size() ? 0 : insertions(fresh, next, paths[i]);
            all.addAll(fresh.subList(next, next + insertions));
            next += insertions;
            boolean kept = without.isEmpty() || !without.contains(paths[i]);
            to[i] = kept ? all.size() : -1;
            if (kept) {
                all.add(paths[i]);
            }
            if (next < fresh.size() && fresh.get(next).equals(paths[i])) {
                next++;
            }
        }
        all.addAll(fresh.subList(next, fresh.size()));
        return new Moved(new SortedPaths(all.toArray(NotePath[]::new)), to);
    }

    private static List<NotePath> distinct(List<NotePath> sorted) {
        List<NotePath> distinct = new ArrayList<>(sorted.size());
        for (NotePath path : sorted) {
            if (distinct.isEmpty() || !distinct.getLast().equals(path)) {
                distinct.add(path);
            }
        }
        return distinct;
    }

    private static int insertions(List<NotePath> fresh, int from, NotePath before) {
        int count = 0;
        while (from + count < fresh.size() && fresh.get(from + count).compareTo(before) < 0) {
            count++;
        }
        return count;
    }

    /// The position of `path`, or a negative number if it is not here.
    public int position(NotePath path) {
        return Arrays.binarySearch(paths, path);
    }

    /// As [#position], at once if it is the `guess`.
    public int position(NotePath path, int guess) {
        boolean right = guess >= 0 && guess < paths.length && paths[guess].equals(path);
        return right ? guess : position(path);
    }

    public NotePath at(int position) {
        return paths[position];
    }

    public int size() {
        return paths.length;
    }

    public List<NotePath> list() {
        return list;
    }

    /// The positions of the notes in `folder` and all folders below it, from the first to the one
    /// before the last.
    int[] range(String folder) {
        return folder.isEmpty()
                ? new int[] {0, paths.length}
                : new int[] {firstFrom(folder + "/"), firstFrom(folder + "0")};
    }

    private int firstFrom(String value) {
        int low = 0;
        int high = paths.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (paths[middle].value().compareTo(value) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

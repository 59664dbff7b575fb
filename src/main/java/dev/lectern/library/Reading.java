package dev.lectern.library;

import dev.lectern.note.NotePath;
import dev.lectern.vault.FileStamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Notes that are being read, and when it is time to show, find and keep what has arrived of them.
/// Belongs to the writer, but for what never changes.
final class Reading {

    private static final int BATCH = 64;
    private static final int BATCH_BYTES = 1 << 20;
    private static final Duration TELLING = Duration.ofMillis(200);
    private static final Duration FINDING = Duration.ofSeconds(2);
    private static final Duration KEEPING = Duration.ofSeconds(10);

    private final Map<NotePath, FileStamp> unread;
    private final Collection<NotePath> indexed;
    private final List<PackedNote> gone;
    private List<PackedNote> arrived = new ArrayList<>();
    private int done;
    private Duration untilFound = FINDING;
    private final long begunAt = System.nanoTime();
    private long toldAt = System.nanoTime();
    private long keptAt = System.nanoTime();

    /// @param indexed the notes that the index knows, perhaps in another state
    Reading(Map<NotePath, FileStamp> unread, Collection<NotePath> indexed) {
        this(unread, indexed, List.of());
    }

    private Reading(
            Map<NotePath, FileStamp> unread, Collection<NotePath> indexed, List<PackedNote> gone) {
        this.unread = unread;
        this.indexed = indexed;
        this.gone = gone;
    }

    /// Of notes that have changed.
    ///
    /// @param gone notes that went at the same time, and may be among those under other paths
    static Reading of(Map<NotePath, FileStamp> changed, List<PackedNote> gone) {
        return new Reading(changed, changed.keySet(), gone);
    }

    /// The notes in portions, each for one reader and small enough to lie in memory as a whole, but
    /// for a note that is larger itself.
    List<List<NotePath>> batches() {
        List<List<NotePath>> batches = new ArrayList<>();
        long bytes = BATCH_BYTES;
        for (NotePath path : unread.keySet().stream().sorted().toList()) {
            if (bytes >= BATCH_BYTES || batches.getLast().size() == BATCH) {
                batches.add(new ArrayList<>());
                bytes = 0;
            }
            batches.getLast().add(path);
            bytes += stamp(path).size();
        }
        return batches;
    }

    Collection<NotePath> notes() {
        return unread.keySet();
    }

    List<PackedNote> gone() {
        return gone;
    }

    /// The state of the note's file when it was last looked at.
    FileStamp stamp(NotePath note) {
        return unread.getOrDefault(note, FileStamp.UNKNOWN);
    }

    boolean isIndexed(NotePath note) {
        return indexed.contains(note);
    }

    void arrive(List<PackedNote> notes) {
        arrived.addAll(notes);
        done += notes.size();
    }

    boolean isDone() {
        return done == unread.size();
    }

    Progress progress() {
        return new Progress(Progress.Stage.READING, done, unread.size());
    }

    /// What has arrived since it was last asked for.
    List<PackedNote> news() {
        List<PackedNote> news = arrived;
        arrived = new ArrayList<>();
        return news;
    }

    /// Whether a word about how far it is is due; if so, the next one is a fifth of a second later.
    boolean isTimeToTell() {
        boolean due = isPast(toldAt, TELLING);
        toldAt = due ? System.nanoTime() : toldAt;
        return due;
    }

    /// Whether what has arrived is worth showing: a snapshot costs copies of all that is known, so
    /// that each is to know a quarter more than the one before.
    boolean isTimeToShow() {
        return arrived.size() * 5 >= done;
    }

    /// Whether what has been read is to be found, in two seconds for the first time, and then after
    /// twice the time each: the larger the index, the dearer it is to look into it while it grows.
    /// Past the half, all will be found after no longer than has been waited already.
    boolean isTimeToFind() {
        boolean due = done * 2 < unread.size() && isPast(begunAt, untilFound);
        untilFound = due ? untilFound.multipliedBy(2) : untilFound;
        return due;
    }

    /// Whether what has been read should survive the program's end.
    boolean isTimeToKeep() {
        boolean due = isPast(keptAt, KEEPING);
        keptAt = due ? System.nanoTime() : keptAt;
        return due;
    }

    private static boolean isPast(long since, Duration time) {
        return System.nanoTime() - since >= time.toNanos();
    }
}

package dev.lectern.library;

import dev.lectern.link.Backlink;
import dev.lectern.markdown.NoteReader;
import dev.lectern.markdown.ReadNote;
import dev.lectern.note.Excerpt;
import dev.lectern.note.Fault;
import dev.lectern.note.FrontMatter;
import dev.lectern.note.Note;
import dev.lectern.note.NoteBody;
import dev.lectern.note.NotePath;
import dev.lectern.search.SearchHit;
import dev.lectern.search.SearchQuery;
import dev.lectern.vault.Vault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A vault that is being read, and its newest snapshot. It starts no threads: the executors that it
/// is given decide where its work runs.
public final class Library implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Library.class.getName());
    private static final int BATCH = 256;

    private final Vault vault;
    private final Executor writer;
    private final Executor readers;
    private final NoteReader reader = new NoteReader();
    private volatile LibrarySnapshot snapshot = LibrarySnapshot.EMPTY;

    /// @param writer runs one task at a time; all that changes the library runs on it
    /// @param readers runs the reading of files, as many at once as it likes
    public Library(Vault vault, Executor writer, Executor readers) {
        this.vault = vault;
        this.writer = writer;
        this.readers = readers;
    }

    public Vault vault() {
        return vault;
    }

    /// The newest snapshot; empty before [#read] has walked the vault.
    public LibrarySnapshot snapshot() {
        return snapshot;
    }

    /// Begins to read the vault. `listener` gets the first snapshot, which has all paths, as soon
    /// as the walk is over, then grown ones, and last one that is complete; all on the writer.
    public void read(Consumer<LibrarySnapshot> listener) {
        writer.execute(() -> {
            publish(LibrarySnapshot.of(vault.walk()), listener);
            List<NotePath> paths = snapshot.paths();
            for (int from = 0; from < paths.size(); from += BATCH) {
                List<NotePath> batch = paths.subList(from, Math.min(from + BATCH, paths.size()));
                readers.execute(() -> readBatch(batch, listener));
            }
        });
    }

    /// Goes on to notice what other programs do to the vault, after [#read] and to the same
    /// listener. Runs on `watcher` until the library is closed.
    public void watch(Executor watcher) {
        watcher.execute(() -> LOG.log(System.Logger.Level.INFO, "watching is not made yet"));
    }

    /// The best notes for a query, by what is indexed so far. Blocks while it reads the notes that
    /// it shows; safe for use by many threads.
    public List<SearchHit> search(SearchQuery query, int limit) {
        LibrarySnapshot now = snapshot;
        return now.paths().stream()
                .filter(path ->
                        !query.isEmpty()
                                && query.terms().stream()
                                        .allMatch(term -> now.title(path).contains(term.text())))
                .limit(limit)
                .map(path ->
                        new SearchHit(
                                path,
                                now.title(path),
                                1,
                                new Excerpt(1, now.title(path), List.of()),
                                Optional.empty()))
                .toList();
    }

    /// The links that lead to `note`, in path order, each with the sentence around it. Blocks while
    /// it reads the notes that link; safe for use by many threads.
    public List<Backlink> backlinks(NotePath note) {
        return snapshot.backlinks(note);
    }

    /// Keeps what the index has learnt, and stops to watch.
    @Override
    public void close() {}

    private void readBatch(List<NotePath> batch, Consumer<LibrarySnapshot> listener) {
        List<Note> notes = batch.stream().map(this::note).toList();
        writer.execute(() -> publish(snapshot.with(notes), listener));
    }

    private void publish(LibrarySnapshot next, Consumer<LibrarySnapshot> listener) {
        snapshot = next;
        listener.accept(next);
    }

    private Note note(NotePath path) {
        try {
            return readNow(path).note();
        } catch (IOException e) {
            NoteBody empty =
                    new NoteBody(Optional.empty(), List.of(), List.of(), List.of(), List.of());
            Fault fault = new Fault(0, Fault.Kind.UNREADABLE_FILE, String.valueOf(e.getMessage()));
            return new Note(path, FrontMatter.NONE, empty, List.of(fault));
        }
    }

    /// The note at `path` as it stands on disk now, on the caller's thread.
    public ReadNote readNow(NotePath path) throws IOException {
        return reader.read(path, vault.read(path).text());
    }
}

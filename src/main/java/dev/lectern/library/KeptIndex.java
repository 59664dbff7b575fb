package dev.lectern.library;

import dev.lectern.note.NotePath;
import dev.lectern.search.IndexFailedException;
import dev.lectern.search.IndexShelf;
import dev.lectern.search.IndexShelf.Circumstance;
import dev.lectern.search.SearchIndex;
import dev.lectern.search.SearchQuery;
import dev.lectern.search.SpokenIndex;
import dev.lectern.search.SpokenPassage;
import dev.lectern.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The index of a library through good and bad days: one that fails is replaced by one in memory,
/// and that by none. Safe for use by many threads.
final class KeptIndex implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(KeptIndex.class.getName());

    /// An index in memory takes some kilobytes for a note.
    private static final int MOST_IN_MEMORY = 60_000;

    private final Optional<IndexShelf> shelf;
    private final Path root;
    private final Set<Circumstance> circumstances = EnumSet.noneOf(Circumstance.class);
    private volatile @Nullable SearchIndex index;
    private boolean empty;
    private boolean closed;

    /// @param shelf where the index is kept; without one there is no index
    /// @param root the vault's root
    KeptIndex(Optional<IndexShelf> shelf, Path root) {
        this.shelf = shelf;
        this.root = root;
    }

    /// Something to be done with the index.
    private interface Task {
        void with(SearchIndex index) throws IndexFailedException;
    }

    /// Opens the index and gives what it knows of the vault's notes, in the order of the index.
    List<PackedNote> open() {
        if (shelf.isEmpty()) {
            return List.of();
        }
        try {
            IndexShelf.Opened opened = shelf.get().open(root);
            take(opened);
            return opened.memos().entrySet().stream()
                    .map(memo -> PackedNote.kept(memo.getKey(), memo.getValue()))
                    .toList();
        } catch (IndexFailedException failed) {
            fail(null, failed);
            return List.of();
        }
    }

    private synchronized void take(IndexShelf.Opened opened) {
        if (closed) {
            opened.index().close();
            return;
        }
        index = opened.index();
        circumstances.addAll(opened.circumstances());
    }

    void add(NoteFiles.Kept note) {
        attempt(to -> to.add(note.document(), note.note().bytes()));
    }

    void replace(NoteFiles.Kept note) {
        attempt(to -> to.replace(note.document(), note.note().bytes()));
    }

    void remove(Collection<NotePath> notes) {
        attempt(from -> {
            for (NotePath note : notes) {
                from.remove(note);
            }
        });
    }

    /// Writes out a part of what was put in since, as [#refresh] will for the rest.
    void spill() {
        attempt(SearchIndex::spill);
    }

    /// Makes findable what was put in since.
    void refresh() {
        attempt(SearchIndex::refresh);
    }

    /// Makes lasting what was put in since.
    void commit() {
        attempt(SearchIndex::commit);
    }

    /// The best notes for a query; none without an index.
    List<SearchIndex.Match> search(SearchQuery query, int limit) {
        List<SearchIndex.Match> found = new ArrayList<>();
        attempt(in -> found.addAll(in.search(query, limit)));
        return found;
    }

    /// The files of captions that can be found, with their states; none without an index.
    Map<String, byte[]> captions() {
        Map<String, byte[]> known = new HashMap<>();
        attempt(in -> known.putAll(in.spoken().files()));
        return known;
    }

    void replace(String captions, byte[] state, List<SpokenPassage> passages) {
        attempt(in -> in.spoken().replace(captions, state, passages));
    }

    void forget(Collection<String> captions) {
        attempt(from -> {
            for (String file : captions) {
                from.spoken().remove(file);
            }
        });
    }

    /// The best passages of what is said for a query; none without an index.
    List<SpokenIndex.Match> said(SearchQuery query, SpokenIndex.Manner manner, int limit) {
        List<SpokenIndex.Match> found = new ArrayList<>();
        attempt(in -> found.addAll(in.spoken().search(query, manner, limit)));
        return found;
    }

    /// Whether there is an index.
    boolean isThere() {
        return index != null;
    }

    private void attempt(Task task) {
        SearchIndex current = index;
        if (current != null) {
            try {
                task.with(current);
            } catch (IndexFailedException failed) {
                fail(current, failed);
            }
        }
    }

    /// Puts an index in memory in the place of one that failed, unless another thread has done so.
    private synchronized void fail(@Nullable SearchIndex failed, IndexFailedException failure) {
        if (closed || index != failed || shelf.isEmpty()) {
            return;
        }
        LOG.log(System.Logger.Level.DEBUG, "the index failed", failure);
        boolean wasInMemory = circumstances.contains(Circumstance.IN_MEMORY);
        if (failed != null) {
            failed.discard();
        }
        circumstances.clear();
        index = wasInMemory || failed == null ? null : inMemory();
        empty = index != null;
        circumstances.add(index == null ? Circumstance.WITHOUT : Circumstance.IN_MEMORY);
    }

    private @Nullable SearchIndex inMemory() {
        try {
            return shelf.isEmpty() ? null : shelf.get().inMemory();
        } catch (IndexFailedException noMemory) {
            LOG.log(System.Logger.Level.DEBUG, "no index in memory either", noMemory);
            return null;
        }
    }

    /// Whether there is a new index that knows nothing yet, so that all notes must be read once
    /// more; says so once.
    synchronized boolean isToBeFilled() {
        boolean was = empty;
        empty = false;
        return was;
    }

    /// Does without an index in memory if it would fill it.
    synchronized void mind(int notes) {
        SearchIndex current = index;
        if (current != null
                && notes > MOST_IN_MEMORY
                && circumstances.contains(Circumstance.IN_MEMORY)) {
            index = null;
            empty = false;
            current.close();
            circumstances.clear();
            circumstances.add(Circumstance.WITHOUT);
        }
    }

    /// What the reader should know of the index.
    synchronized List<String> remarks() {
        return circumstances.stream().map(what -> Words.say("index." + what)).toList();
    }

    /// Makes lasting what can be, and lets go of the index.
    @Override
    public void close() {
        commit();
        synchronized (this) {
            closed = true;
            SearchIndex current = index;
            index = null;
            if (current != null) {
                current.close();
            }
        }
    }
}

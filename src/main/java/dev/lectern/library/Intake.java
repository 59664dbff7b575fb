package dev.lectern.library;

import dev.lectern.library.LibrarySnapshot.Status;
import dev.lectern.note.NotePath;
import dev.lectern.vault.FileStamp;
import dev.lectern.vault.Vault;
import dev.lectern.vault.VaultChange;
import dev.lectern.vault.VaultListing;
import dev.lectern.words.Words;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Takes in what lies in a vault, first all of it and then what changes: the one place where the
/// next snapshot is made. All its state but the published snapshot belongs to the writer.
///
/// A snapshot is published after the index has been told what it says, so that whoever reads in it
/// that all can be found does find it.
final class Intake {

    private static final int MOST_FOLLOWED = 5_000;

    private final NoteFiles files;
    private final LeftOutFiles leftOut;
    private final KeptIndex index;
    private final Transcripts transcripts;
    private final Executor writer;
    private final Executor readers;
    private final Deque<VaultChange> waiting = new ArrayDeque<>();

    private Consumer<LibrarySnapshot> listener = _ -> {};
    private CompletionStage<?> awaited = CompletableFuture.completedFuture(null);
    private Consumer<VaultListing> awaitingWalk = _ -> {};
    private volatile LibrarySnapshot published = LibrarySnapshot.EMPTY;
    private LibrarySnapshot next = LibrarySnapshot.EMPTY;
    private Optional<VaultListing> walked = Optional.empty();
    private volatile Optional<Remembered> remembered = Optional.empty();
    private Optional<String> vanished = Optional.empty();
    private Optional<String> polled = Optional.empty();
    private boolean busy = true;

    /// @param writer runs one task at a time
    Intake(Sources sources, KeptIndex index, Executor writer, Executor readers) {
        this.files = sources.notes();
        this.transcripts = sources.transcripts();
        this.leftOut = new LeftOutFiles(files);
        this.index = index;
        this.writer = writer;
        this.readers = readers;
    }

    /// What is read: notes, and what is said in their videos.
    record Sources(NoteFiles notes, Transcripts transcripts) {}

    LibrarySnapshot snapshot() {
        return published;
    }

    /// What the index knows from the last time, and a vault of just that.
    private record Remembered(Map<NotePath, PackedNote> notes, LibrarySnapshot vault) {
        static Remembered of(List<PackedNote> known) {
            Map<NotePath, PackedNote> notes = HashMap.newHashMap(known.size());
            known.forEach(note -> notes.put(note.path(), note));
            return new Remembered(notes, LibrarySnapshot.of(known));
        }
    }

    /// Walks the vault, and at the same time has the index remember: mostly nothing has changed, so
    /// that the walk needs only confirm it. What must be read is read after what is `awaited`.
    void begin(Vault vault, Consumer<LibrarySnapshot> onChange, CompletionStage<?> first) {
        listener = onChange;
        awaited = first;
        writer.execute(() -> take(vault.walk()));
        readers.execute(() -> {
            remembered = Optional.of(Remembered.of(index.open()));
            writer.execute(this::compare);
        });
    }

    /// Hands over what the walk finds, once it is over.
    void whenWalked(Consumer<VaultListing> eager) {
        writer.execute(() -> {
            awaitingWalk = eager;
            walked.ifPresent(eager);
        });
    }

    /// As long as the index is not open, which may take a while, it is known that the notes are
    /// there, but nothing of them.
    private void take(VaultListing found) {
        walked = Optional.of(found);
        awaitingWalk.accept(found);
        leftOut.list(found.leftOut(), List.of());
        if (!index.isThere()) {
            List<NotePath> paths = found.notes().map(Map.Entry::getKey).toList();
            next = next.with(paths, List.of()).with(found.media(), leftOut.all());
            publish(new Progress(Progress.Stage.READING, 0, paths.size()));
        }
        compare();
    }

    /// When both the folder and the index are known, for the first time: what is there already, and
    /// what must be read.
    private void compare() {
        if (walked.isEmpty() || remembered.isEmpty()) {
            return;
        }
        VaultListing found = walked.get();
        Remembered known = remembered.get();
        remembered = Optional.empty();
        List<NotePath> fresh = new ArrayList<>();
        Set<NotePath> indexed = new HashSet<>();
        Map<NotePath, FileStamp> unread = new HashMap<>();
        found.notes()
                .forEach(file -> {
                    NotePath path = file.getKey();
                    PackedNote before = known.notes().remove(path);
                    if (before == null) {
                        fresh.add(path);
                        unread.put(path, file.getValue());
                    } else if (!before.stamp().equals(file.getValue())) {
                        indexed.add(path);
                        unread.put(path, file.getValue());
                    }
                });
        Set<NotePath> gone = known.notes().keySet();
        next = known.vault().with(fresh, gone).with(found.media(), leftOut.all());
        index.mind(next.paths().size());
        index.remove(gone);
        Reading reading = new Reading(unread, indexed);
        publish(reading.progress());
        if (reading.isDone()) {
            read(reading);
        } else {
            var _ = awaited.thenRunAsync(() -> read(reading), writer);
        }
    }

    /// Takes over a change once all before it are done: a note that is read twice is kept as it was
    /// read last.
    void apply(VaultChange change) {
        writer.execute(() -> {
            waiting.add(change);
            applyNext();
        });
    }

    private void applyNext() {
        while (!busy && !waiting.isEmpty()) {
            switch (waiting.remove()) {
                case VaultChange.Files change -> apply(change);
                case VaultChange.Vanished(Path root) -> {
                    vanished = Optional.of(Words.say("library.vanished", root));
                    publish(next.progress());
                }
                case VaultChange.Polled _ -> {
                    polled = Optional.of(Words.say("library.polled"));
                    publish(next.progress());
                }
            }
        }
    }

    private void apply(VaultChange.Files change) {
        LibrarySnapshot before = next;
        boolean returned = vanished.isPresent();
        vanished = Optional.empty();
        index.remove(change.gone());
        leftOut.list(change.leftOut(), change.gone());
        next =
                before.with(change.written().keySet(), change.gone())
                        .with(change.media(), leftOut.all());
        if (!change.written().isEmpty()) {
            read(Reading.of(change.written(), gone(change, before)));
        } else if (!next.contents().equals(before.contents()) || returned) {
            finish();
        }
    }

    /// The notes that are gone, for they may have come again at other paths. To compare them takes
    /// memory: of a change of very many, nobody asks which went where.
    private static List<PackedNote> gone(VaultChange.Files change, LibrarySnapshot before) {
        return Math.max(change.gone().size(), change.written().size()) > MOST_FOLLOWED
                ? List.of()
                : change.gone().stream().flatMap(path -> before.packed(path).stream()).toList();
    }

    /// A reader that finds nothing left to be read helps to write the index: what the writer would
    /// do alone at the end, when all must be found.
    private void read(Reading reading) {
        busy = true;
        if (reading.isDone()) {
            finish();
        }
        List<List<NotePath>> batches = reading.batches();
        AtomicInteger untaken = new AtomicInteger(batches.size());
        for (List<NotePath> batch : batches) {
            readers.execute(() -> {
                untaken.decrementAndGet();
                List<PackedNote> notes = readNotes(reading, batch);
                writer.execute(() -> arrive(reading, notes));
                if (untaken.get() == 0) {
                    index.spill();
                }
            });
        }
    }

    /// All are read before the first is put into the index: in turns, the two would push each
    /// other's tables out of the processor's caches, and both take a third longer.
    private List<PackedNote> readNotes(Reading reading, List<NotePath> paths) {
        List<NoteFiles.Kept> read =
                paths.stream().map(path -> files.read(path, reading.stamp(path))).toList();
        for (NoteFiles.Kept note : read) {
            if (reading.isIndexed(note.note().path())) {
                index.replace(note);
            } else {
                index.add(note);
            }
        }
        return read.stream().map(NoteFiles.Kept::note).toList();
    }

    private void arrive(Reading reading, List<PackedNote> notes) {
        reading.arrive(notes);
        leftOut.read(notes);
        if (reading.isDone()) {
            next =
                    next.with(reading.news())
                            .with(next.contents().media(), leftOut.all())
                            .withMoved(reading.gone(), reading.notes());
            finish();
        } else if (reading.isTimeToTell()) {
            if (reading.isTimeToShow()) {
                next = next.with(reading.news());
            }
            if (reading.isTimeToFind()) {
                index.refresh();
            }
            publish(reading.progress());
            if (reading.isTimeToKeep()) {
                readers.execute(index::commit);
            }
        }
    }

    /// All notes that are known of have been read.
    private void finish() {
        makeFindable(this::listen);
    }

    private void makeFindable(Runnable afterwards) {
        index.refresh();
        if (index.isToBeFilled()) {
            readAll();
        } else {
            afterwards.run();
        }
    }

    /// Reads what is said in videos, where the index does not know it; nothing if there is none.
    private void listen() {
        Map<Path, FileStamp> unread =
                index.isThere() ? transcripts.unread(next.contents().media()) : Map.of();
        if (unread.isEmpty()) {
            rest();
            return;
        }
        busy = true;
        AtomicInteger done = new AtomicInteger();
        publish(new Progress(Progress.Stage.LISTENING, 0, unread.size()));
        unread.forEach((file, stamp) ->
                readers.execute(() -> {
                    transcripts.read(file, stamp);
                    writer.execute(() -> heard(done.incrementAndGet(), unread.size()));
                }));
    }

    private void heard(int done, int all) {
        if (done == all) {
            makeFindable(this::rest);
        } else if (done % 10 == 0) {
            publish(new Progress(Progress.Stage.LISTENING, done, all));
        }
    }

    /// Everything that is known of can be found, and is kept.
    private void rest() {
        busy = false;
        int notes = next.paths().size();
        publish(new Progress(Progress.Stage.DONE, notes, notes));
        index.commit();
        if (index.isToBeFilled()) {
            readAll();
        }
        applyNext();
    }

    /// Fills the index again if it has failed since and been replaced by an empty one.
    void mendIndex() {
        writer.execute(() -> {
            if (!busy && index.isToBeFilled()) {
                readAll();
            }
        });
    }

    private void readAll() {
        index.mind(next.paths().size());
        Map<NotePath, FileStamp> all = new HashMap<>();
        for (NotePath path : next.paths()) {
            all.put(path, next.stamp(path));
        }
        transcripts.compareAgain();
        publish(new Progress(Progress.Stage.READING, 0, all.size()));
        read(new Reading(all, all.keySet()));
    }

    private void publish(Progress progress) {
        List<String> remarks = new ArrayList<>(index.remarks());
        vanished.ifPresent(remarks::add);
        polled.ifPresent(remarks::add);
        next = next.with(new Status(progress, remarks));
        published = next;
        listener.accept(next);
    }
}

package dev.lectern.library;

import dev.lectern.markdown.NoteReader;
import dev.lectern.markdown.ReadNote;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.vault.Vault;
import dev.lectern.vault.VaultContents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// A vault that is being read, and its newest snapshot.
public final class Library {

    private final Vault vault;
    private final Executor writer;
    private final NoteReader reader = new NoteReader();
    private volatile LibrarySnapshot snapshot =
            new LibrarySnapshot(new VaultContents(List.of(), List.of(), List.of()), Map.of());

    /// @param writer runs one task at a time; all that changes the library runs on it
    /// @param readers runs the reading of files, as many at once as it likes
    public Library(Vault vault, Executor writer, Executor readers) {
        this.vault = vault;
        this.writer = writer;
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
            VaultContents contents = vault.walk();
            publish(new LibrarySnapshot(contents, Map.of()), listener);
            Map<NotePath, Note> notes = new HashMap<>();
            for (NotePath path : contents.notes()) {
                try {
                    notes.put(path, readNow(path).note());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            publish(new LibrarySnapshot(contents, notes), listener);
        });
    }

    /// The note at `path` as it stands on disk now, on the caller's thread.
    public ReadNote readNow(NotePath path) throws IOException {
        return reader.read(path, vault.read(path).text());
    }

    private void publish(LibrarySnapshot next, Consumer<LibrarySnapshot> listener) {
        snapshot = next;
        listener.accept(next);
    }
}

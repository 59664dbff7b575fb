package dev.lectern.library;

import dev.lectern.link.LinkResolver;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReader;
import dev.lectern.note.StampReading;
import dev.lectern.vault.VaultContents;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A vault as far as it has been read at one moment. Immutable.
public final class LibrarySnapshot {

    private final VaultContents contents;
    private final Map<NotePath, Note> notes;
    private final LinkResolver resolver;

    LibrarySnapshot(VaultContents contents, Map<NotePath, Note> notes) {
        this.contents = contents;
        this.notes = Map.copyOf(notes);
        this.resolver = new LinkResolver(contents.notes());
    }

    /// All that lies in the vault, notes that are not read yet among it.
    public VaultContents contents() {
        return contents;
    }

    /// The paths of all notes, in order.
    public List<NotePath> paths() {
        return contents.notes();
    }

    /// How many of the notes have been read.
    public int readCount() {
        return notes.size();
    }

    /// Whether the folder has been walked, so that all paths are known.
    public boolean isWalked() {
        return !contents.notes().isEmpty();
    }

    public boolean isComplete() {
        return notes.size() == contents.notes().size();
    }

    /// The note at `path`, once it has been read.
    public Optional<Note> note(NotePath path) {
        return Optional.ofNullable(notes.get(path));
    }

    /// The notes of a video, in path order.
    public List<NotePath> notesOf(VideoRef video) {
        return contents.notes().stream()
                .filter(path -> note(path).flatMap(Note::video).equals(Optional.of(video)))
                .toList();
    }

    /// Where the video of `note` ends, judged by the stamps of the video's other notes.
    public Optional<Timestamp> estimatedEnd(Note note) {
        return Optional.empty();
    }

    /// What the stamps of `note` mean. `knownEnd` is its video's duration, as soon as a player has
    /// told it; until then the estimate stands in.
    public List<StampReading> readings(Note note, Optional<Timestamp> knownEnd) {
        return StampReader.read(note.stamps(), knownEnd.or(() -> estimatedEnd(note)));
    }

    /// Where the links of `note` lead; `readings` are those of its stamps.
    public List<ResolvedLink> links(Note note, List<StampReading> readings) {
        return resolver.resolve(note, readings);
    }
}

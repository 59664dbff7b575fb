package dev.lectern.app.command;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.media.VideoEnds;
import dev.lectern.note.Note;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReading;
import dev.lectern.video.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A whole vault, read, and where those of its videos end that lie on this machine.
record ReadVault(LibrarySnapshot snapshot, VideoEnds ends) {

    int size() {
        return snapshot.paths().size();
    }

    /// All notes, in path order; may be asked for in parallel.
    Stream<Note> notes() {
        return snapshot.paths().stream().parallel().map(snapshot::note).flatMap(Optional::stream);
    }

    /// Where a note's video ends, as its file tells or as its other notes make likely.
    Optional<Timestamp> end(Note note) {
        return knownEnd(note).or(() -> snapshot.estimatedEnd(note));
    }

    List<StampReading> readings(Note note) {
        return snapshot.readings(note, knownEnd(note));
    }

    List<ResolvedLink> links(Note note) {
        return snapshot.links(note, readings(note));
    }

    private Optional<Timestamp> knownEnd(Note note) {
        return note.video().flatMap(ends::of);
    }
}

package dev.lectern.session;

import dev.lectern.library.Library;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.markdown.Embeds;
import dev.lectern.markdown.NotePage;
import dev.lectern.markdown.NoteRenderer;
import dev.lectern.markdown.ReadNote;
import dev.lectern.media.VideoEnds;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.Passages;
import dev.lectern.note.StampReading;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/// Makes pages of notes as they stand on disk, with stamps and links read by all that is known.
/// Safe for use by many threads.
public final class NotePages {

    private final Library library;
    private final VideoEnds ends;
    private final NoteRenderer renderer = new NoteRenderer();

    /// @param ends tells where a video ends that is not on the player
    public NotePages(Library library, VideoEnds ends) {
        this.library = library;
        this.ends = ends;
    }

    /// The vault, as far as it has been read by now.
    LibrarySnapshot snapshot() {
        return library.snapshot();
    }

    /// @param end the end of the video on the player, which need not be the note's
    RenderedNote page(NotePath path, Optional<Moment> end) {
        ReadNote read = read(path);
        Note note = read.note();
        NotePage page =
                page(
                        read,
                        end,
                        new EmbeddedNotes(
                                path, this::read, (other, embeds) -> page(other, end, embeds)));
        LibrarySnapshot snapshot = library.snapshot();
        int siblings = note.video().map(video -> snapshot.notesOf(video).size()).orElse(0);
        return new RenderedNote(note, page, Passages.of(page.stamps(), read.citations()), siblings);
    }

    private NotePage page(ReadNote read, Optional<Moment> end, Embeds embeds) {
        Note note = read.note();
        LibrarySnapshot snapshot = library.snapshot();
        Optional<Timestamp> knownEnd =
                end.filter(moment -> note.video().equals(Optional.of(moment.video())))
                        .map(Moment::time)
                        .or(() -> note.video().flatMap(ends::of));
        List<StampReading> readings = snapshot.readings(note, knownEnd);
        return renderer.render(read, readings, snapshot.links(note, readings), embeds);
    }

    private ReadNote read(NotePath path) {
        try {
            return library.readNow(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(Words.say("problem.note", path), unreadable);
        }
    }
}

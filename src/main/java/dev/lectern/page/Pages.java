package dev.lectern.page;

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
import dev.lectern.note.Place;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReading;
import dev.lectern.video.Moment;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import dev.lectern.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import java.util.Optional;

/// Makes the pages of places: of notes as they stand on disk, with stamps and links read by all
/// that is known, and of what has no file by what the vault says of it. Safe for use by many
/// threads.
public final class Pages {

    private final Library library;
    private final VideoEnds ends;
    private final NoteRenderer renderer = new NoteRenderer();

    /// @param ends tells where a video ends that is not on the player
    public Pages(Library library, VideoEnds ends) {
        this.library = library;
        this.ends = ends;
    }

    /// The vault, as far as it has been read by now.
    public LibrarySnapshot snapshot() {
        return library.snapshot();
    }

    /// The page of a place as things stand now.
    ///
    /// @param known its video need not be the page's
    public Rendered page(Place place, Known known) {
        Optional<Moment> end = known.end();
        LibrarySnapshot vault = library.snapshot();
        return switch (place) {
            case Place.OfNote(NotePath note) -> page(note, end);
            case Place.OfVideo video -> page(video, vault, known);
            case Place.OfChannel channel ->
                    new ChannelPage(channel, vault, video -> watched(video, known)).page();
            case Place.OfTag tag -> TagPage.of(tag, vault);
            case Place.OfMissing missing ->
                    new MissingPage(missing, vault).page(library.asking(missing));
        };
    }

    private RenderedPlace page(Place.OfVideo place, LibrarySnapshot vault, Known known) {
        Optional<Timestamp> end = ends.of(place.video(), known.end());
        TimeRanges watched = known.memory().of(place.video()).watched();
        return new VideoPage(place, vault, WatchedPart.of(watched, end))
                .page(library.moments(place.video(), end));
    }

    /// Where a video ends is looked up only if it was watched.
    private WatchedPart watched(VideoRef video, Known known) {
        TimeRanges watched = known.memory().of(video).watched();
        return WatchedPart.of(
                watched,
                watched.spans().isEmpty() ? Optional.empty() : ends.of(video, known.end()));
    }

    private RenderedNote page(NotePath path, Optional<Moment> end) {
        ReadNote read = read(path);
        Note note = read.note();
        LibrarySnapshot vault = library.snapshot();
        List<StampReading> readings = readings(note, end, vault);
        List<ResolvedLink> links = vault.links(note, readings);
        Embeds embeds =
                new EmbeddedNotes(
                        path, this::read, (inner, deeper) -> embedded(inner, end, deeper));
        return new RenderedNote(
                note,
                renderer.render(read, readings, links, embeds),
                Passages.of(readings, read.citations()),
                Crumbs.of(note, links, vault));
    }

    private NotePage embedded(ReadNote read, Optional<Moment> end, Embeds deeper) {
        LibrarySnapshot vault = library.snapshot();
        List<StampReading> readings = readings(read.note(), end, vault);
        return renderer.render(read, readings, vault.links(read.note(), readings), deeper);
    }

    private List<StampReading> readings(Note note, Optional<Moment> end, LibrarySnapshot vault) {
        return vault.readings(note, note.video().flatMap(video -> ends.of(video, end)));
    }

    /// Where a video ends, as the player knows or else its file.
    private ReadNote read(NotePath path) {
        try {
            return library.readNow(path);
        } catch (AccessDeniedException locked) {
            throw new UncheckedIOException(Words.say("problem.noteLocked", path), locked);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(Words.say("problem.note", path), unreadable);
        }
    }
}

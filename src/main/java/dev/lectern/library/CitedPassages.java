package dev.lectern.library;

import dev.lectern.library.LibrarySnapshot.Reference;
import dev.lectern.markdown.ReadNote;
import dev.lectern.media.VideoEnds;
import dev.lectern.note.Link;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.video.Clip;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What notes cite of their videos, as they stand on disk now. Blocks while it reads them; safe for
/// use by many threads.
public final class CitedPassages {

    private final Library library;
    private final VideoEnds ends;

    /// A passage of a video, and what a note says of it.
    public record Cited(VideoRef video, VideoMoment moment) {
        public Clip clip() {
            return new Clip(video, moment.passage().span());
        }
    }

    /// @param ends tells where a video ends that is not on the player
    public CitedPassages(Library library, VideoEnds ends) {
        this.library = library;
        this.ends = ends;
    }

    /// All that a note cites of its video, in the order of the text; nothing if the note can't be
    /// read.
    ///
    /// @param onPlayer the end of the video on the player, which need not be the note's
    public List<Cited> of(NotePath note, Optional<Moment> onPlayer) {
        return read(note).map(read -> of(read, onPlayer)).orElse(List.of());
    }

    private Optional<ReadNote> read(NotePath note) {
        try {
            return Optional.of(library.readNow(note));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private List<Cited> of(ReadNote read, Optional<Moment> onPlayer) {
        Note note = read.note();
        return note.video().stream()
                .flatMap(video -> {
                    Optional<Timestamp> end = ends.of(video, onPlayer);
                    return VideoMoment.of(read, library.snapshot().readings(note, end)).stream()
                            .sorted(Comparator.comparingInt(moment -> moment.passage().stamp()))
                            .map(moment -> new Cited(video, moment));
                })
                .toList();
    }

    /// All stamped sentences of the vault that link to a note, by the path of the note that says so
    /// and then in the order of its text.
    public List<Cited> mentioning(NotePath concept, Optional<Moment> onPlayer) {
        Map<NotePath, List<Link>> links =
                library.snapshot().references(concept).stream()
                        .collect(
                                Collectors.groupingBy(
                                        Reference::from,
                                        LinkedHashMap::new,
                                        Collectors.mapping(Reference::link, Collectors.toList())));
        return links.entrySet().stream()
                .flatMap(entry ->
                        of(entry.getKey(), onPlayer).stream()
                                .filter(cited ->
                                        entry.getValue().stream()
                                                .anyMatch(cited.moment()::speaksOf)))
                .toList();
    }
}

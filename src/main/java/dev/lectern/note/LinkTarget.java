package dev.lectern.note;

import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// What following a link means.
public sealed interface LinkTarget {

    /// A note, at the heading with this anchor or at its beginning.
    record ToNote(NotePath note, Optional<String> heading) implements LinkTarget {}

    /// A place that is not a note.
    record ToPlace(Place place) implements LinkTarget {}

    /// A passage of a note, by a piece of its text as a reader sees it.
    record ToPassage(NotePath note, String text) implements LinkTarget {}

    /// The heading of the same note with this anchor.
    record ToHeading(String anchor) implements LinkTarget {}

    /// A point in the note's own video.
    record ToMoment(Timestamp moment) implements LinkTarget {}

    /// A point in another video.
    record ToVideo(VideoRef video, Timestamp moment) implements LinkTarget {}

    /// An `http`, `https` or `mailto` address.
    record ToWeb(URI address) implements LinkTarget {}

    /// A note that is gone, of a video that has other notes.
    record SameVideo(String name, VideoRef video, List<NotePath> notes) implements LinkTarget {
        public SameVideo {
            notes = List.copyOf(notes);
        }
    }

    /// A name that fits several notes.
    record Ambiguous(String name, List<NotePath> notes) implements LinkTarget {
        public Ambiguous {
            notes = List.copyOf(notes);
        }
    }

    /// A note that is not there, or with `#` before its name a heading.
    record Missing(String name) implements LinkTarget {}

    /// A time that can't be read.
    record Unreadable(String written) implements LinkTarget {}
}

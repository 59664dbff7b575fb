package dev.lectern.memory;

import dev.lectern.note.NotePath;
import dev.lectern.video.Moment;
import java.util.Optional;

/// A moment of a video that the reader wants to find again.
///
/// @param id stays the same when the bookmark gets another word
/// @param note which was open when it was set
/// @param word the reader's own for it, perhaps empty
public record Bookmark(String id, Moment moment, Optional<NotePath> note, String word) {

    public Bookmark withWord(String other) {
        return new Bookmark(id, moment, note, other);
    }
}

package dev.lectern.markdown;

import dev.lectern.note.Note;
import dev.lectern.note.NotePath;

/// Where a page has the notes from that its note embeds.
@FunctionalInterface
public interface Embeds {

    /// What stands where the note at `path` is embedded.
    Embed embed(NotePath path);

    /// A note in another one, or why it is not there.
    sealed interface Embed {

        record Shown(Note note, NotePage page) implements Embed {}

        /// No note; `sentence` tells the reader why.
        record Refused(String sentence) implements Embed {}
    }
}

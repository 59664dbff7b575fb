package dev.lectern.link;

import dev.lectern.note.NotePath;
import java.util.List;

/// A note that links ask for and that is not there, by the name that most of them use.
///
/// @param asking the notes that ask for it, in path order
public record MissingNote(String name, List<NotePath> asking) {

    public MissingNote {
        asking = List.copyOf(asking);
    }
}

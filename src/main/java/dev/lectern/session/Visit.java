package dev.lectern.session;

import dev.lectern.note.NotePath;
import dev.lectern.video.Moment;
import java.util.Optional;

/// A place of the reader: a note, how far it was scrolled, and where its video stood.
///
/// @param scroll pixels of the page above the top of the pane
public record Visit(NotePath note, double scroll, Optional<Moment> watched) {

    /// The top of a note that has not been watched yet.
    public static Visit to(NotePath note) {
        return new Visit(note, 0, Optional.empty());
    }
}

package dev.lectern.session;

import dev.lectern.note.Place;
import dev.lectern.page.Rendered;
import dev.lectern.page.RenderedNote;
import dev.lectern.page.RenderedPlace;
import dev.lectern.session.OpenNote.Arrival;
import java.util.Optional;

/// The page that is on screen, of a note or of something else.
///
/// @param number counts what was shown, so that a click on one page is never taken for a click on
///   the next
public record OpenPage(int number, Rendered rendered, Arrival arrival) {

    public Place place() {
        return rendered.place();
    }

    public String title() {
        return rendered.title();
    }

    /// The note that is on screen, if it is one.
    public Optional<OpenNote> note() {
        return switch (rendered) {
            case RenderedNote note -> Optional.of(new OpenNote(number, note, arrival));
            case RenderedPlace _ -> Optional.empty();
        };
    }
}

package dev.lectern.session;

import dev.lectern.note.NotePath;
import dev.lectern.page.RenderedNote;

/// The note that is being read, as it is to be shown.
///
/// @param number counts what was shown, so that a click on one page is never taken for a click on
///   the next
public record OpenNote(int number, RenderedNote rendered, Arrival arrival) {

    public NotePath path() {
        return rendered.note().path();
    }

    public String title() {
        return rendered.note().title();
    }

    /// Where on the page the reader comes to.
    public sealed interface Arrival {

        /// Pixels of the page above the top of the pane; 0 for its beginning.
        record AtScroll(double pixels) implements Arrival {}

        /// The heading with this anchor.
        record AtHeading(String anchor) implements Arrival {}

        /// The block that has most of the words of this text, which is lit for a moment.
        record AtPassage(String text) implements Arrival {}

        /// The block of this stamp, counted from 0, which is lit for a moment.
        record AtStamp(int stamp) implements Arrival {}

        /// Where the reader is already: the same note, understood better or changed on disk.
        record Staying() implements Arrival {}
    }
}

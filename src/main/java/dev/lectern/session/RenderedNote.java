package dev.lectern.session;

import dev.lectern.markdown.NotePage;
import dev.lectern.note.Heading;
import dev.lectern.note.Note;
import java.util.Optional;

/// A note and its page.
///
/// @param siblings how many notes its video has, as far as the vault has been read
public record RenderedNote(Note note, NotePage page, int siblings) {

    /// The first heading of these words, whatever their case.
    Optional<Heading> heading(String words) {
        return page.headings().stream()
                .filter(heading -> heading.text().equalsIgnoreCase(words.strip()))
                .findFirst();
    }
}

package dev.lectern.search;

import dev.lectern.note.NotePath;
import java.util.List;
import java.util.Optional;

/// What of a note can be found.
///
/// @param titles its title, file name and other names
/// @param channels the names of its channel
/// @param text all that a reader sees of its body
public record SearchDocument(
        NotePath note,
        List<String> titles,
        List<String> headings,
        List<String> channels,
        Optional<String> video,
        String text) {

    public SearchDocument {
        titles = List.copyOf(titles);
        headings = List.copyOf(headings);
        channels = List.copyOf(channels);
    }
}

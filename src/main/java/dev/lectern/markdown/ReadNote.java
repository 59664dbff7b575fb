package dev.lectern.markdown;

import dev.lectern.note.Note;
import java.util.List;

/// A note together with its text as it was understood, ready to be rendered.
public final class ReadNote {

    private final Note note;
    private final String marked;
    private final List<Token> tokens;

    ReadNote(Note note, String marked, List<Token> tokens) {
        this.note = note;
        this.marked = marked;
        this.tokens = List.copyOf(tokens);
    }

    public Note note() {
        return note;
    }

    /// The text with the dialect's constructs replaced by markers.
    String marked() {
        return marked;
    }

    /// What the markers stand for, by their index.
    List<Token> tokens() {
        return tokens;
    }
}

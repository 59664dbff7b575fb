package dev.lectern.markdown;

import dev.lectern.note.Citation;
import dev.lectern.note.Fault;
import dev.lectern.note.Note;
import java.util.ArrayList;
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

    /// The same with one more fault, known from elsewhere than the text.
    public ReadNote with(Fault fault) {
        List<Fault> faults = new ArrayList<>(note.faults());
        faults.addFirst(fault);
        Note faulty = new Note(note.path(), note.frontMatter(), note.body(), faults);
        return new ReadNote(faulty, marked, tokens);
    }

    public Note note() {
        return note;
    }

    /// What the note says at each of its stamps, in their order.
    public List<Citation> citations() {
        return Citations.of(this);
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

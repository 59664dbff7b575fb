package dev.lectern.markdown;

import dev.lectern.note.Note;

/// A note together with its text as it was understood, ready to be rendered.
public final class ReadNote {

    private final Note note;
    private final String text;

    ReadNote(Note note, String text) {
        this.note = note;
        this.text = text;
    }

    public Note note() {
        return note;
    }

    String text() {
        return text;
    }
}

package dev.lectern.navigator;

import dev.lectern.note.NotePath;
import dev.lectern.session.Questions;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import java.util.List;
import java.util.function.Consumer;

/// Notes by their titles; with nothing typed, the recent ones.
public final class TitleSource extends VaultSource {

    private static final int MOST_RECENT = 20;

    private final Questions questions;

    /// @param reading is run when a note is chosen, to bring on screen where it is read
    public TitleSource(ReadingSession session, Questions questions, Runnable reading) {
        super(session, reading);
        this.questions = questions;
    }

    @Override
    public String prompt() {
        return Words.say("palette.title");
    }

    @Override
    public void find(String typed, Consumer<List<PaletteRow>> answered) {
        List<NotePath> recent = session().history().get().recent(MOST_RECENT);
        questions.titles(typed, notes -> answered.accept(rows(typed.isBlank() ? recent : notes)));
    }

    private List<PaletteRow> rows(List<NotePath> notes) {
        return notes.stream().map(this::row).toList();
    }

    private PaletteRow row(NotePath note) {
        return new PaletteRow.OfNote(
                session().title(note), note.folder(), choosing(() -> session().open(note)));
    }
}

package dev.lectern.navigator;

import dev.lectern.page.NamedPlace;
import dev.lectern.session.Questions;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import java.util.List;
import java.util.function.Consumer;

/// Channels, videos and tags by their names.
public final class PlaceSource extends VaultSource {

    private final Questions questions;

    /// @param reading is run when a place is chosen, to bring on screen where it is read
    public PlaceSource(ReadingSession session, Questions questions, Runnable reading) {
        super(session, reading);
        this.questions = questions;
    }

    @Override
    public String prompt() {
        return Words.say("palette.place");
    }

    @Override
    public void find(String typed, Consumer<List<PaletteRow>> answered) {
        questions.places(typed, places -> answered.accept(places.stream().map(this::row).toList()));
    }

    private PaletteRow row(NamedPlace named) {
        return new PaletteRow.OfNote(
                named.title(), named.kind(), choosing(() -> session().open(named.place())));
    }
}

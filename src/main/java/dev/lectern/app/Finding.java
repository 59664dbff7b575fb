package dev.lectern.app;

import dev.lectern.navigator.Palette;
import dev.lectern.navigator.PlaceSource;
import dev.lectern.navigator.TextSource;
import dev.lectern.navigator.TitleSource;
import dev.lectern.session.Questions;
import dev.lectern.session.ReadingSession;
import java.util.List;

/// The palette with all that can be found in it.
final class Finding {

    private final Palette palette = new Palette();
    private final TitleSource titles;
    private final TextSource text;
    private final PlaceSource places;

    Finding(ReadingSession session, Questions questions) {
        this.titles = new TitleSource(session, questions);
        this.text = new TextSource(session, questions);
        this.places = new PlaceSource(session, questions);
    }

    /// What lies over the window.
    Palette palette() {
        return palette;
    }

    void openNote() {
        palette.open(titles);
    }

    void openPlace() {
        palette.open(places);
    }

    void searchVault() {
        palette.open(text);
    }

    void choose(List<Command> commands) {
        palette.open(new CommandSource(commands));
    }
}

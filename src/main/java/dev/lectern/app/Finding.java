package dev.lectern.app;

import dev.lectern.navigator.LeftOutSource;
import dev.lectern.navigator.MapLayer;
import dev.lectern.navigator.Palette;
import dev.lectern.navigator.PlaceSource;
import dev.lectern.navigator.TextSource;
import dev.lectern.navigator.TitleSource;
import dev.lectern.session.PlayLists;
import dev.lectern.session.Questions;
import dev.lectern.session.ReadingSession;
import java.util.List;
import javafx.scene.Node;

/// The palette with all that can be found in it, and the map.
final class Finding {

    private final Palette palette = new Palette();
    private final TitleSource titles;
    private final TextSource text;
    private final PlaceSource places;
    private final LeftOutSource leftOut;
    private final MapLayer map;

    /// @param reading brings on screen where notes are read
    Finding(
            ReadingSession session,
            Questions questions,
            PlayLists lists,
            LeftOutSource leftOut,
            Runnable reading) {
        this.titles = new TitleSource(session, questions, reading);
        this.text = new TextSource(session, questions, lists, reading);
        this.places = new PlaceSource(session, questions, reading);
        this.leftOut = leftOut;
        this.map = new MapLayer(session, questions, reading);
        session.snapshot().subscribe(_ -> palette.askAgain());
        session.status()
                .map(status -> status.progress().stage())
                .subscribe(_ -> palette.askAgain());
    }

    /// What lies over the window, the uppermost last.
    List<Node> layers() {
        return List.of(map, palette);
    }

    /// Whether any of it covers the window.
    boolean isOpen() {
        return layers().stream().anyMatch(Node::isVisible);
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

    void listLeftOut() {
        palette.open(leftOut);
    }

    void showMap() {
        map.open();
    }

    /// Seeks a text in all notes.
    void searchVault(String text) {
        palette.open(this.text);
        palette.type("\"" + text.replace('"', ' ') + "\"");
    }

    void choose(List<Command> commands) {
        palette.open(new CommandSource(commands));
    }
}

package dev.lectern.navigator;

import dev.lectern.note.NotePath;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The notes that were read last.
public final class RecentNotes extends VBox {

    private static final int MOST = 6;

    private final ReadingSession session;

    public RecentNotes(ReadingSession session) {
        this.session = session;
        getStyleClass().add("recent-notes");
        managedProperty().bind(visibleProperty());
        session.history().subscribe(_ -> fill());
        session.snapshot().subscribe(_ -> fill());
    }

    private void fill() {
        List<NotePath> notes = session.history().get().recent(MOST);
        setVisible(!notes.isEmpty());
        Label heading = new Label(Words.say("navigator.recent"));
        heading.getStyleClass().add("section-title");
        getChildren().setAll(heading);
        notes.forEach(note -> getChildren().add(button(note)));
    }

    private Button button(NotePath note) {
        Button button = new Button(session.title(note));
        button.getStyleClass().add("recent-note");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> session.open(note));
        return button;
    }
}

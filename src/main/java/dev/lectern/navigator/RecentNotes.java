package dev.lectern.navigator;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.memory.Memory;
import dev.lectern.note.NotePath;
import dev.lectern.session.OpenNote;
import dev.lectern.session.ReadingSession;
import dev.lectern.session.Recollection;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The notes that were read last.
public final class RecentNotes extends VBox {

    private static final int MOST = 6;

    private final ReadingSession session;

    private final Recollection recollection;

    public RecentNotes(ReadingSession session, Recollection recollection) {
        this.session = session;
        this.recollection = recollection;
        getStyleClass().add("recent-notes");
        managedProperty().bind(visibleProperty());
        session.open().subscribe(_ -> fill());
        recollection.memory().map(Memory::recent).subscribe(_ -> fill());
        session.snapshot().subscribe(_ -> fill());
    }

    private void fill() {
        Optional<NotePath> here = session.open().get().map(OpenNote::path);
        LibrarySnapshot vault = session.snapshot().get();
        List<NotePath> notes =
                recollection.memory().get().recent().stream()
                        .filter(note -> !here.equals(Optional.of(note)) && vault.has(note))
                        .limit(MOST)
                        .toList();
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

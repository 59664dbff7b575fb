package dev.lectern.navigator;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.memory.Memory;
import dev.lectern.note.NotePath;
import dev.lectern.session.OpenNote;
import dev.lectern.session.ReadingSession;
import dev.lectern.session.Recollection;
import dev.lectern.words.Words;
import java.util.ArrayList;
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
    private final Label heading = new Label(Words.say("navigator.recent"));
    private final List<Button> buttons = new ArrayList<>();
    private List<NotePath> shown = List.of();

    public RecentNotes(ReadingSession session, Recollection recollection) {
        this.session = session;
        this.recollection = recollection;
        getStyleClass().add("recent-notes");
        heading.getStyleClass().add("section-title");
        for (int place = 0; place < MOST; place++) {
            buttons.add(button(place));
        }
        session.settled().subscribe(_ -> fill());
        recollection.memory().map(Memory::recent).subscribe(_ -> fill());
        session.snapshot().subscribe(_ -> fill());
    }

    /// With each note other notes are here: the buttons stay, and say something else.
    private void fill() {
        Optional<NotePath> here = session.settled().get().map(OpenNote::path);
        LibrarySnapshot vault = session.snapshot().get();
        shown =
                recollection.memory().get().recent().stream()
                        .filter(note -> !here.equals(Optional.of(note)) && vault.has(note))
                        .limit(MOST)
                        .toList();
        setVisible(!shown.isEmpty());
        for (int place = 0; place < shown.size(); place++) {
            buttons.get(place).setText(session.title(shown.get(place)));
        }
        if (getChildren().size() != shown.size() + 1) {
            getChildren().setAll(heading);
            getChildren().addAll(buttons.subList(0, shown.size()));
        }
    }

    private Button button(int place) {
        Button button = new Button();
        button.getStyleClass().add("recent-note");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> session.open(shown.get(place)));
        return button;
    }
}

package dev.lectern.navigator;

import dev.lectern.note.NotePath;
import dev.lectern.session.OpenNote;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The notes of the video on the player: the ways to stay with it and read on.
public final class VideoNotes extends VBox {

    private final ReadingSession session;
    private final ReadOnlyStringWrapper caption = new ReadOnlyStringWrapper();
    private final ListView<NotePath> list = new ListView<>();

    public VideoNotes(ReadingSession session) {
        this.session = session;
        getStyleClass().add("video-notes");
        list.getStyleClass().add("note-list");
        list.setId("video-notes");
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getFocusModel().getFocusedItem()).ifPresent(session::open);
            }
        });
        setVgrow(list, Priority.ALWAYS);
        getChildren().add(list);
        session.snapshot().subscribe(_ -> fill());
        session.screening().video().subscribe(_ -> fill());
        session.settled().subscribe(_ -> list.refresh());
    }

    /// What the pane's tab says: how many notes there are.
    public ReadOnlyStringProperty caption() {
        return caption.getReadOnlyProperty();
    }

    private void fill() {
        List<NotePath> notes =
                session.screening()
                        .video()
                        .get()
                        .map(session.snapshot().get()::notesOf)
                        .orElse(List.of());
        if (!notes.equals(list.getItems())) {
            list.getItems().setAll(notes);
        }
        caption.set(Words.say("navigator.videoNotes", notes.size()));
        list.refresh();
    }

    /// A note by its title; a click opens it.
    private final class Cell extends ListCell<NotePath> {

        private Cell() {
            setPrefWidth(0);
            setOnMouseClicked(_ -> Optional.ofNullable(getItem()).ifPresent(session::open));
        }

        @Override
        protected void updateItem(@Nullable NotePath path, boolean empty) {
            super.updateItem(path, empty);
            getStyleClass().remove("open-note");
            setText(path == null ? null : session.title(path));
            if (session.open().get().map(OpenNote::path).equals(Optional.ofNullable(path))
                    && path != null) {
                getStyleClass().add("open-note");
            }
        }
    }
}

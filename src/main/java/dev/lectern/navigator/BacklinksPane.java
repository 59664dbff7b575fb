package dev.lectern.navigator;

import dev.lectern.fx.HeldPress;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.link.Backlink;
import dev.lectern.note.NotePath;
import dev.lectern.session.MomentsOnScreen;
import dev.lectern.session.OpenNote;
import dev.lectern.session.Questions;
import dev.lectern.session.ReadingSession;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The links that lead to the open note, each with the sentence around it.
public final class BacklinksPane extends StackPane {

    private static final double ROW_HEIGHT = 68;

    private final ReadingSession session;
    private final Questions questions;
    private final MomentsOnScreen known;
    private final ListView<Backlink> list = new ListView<>();
    private final Label none = new Label(Words.say("backlinks.none"));
    private final ReadOnlyStringWrapper caption =
            new ReadOnlyStringWrapper(Words.say("backlinks.tab", 0));

    /// The note that the list is about.
    private Optional<NotePath> about = Optional.empty();

    public BacklinksPane(ReadingSession session, Questions questions, MomentsOnScreen known) {
        this.session = session;
        this.known = known;
        this.questions = questions;
        getStyleClass().add("backlinks");
        none.getStyleClass().add("hint");
        list.getStyleClass().add("note-list");
        list.setId("backlinks");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getFocusModel().getFocusedItem()).ifPresent(this::follow);
            }
        });
        getChildren().addAll(list, none);
        show(List.of());
        session.settled().subscribe(open -> open.map(OpenNote::path).ifPresent(this::turnTo));
        session.snapshot().subscribe(this::learn);
        known.moments().subscribe(_ -> list.refresh());
    }

    /// What the pane's tab says: how many links there are.
    public ReadOnlyStringProperty caption() {
        return caption.getReadOnlyProperty();
    }

    private void turnTo(NotePath note) {
        if (!about.equals(Optional.of(note))) {
            about = Optional.of(note);
            show(List.of());
            ask(note);
        }
    }

    /// While a vault is read it comes anew ten times a second; only the last time is asked again.
    private void learn(LibrarySnapshot vault) {
        if (vault.isComplete()) {
            about.ifPresent(this::ask);
        }
    }

    private void ask(NotePath note) {
        questions.backlinks(note, this::show);
    }

    private void show(List<Backlink> links) {
        if (!links.equals(list.getItems())) {
            list.getItems().setAll(links);
        }
        list.setVisible(!links.isEmpty());
        none.setVisible(links.isEmpty());
        caption.set(Words.say("backlinks.tab", links.size()));
    }

    /// Looks at what is said in the link that has the keyboard's focus, if one has.
    public void peek() {
        if (list.isFocused()) {
            Optional.ofNullable(list.getFocusModel().getFocusedItem()).ifPresent(this::peekAt);
        }
    }

    private void peekAt(Backlink link) {
        momentOf(link).ifPresent(session.screening().peek()::at);
    }

    /// When the sentence of a link is said in the video on the player, if it is.
    private Optional<Moment> momentOf(Backlink link) {
        return known.moments().get().flatMap(all -> all.speakingOf(link).map(all::when));
    }

    private void follow(Backlink link) {
        session.openAt(link.from(), link.sentence().text());
    }

    /// A linking note by its title, and its sentence; a click opens it there.
    private final class Cell extends ListCell<Backlink> {

        private Cell() {
            setPrefWidth(0);
            HeldPress.ofItem(this, BacklinksPane.this::peekAt);
            setOnMouseClicked(
                    _ -> Optional.ofNullable(getItem()).ifPresent(BacklinksPane.this::follow));
        }

        @Override
        protected void updateItem(@Nullable Backlink link, boolean empty) {
            super.updateItem(link, empty);
            setGraphic(link == null ? null : row(link));
        }

        private VBox row(Backlink link) {
            Label title = new Label(session.title(link.from()));
            title.getStyleClass().add("name");
            title.setMinHeight(USE_PREF_SIZE);
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            HBox head = new HBox(title);
            momentOf(link).map(Moment::time).map(Cell::pill).ifPresent(head.getChildren()::add);
            MarkedFlow sentence = new MarkedFlow(link.sentence());
            VBox.setVgrow(sentence, Priority.ALWAYS);
            VBox row = new VBox(head, sentence);
            row.getStyleClass().add("found-note");
            return row;
        }

        private static Label pill(Timestamp time) {
            Label pill = new Label(time.toString());
            pill.getStyleClass().add("time-pill");
            pill.setMinWidth(USE_PREF_SIZE);
            return pill;
        }
    }
}

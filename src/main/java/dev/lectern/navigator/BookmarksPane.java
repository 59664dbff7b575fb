package dev.lectern.navigator;

import dev.lectern.fx.HeldPress;
import dev.lectern.fx.IconButton;
import dev.lectern.memory.Bookmark;
import dev.lectern.memory.Memory;
import dev.lectern.session.Bookmarks;
import dev.lectern.session.PlayLists;
import dev.lectern.session.ReadingSession;
import dev.lectern.session.Recollection;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The moments that the reader has marked, the latest first: a click goes there, F2 gives another
/// word, Delete takes away.
public final class BookmarksPane extends VBox {

    private static final double ROW_HEIGHT = 28;
    private static final int MOST_ROWS = 6;

    private final ReadingSession session;
    private final Bookmarks bookmarks;
    private final ListView<Bookmark> list = new ListView<>();

    /// What has the focus again when the word is written.
    private Node after = list;

    public BookmarksPane(
            ReadingSession session,
            Bookmarks bookmarks,
            PlayLists lists,
            Recollection recollection) {
        this.session = session;
        this.bookmarks = bookmarks;
        getStyleClass().add("bookmarks");
        Label heading = new Label(Words.say("navigator.bookmarks"));
        heading.getStyleClass().add("section-title");
        list.setId("bookmarks");
        list.getStyleClass().add("note-list");
        list.setEditable(true);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setMinHeight(ROW_HEIGHT);
        list.setCellFactory(_ -> new Cell());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        Button play =
                new IconButton(
                        Words.say("command.playBookmarks"),
                        Feather.PLAY_CIRCLE,
                        () -> lists.playBookmarks(all()));
        play.setId("play-bookmarks");
        play.getStyleClass().add("section-button");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(heading, space, play);
        head.getStyleClass().add("section-head");
        getChildren().addAll(head, list);
        recollection.memory().map(Memory::bookmarks).subscribe(this::show);
    }

    /// All bookmarks, the oldest first.
    public List<Bookmark> all() {
        return list.getItems().reversed();
    }

    private void show(List<Bookmark> all) {
        if (!all.reversed().equals(list.getItems())) {
            list.getItems().setAll(all.reversed());
        }
        setVisible(!all.isEmpty());
        double height = Math.min(MOST_ROWS, all.size()) * ROW_HEIGHT + 2;
        list.setPrefHeight(height);
        list.setMaxHeight(height);
    }

    /// Marks the moment, and asks for a word for it.
    public void add() {
        bookmarks
                .add()
                .ifPresent(bookmark -> {
                    list.scrollTo(bookmark);
                    list.getSelectionModel().select(bookmark);
                    after = Objects.requireNonNullElse(getScene().getFocusOwner(), list);
                    // So that there is a row to write in.
                    getScene().getRoot().applyCss();
                    getScene().getRoot().layout();
                    list.edit(list.getItems().indexOf(bookmark));
                });
    }

    /// Looks at the bookmark that has the keyboard's focus, if one has.
    public void peek() {
        if (list.isFocused()) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::peekAt);
        }
    }

    private void peekAt(Bookmark bookmark) {
        session.screening().peek().at(bookmark.moment());
    }

    private void pressed(KeyEvent press) {
        Optional<Bookmark> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        if (list.getEditingIndex() < 0 && chosen.isPresent()) {
            if (press.getCode() == KeyCode.ENTER) {
                bookmarks.go(chosen.get());
                press.consume();
            } else if (press.getCode() == KeyCode.DELETE) {
                bookmarks.remove(chosen.get());
                press.consume();
            }
        }
    }

    /// A bookmark by its time and word; without a word, by what its note is called.
    private final class Cell extends ListCell<Bookmark> {

        private final Label time = new Label();
        private final Label word = new Label();
        private final TextField field = new TextField();
        private final HBox row = new HBox(time, word);

        private Cell() {
            setPrefWidth(0);
            time.getStyleClass().add("stamp-pill");
            time.setMinWidth(USE_PREF_SIZE);
            row.getStyleClass().add("bookmark");
            field.setId("bookmark-word");
            field.setPromptText(Words.say("navigator.bookmarkWord"));
            field.setOnAction(_ -> finish());
            field.focusedProperty()
                    .subscribe(focused -> {
                        if (!focused && isEditing()) {
                            finish();
                        }
                    });
            field.addEventFilter(
                    KeyEvent.KEY_PRESSED,
                    press -> {
                        if (press.getCode() == KeyCode.ESCAPE) {
                            cancelEdit();
                            press.consume();
                        }
                    });
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && !isEditing()) {
                    Optional.ofNullable(getItem()).ifPresent(bookmarks::go);
                }
            });
            HeldPress.ofItem(this, BookmarksPane.this::peekAt);
            setContextMenu(menu());
        }

        private ContextMenu menu() {
            MenuItem rename = new MenuItem(Words.say("navigator.renameBookmark"));
            rename.setOnAction(_ -> startEdit());
            MenuItem remove = new MenuItem(Words.say("navigator.removeBookmark"));
            remove.setOnAction(_ -> Optional.ofNullable(getItem()).ifPresent(bookmarks::remove));
            return new ContextMenu(rename, remove);
        }

        @Override
        public void startEdit() {
            super.startEdit();
            if (isEditing()) {
                field.setText(getItem().word());
                row.getChildren().set(1, field);
                field.requestFocus();
                field.selectAll();
            }
        }

        private void finish() {
            Bookmark renamed = getItem();
            String text = field.getText();
            cancelEdit();
            bookmarks.rename(renamed, text);
        }

        @Override
        public void cancelEdit() {
            // Who has gone elsewhere meanwhile stays there.
            boolean here = field.isFocused();
            super.cancelEdit();
            row.getChildren().set(1, word);
            if (here) {
                after.requestFocus();
            }
            after = list;
        }

        @Override
        protected void updateItem(@Nullable Bookmark bookmark, boolean empty) {
            super.updateItem(bookmark, empty);
            setGraphic(bookmark == null ? null : row);
            if (bookmark != null) {
                String note = bookmark.note().map(session::title).orElse("");
                time.setText(bookmark.moment().time().toString());
                word.setText(bookmark.word().isEmpty() ? note : bookmark.word());
                setTooltip(note.isEmpty() ? null : new Tooltip(note));
            }
        }
    }
}

package dev.lectern.navigator;

import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// Shows a row of the vault's tree: a folder with its count, or a note by its title.
final class TreeEntryCell extends TreeCell<TreeEntry> {

    private static final PseudoClass FOLDER = PseudoClass.getPseudoClass("folder");
    private static final PseudoClass OPEN_NOTE = PseudoClass.getPseudoClass("open-note");

    private final Function<NotePath, String> title;
    private final ObservableValue<Optional<NotePath>> open;
    private final Label count = new Label();
    private final ContextMenu menu = new ContextMenu();

    /// @param open the note whose row is lit
    /// @param choose is called with the place that was chosen
    TreeEntryCell(
            Function<NotePath, String> title,
            ObservableValue<Optional<NotePath>> open,
            Consumer<Place> choose) {
        this.title = title;
        this.open = open;
        count.getStyleClass().add("count");
        MenuItem page = new MenuItem(Words.say("tree.channelPage"));
        menu.getItems().add(page);
        page.setOnAction(
                _ -> Optional.ofNullable(getItem()).map(TreeEntry::place).ifPresent(choose));
        setContentDisplay(ContentDisplay.RIGHT);
        setGraphicTextGap(8);
        // As wide as the tree: long titles end in an ellipsis instead of widening it.
        setPrefWidth(0);
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (click.getButton() == MouseButton.PRIMARY) {
                        clicked(choose);
                    }
                });
        open.subscribe(_ -> light());
    }

    private void clicked(Consumer<Place> choose) {
        switch (Optional.ofNullable(getItem()).orElse(null)) {
            case TreeEntry.NoteFile note -> choose.accept(note.place());
            case TreeEntry.Folder _ -> getTreeItem().setExpanded(!getTreeItem().isExpanded());
            case null -> {}
        }
    }

    @Override
    protected void updateItem(@Nullable TreeEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        boolean folder = entry instanceof TreeEntry.Folder;
        pseudoClassStateChanged(FOLDER, folder);
        setGraphic(folder ? count : null);
        setContextMenu(folder ? menu : null);
        switch (entry) {
            case TreeEntry.Folder here -> {
                setText(here.name());
                count.setText(String.format("%,d", here.notes()));
            }
            case TreeEntry.NoteFile(NotePath path) -> setText(title.apply(path));
            case null -> setText(null);
        }
        light();
    }

    private void light() {
        pseudoClassStateChanged(
                OPEN_NOTE,
                getItem() instanceof TreeEntry.NoteFile(NotePath path)
                        && open.getValue().equals(Optional.of(path)));
    }
}

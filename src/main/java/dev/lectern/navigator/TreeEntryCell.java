package dev.lectern.navigator;

import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
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

    private final Function<NotePath, String> title;
    private final Predicate<NotePath> isOpen;
    private final Label count = new Label();
    private final MenuItem page = new MenuItem(Words.say("tree.channelPage"));

    /// @param choose is called with the place that was chosen
    TreeEntryCell(
            Function<NotePath, String> title, Predicate<NotePath> isOpen, Consumer<Place> choose) {
        this.title = title;
        this.isOpen = isOpen;
        count.getStyleClass().add("count");
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
        getStyleClass().removeAll("folder", "open-note");
        setGraphic(null);
        setContextMenu(null);
        switch (entry) {
            case TreeEntry.Folder folder -> {
                setText(folder.name());
                count.setText(String.format("%,d", folder.notes()));
                setGraphic(count);
                getStyleClass().add("folder");
                setContextMenu(new ContextMenu(page));
            }
            case TreeEntry.NoteFile(NotePath path) -> {
                setText(title.apply(path));
                if (isOpen.test(path)) {
                    getStyleClass().add("open-note");
                }
            }
            case null -> setText(null);
        }
    }
}

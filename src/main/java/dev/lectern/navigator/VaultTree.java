package dev.lectern.navigator;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.NotePath;
import dev.lectern.session.OpenNote;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The vault as a tree of folders and notes, with a filter above it.
public final class VaultTree extends VBox {

    /// How far below the upper edge a note is put that had to be scrolled to.
    private static final int ROWS_ABOVE = 4;

    private final ReadingSession session;
    private final TextField filter = new TextField();
    private final Label nothing = new Label(Words.say("navigator.nothingFits"));
    private final TreeView<TreeEntry> tree = new TreeView<>(new TreeItem<>());
    private final Set<String> expanded = new TreeSet<>();

    /// The paths that the tree shows, to tell when it must be made again.
    private List<NotePath> shown = List.of();

    public VaultTree(ReadingSession session) {
        this.session = session;
        getStyleClass().add("vault");
        filter.setPromptText(Words.say("navigator.filter"));
        filter.setId("filter");
        tree.setId("vault-tree");
        tree.getStyleClass().add("vault-tree");
        tree.setShowRoot(false);
        ObservableValue<Optional<NotePath>> open =
                session.settled().map(note -> note.map(OpenNote::path));
        tree.setCellFactory(_ -> new TreeEntryCell(session::title, open, session::open));
        tree.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        nothing.getStyleClass().add("vault-nothing");
        nothing.managedProperty().bind(nothing.visibleProperty());
        setVgrow(tree, Priority.ALWAYS);
        getChildren().addAll(filter, nothing, tree);
        session.snapshot().subscribe(_ -> fill());
        filter.textProperty().subscribe(_ -> fill());
        session.settled().subscribe(note -> note.ifPresent(this::reveal));
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(tree.getFocusModel().getFocusedItem())
                    .map(TreeItem::getValue)
                    .map(TreeEntry::place)
                    .ifPresent(session::open);
            press.consume();
        }
    }

    private void fill() {
        LibrarySnapshot vault = session.snapshot().get();
        String wanted = filter.getText().strip().toLowerCase(Locale.ROOT);
        List<NotePath> paths =
                wanted.isEmpty()
                        ? vault.paths()
                        : vault.paths().stream().filter(path -> fits(path, wanted)).toList();
        nothing.setVisible(paths.isEmpty() && !wanted.isEmpty());
        if (paths.equals(shown)) {
            // The titles may have become known since.
            tree.refresh();
            return;
        }
        shown = paths;
        tree.getRoot().getChildren().setAll(items("", paths));
        session.settled().get().ifPresent(this::reveal);
    }

    private boolean fits(NotePath path, String wanted) {
        return session.title(path).toLowerCase(Locale.ROOT).contains(wanted)
                || path.value().toLowerCase(Locale.ROOT).contains(wanted);
    }

    /// The rows in and below `folder`: its folders, then its notes, its channel note before the
    /// others. By the names of files, since titles come to be known only by and by.
    private List<TreeItem<TreeEntry>> items(String folder, List<NotePath> below) {
        int start = folder.isEmpty() ? 0 : folder.length() + 1;
        Map<String, List<NotePath>> folders = new HashMap<>();
        List<NotePath> notes = new ArrayList<>();
        for (NotePath path : below) {
            int slash = path.value().indexOf('/', start);
            if (slash < 0) {
                notes.add(path);
            } else {
                folders.computeIfAbsent(path.value().substring(0, slash), _ -> new ArrayList<>())
                        .add(path);
            }
        }
        Stream<TreeItem<TreeEntry>> folderItems =
                NaturalOrder.sorted(folders.entrySet(), Map.Entry::getKey).stream()
                        .map(entry -> item(entry.getKey(), entry.getValue()));
        Stream<TreeItem<TreeEntry>> noteItems =
                NaturalOrder.sorted(notes, NotePath::name).stream()
                        .sorted(Comparator.comparing(path -> !path.isChannelNote()))
                        .map(path -> new TreeItem<>(new TreeEntry.NoteFile(path)));
        return Stream.concat(folderItems, noteItems).toList();
    }

    private TreeItem<TreeEntry> item(String folder, List<NotePath> below) {
        TreeItem<TreeEntry> item = new TreeItem<>(new TreeEntry.Folder(folder, below.size()));
        item.getChildren().setAll(items(folder, below));
        boolean filtered = !filter.getText().isBlank();
        item.setExpanded(filtered || expanded.contains(folder));
        if (!filtered) {
            item.expandedProperty()
                    .subscribe(open -> {
                        if (open) {
                            expanded.add(folder);
                        } else {
                            expanded.remove(folder);
                        }
                    });
        }
        return item;
    }

    /// Opens the folders above the open note, and scrolls to it if it is out of sight.
    private void reveal(OpenNote open) {
        find(tree.getRoot(), open.path())
                .ifPresent(item -> {
                    for (TreeItem<TreeEntry> above = item.getParent();
                            above != null;
                            above = above.getParent()) {
                        above.setExpanded(true);
                    }
                    tree.getSelectionModel().select(item);
                    scrollTo(tree.getRow(item));
                });
    }

    private static Optional<TreeItem<TreeEntry>> find(TreeItem<TreeEntry> from, NotePath path) {
        for (TreeItem<TreeEntry> item : from.getChildren()) {
            switch (item.getValue()) {
                case TreeEntry.NoteFile(NotePath here) when here.equals(path) -> {
                    return Optional.of(item);
                }
                case TreeEntry.Folder(String folder, _)
                        when path.value().startsWith(folder + "/") -> {
                    return find(item, path);
                }
                case TreeEntry.NoteFile _, TreeEntry.Folder _ -> {}
            }
        }
        return Optional.empty();
    }

    private void scrollTo(int row) {
        boolean visible =
                tree.lookupAll(".tree-cell").stream()
                        .filter(TreeCell.class::isInstance)
                        .map(TreeCell.class::cast)
                        .anyMatch(cell -> cell.getIndex() == row && !cell.isEmpty());
        if (!visible) {
            tree.scrollTo(Math.max(0, row - ROWS_ABOVE));
        }
    }
}

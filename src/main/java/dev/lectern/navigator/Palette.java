package dev.lectern.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A card over the window in which something is found by typing, and chosen. It lies over all of
/// the window, and is seen only while it is open.
public final class Palette extends StackPane {

    private static final double HIGHEST_LIST = 550;

    /// The line and the space above the first row.
    private static final double LIST_EDGE = 8;

    private final TextField field = new TextField();
    private final ListView<PaletteRow> list = new ListView<>();
    private final Label nothing = new Label();
    private final Button all = new Button();
    private final VBox card = new VBox(field, list, nothing, all);

    /// What is open; empty while the palette is not seen.
    private Optional<PaletteSource> source = Optional.empty();

    /// Where the keys went before.
    private Optional<Node> focusBefore = Optional.empty();

    /// What to do with the first row, when Enter was faster than the answer.
    private Optional<Function<PaletteRow, Runnable>> hasty = Optional.empty();

    private boolean answerIsDue;

    /// Whether a question is on its way, and whether there is more to find since it was asked: a
    /// newer question would drop its answer, and a growing vault all of them.
    private boolean asking;

    private boolean outdated;

    public Palette() {
        getStyleClass().add("palette-layer");
        card.getStyleClass().add("palette");
        card.setMaxSize(680, USE_PREF_SIZE);
        field.setId("palette-field");
        list.setId("palette-list");
        list.getStyleClass().add("palette-list");
        list.setFocusTraversable(false);
        list.setMinHeight(0);
        list.managedProperty().bind(list.visibleProperty());
        list.setCellFactory(_ -> new PaletteCell(this::finish));
        nothing.getStyleClass().add("palette-nothing");
        nothing.managedProperty().bind(nothing.visibleProperty());
        all.setId("palette-all");
        all.getStyleClass().add("palette-all");
        all.setGraphic(new FontIcon(Feather.PLAY_CIRCLE));
        all.setFocusTraversable(false);
        all.setMaxWidth(Double.MAX_VALUE);
        all.setVisible(false);
        all.managedProperty().bind(all.visibleProperty());
        setAlignment(card, Pos.TOP_CENTER);
        getChildren().add(card);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getTarget() == this) {
                        close();
                    }
                });
        field.textProperty().subscribe(this::find);
    }

    /// Opens the palette on a source, with an empty field.
    public void open(PaletteSource wanted) {
        setVisible(true);
        if (source.isEmpty()) {
            focusBefore = Optional.ofNullable(getScene().getFocusOwner());
        }
        source = Optional.of(wanted);
        field.setPromptText(wanted.prompt());
        list.getItems().clear();
        show(Optional.empty());
        field.requestFocus();
        if (field.getText().isEmpty()) {
            find("");
        } else {
            field.clear();
        }
    }

    /// Puts a text into the open palette's field, as if it were typed.
    public void type(String text) {
        field.setText(text);
        field.end();
    }

    /// Asks what is open once more, since there may be more to find: what is selected stays so.
    public void askAgain() {
        outdated = asking;
        if (!asking) {
            source.ifPresent(asked -> ask(asked, this::selected));
        }
    }

    private void close() {
        source = Optional.empty();
        hasty = Optional.empty();
        setVisible(false);
        focusBefore.ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
    }

    private void find(String typed) {
        hasty = Optional.empty();
        answerIsDue = true;
        source.ifPresent(asked -> ask(asked, Optional::empty));
    }

    private Optional<Object> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(PaletteRow::subject);
    }

    /// @param wanted what of the answer is to be selected, if it is still there
    private void ask(PaletteSource asked, Supplier<Optional<Object>> wanted) {
        String typed = field.getText();
        asking = true;
        asked.find(
                typed,
                rows -> {
                    boolean current = source.equals(Optional.of(asked));
                    if (current && field.getText().equals(typed)) {
                        answered(rows, wanted.get());
                    }
                });
    }

    private void answered(List<PaletteRow> rows, Optional<Object> wanted) {
        answerIsDue = false;
        asking = false;
        list.getItems().setAll(rows);
        source.ifPresent(asked -> nothing.setText(asked.nothing()));
        show(rows.stream().findFirst());
        rows.stream()
                .filter(row -> wanted.equals(Optional.of(row.subject())))
                .findFirst()
                .ifPresent(row -> select(rows.indexOf(row)));
        hasty.ifPresent(this::chooseSelected);
        if (outdated) {
            askAgain();
        }
    }

    /// Makes room for rows like the first one, which gets selected.
    private void show(Optional<PaletteRow> first) {
        nothing.setVisible(first.isEmpty() && !field.getText().isBlank());
        list.setVisible(first.isPresent());
        Optional<PaletteSource.All> deed = source.flatMap(asked -> asked.all(list.getItems()));
        all.setVisible(deed.isPresent());
        all.setText(deed.map(PaletteSource.All::name).orElse(""));
        all.setOnAction(_ -> deed.map(PaletteSource.All::action).ifPresent(this::finish));
        first.ifPresent(row -> {
            double height = PaletteCell.height(row);
            list.setFixedCellSize(height);
            double rows = Math.min(list.getItems().size(), Math.floor(HIGHEST_LIST / height));
            list.setPrefHeight(rows * height + LIST_EDGE);
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        });
    }

    private void pressed(KeyEvent press) {
        boolean own =
                switch (press.getCode()) {
                    case ESCAPE -> {
                        close();
                        yield true;
                    }
                    case UP -> select(-1);
                    case DOWN -> select(1);
                    case PAGE_UP -> select(-6);
                    case PAGE_DOWN -> select(6);
                    case ENTER -> {
                        if (press.isShortcutDown()) {
                            all.fire();
                        } else {
                            choose(press.isShiftDown() ? PaletteRow::play : PaletteRow::choose);
                        }
                        yield true;
                    }
                    default -> press.getCode() == KeyCode.TAB;
                };
        if (own) {
            press.consume();
        }
    }

    private boolean select(int step) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, last);
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - 2));
        }
        return true;
    }

    private void choose(Function<PaletteRow, Runnable> how) {
        if (answerIsDue) {
            hasty = Optional.of(how);
        } else {
            chooseSelected(how);
        }
    }

    private void chooseSelected(Function<PaletteRow, Runnable> how) {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .map(how)
                .ifPresent(this::finish);
    }

    /// Closes first: what is chosen may open the palette again.
    private void finish(Runnable choice) {
        close();
        choice.run();
    }
}

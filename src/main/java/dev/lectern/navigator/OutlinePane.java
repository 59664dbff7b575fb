package dev.lectern.navigator;

import dev.lectern.note.Heading;
import dev.lectern.note.LinkTarget;
import dev.lectern.session.OpenPage;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The headings of the page on screen; the one under which the reader is is lit.
public final class OutlinePane extends StackPane {

    private static final double ROW_HEIGHT = 28;
    private static final int INDENT = 16;
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final ReadingSession session;
    private final ListView<Heading> list = new ListView<>();
    private final Label none = new Label(Words.say("outline.none"));

    /// The highest level among the headings, which is not indented.
    private int top = 1;

    public OutlinePane(ReadingSession session) {
        this.session = session;
        getStyleClass().add("outline");
        none.getStyleClass().add("hint");
        list.getStyleClass().add("note-list");
        list.setId("outline");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(_ -> new Cell());
        list.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) {
                Optional.ofNullable(list.getFocusModel().getFocusedItem()).ifPresent(this::goTo);
            }
        });
        getChildren().addAll(list, none);
        session.page().subscribe(page -> show(headings(page)));
        session.heading().subscribe(heading -> heading.ifPresent(this::reveal));
    }

    /// What the pane's tab says.
    public ReadOnlyStringProperty caption() {
        return new ReadOnlyStringWrapper(Words.say("outline.tab")).getReadOnlyProperty();
    }

    private static List<Heading> headings(Optional<OpenPage> page) {
        return page.map(open -> open.rendered().page().headings()).orElse(List.of());
    }

    private void show(List<Heading> headings) {
        top = headings.stream().mapToInt(Heading::level).min().orElse(1);
        if (!headings.equals(list.getItems())) {
            list.getItems().setAll(headings);
        }
        list.setVisible(!headings.isEmpty());
        none.setVisible(headings.isEmpty());
    }

    /// Scrolls as little as it takes to see a row, with one more beside it.
    private void reveal(Heading heading) {
        int row = list.getItems().indexOf(heading);
        int rows = Math.max(1, (int) (list.getHeight() / ROW_HEIGHT));
        int first = firstVisible();
        if (row >= 0 && row <= first) {
            list.scrollTo(Math.max(0, row - 1));
        } else if (row >= first + rows - 1) {
            list.scrollTo(row - rows + 2);
        }
    }

    private int firstVisible() {
        return list.lookupAll(".list-cell").stream()
                .filter(Cell.class::isInstance)
                .map(Cell.class::cast)
                .filter(cell ->
                        !cell.isEmpty()
                                && cell.isVisible()
                                && cell.getBoundsInParent().getMaxY() > 1)
                .mapToInt(Cell::getIndex)
                .min()
                .orElse(0);
    }

    private void goTo(Heading heading) {
        session.follow(new LinkTarget.ToHeading(heading.anchor()));
    }

    /// A heading, indented by its level; a click goes to it.
    private final class Cell extends ListCell<Heading> {

        private Cell() {
            setPrefWidth(0);
            setOnMouseClicked(
                    _ -> Optional.ofNullable(getItem()).ifPresent(OutlinePane.this::goTo));
            session.heading().subscribe(_ -> light());
        }

        @Override
        protected void updateItem(@Nullable Heading heading, boolean empty) {
            super.updateItem(heading, empty);
            getStyleClass().removeAll("chapter", "inner");
            setText(heading == null ? null : heading.text());
            if (heading != null) {
                int depth = heading.level() - top;
                setStyle("-fx-padding: 4 8 4 " + (8 + INDENT * depth));
                getStyleClass().add(depth == 0 ? "chapter" : "inner");
            }
            light();
        }

        private void light() {
            pseudoClassStateChanged(
                    HERE,
                    getItem() != null && session.heading().get().equals(Optional.of(getItem())));
        }
    }
}

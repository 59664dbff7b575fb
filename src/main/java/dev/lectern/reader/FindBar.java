package dev.lectern.reader;

import dev.lectern.fx.IconButton;
import dev.lectern.words.Words;
import java.util.function.BiFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The field in which text is sought in the note, over the note's corner while it is wanted. What
/// it finds and marks is the work of `find.js`.
final class FindBar extends HBox {

    private final BiFunction<String, Object, Object> page;
    private final Runnable toNote;
    private final TextField field = new TextField();
    private final Label count = new Label();

    /// @param page calls a function of `find.js` with an argument
    /// @param toNote gives the note the focus
    FindBar(BiFunction<String, Object, Object> page, Runnable toNote) {
        this.page = page;
        this.toNote = toNote;
        getStyleClass().add("find-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        field.setId("find-field");
        field.setPromptText(Words.say("find.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        field,
                        count,
                        new IconButton(
                                Words.say("find.previous"), Feather.CHEVRON_UP, () -> step(-1)),
                        new IconButton(Words.say("find.next"), Feather.CHEVRON_DOWN, () -> step(1)),
                        new IconButton(Words.say("find.close"), Feather.X, this::close));
        setVisible(false);
        field.textProperty().subscribe((_, text) -> tell(page.apply("seek", text)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent press) {
        boolean enter = press.getCode() == KeyCode.ENTER && field.isFocused();
        if (enter) {
            step(press.isShiftDown() ? -1 : 1);
        } else if (press.getCode() == KeyCode.ESCAPE) {
            close();
        }
        if (enter || press.getCode() == KeyCode.ESCAPE) {
            press.consume();
        }
    }

    /// Shows the bar and gives it the keys.
    void open() {
        if (!isVisible()) {
            setVisible(true);
            tell(page.apply("seek", field.getText()));
        }
        field.requestFocus();
        field.selectAll();
    }

    private void close() {
        setVisible(false);
        tell(page.apply("close", ""));
        toNote.run();
    }

    /// Goes to the hit `by` further on; opens the bar first if it is not open.
    void step(int by) {
        if (isVisible()) {
            tell(page.apply("step", by));
        } else {
            open();
        }
    }

    /// Counts again: the note has changed.
    void recount() {
        if (isVisible()) {
            tell(page.apply("answer", ""));
        }
    }

    /// @param answer of `find.js`: which hit of how many
    private void tell(Object answer) {
        String[] numbers = answer.toString().split(" ", 2);
        count.setText(
                field.getText().isBlank()
                        ? ""
                        : Words.say(
                                "find.count",
                                Integer.parseInt(numbers[0]),
                                Integer.parseInt(numbers[1])));
    }
}

package dev.lectern.app;

import dev.lectern.words.Words;
import java.util.List;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.stage.Window;

/// Shows which keys do what.
final class KeysDialog extends Dialog<Void> {

    KeysDialog(Window owner, List<Command> commands) {
        initOwner(owner);
        setTitle(Words.say("command.keys"));
        setHeaderText(null);
        setGraphic(null);
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        for (Command command : commands) {
            HBox keys = new HBox();
            keys.getStyleClass().add("key-list");
            for (KeyCombination key : command.keys()) {
                Label cap = new Label(key.getDisplayText());
                cap.getStyleClass().add("key-cap");
                keys.getChildren().add(cap);
            }
            table.addRow(table.getRowCount(), keys, new Label(command.name()));
        }
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().setContent(table);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
    }
}

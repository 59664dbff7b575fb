package dev.lectern.app;

import dev.lectern.words.Words;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Shows which keys do what, by groups, and what is wrong in the reader's own keys.
final class KeysDialog extends Dialog<Void> {

    private static final List<List<CommandGroup>> COLUMNS =
            List.of(
                    List.of(CommandGroup.PLAYING),
                    List.of(CommandGroup.MOVING, CommandGroup.FINDING),
                    List.of(CommandGroup.READING, CommandGroup.WINDOW));

    /// What the dialog has around its content.
    private static final double FRAME = 100;

    private static final double MOST_WIDTH = 1240;
    private static final double LONGEST_NAME = 250;

    /// @param openFile opens the file in which the keys are changed
    KeysDialog(Window owner, KeysFile.Reading keys, Runnable openFile) {
        initOwner(owner);
        setTitle(Words.say("command.keys"));
        setHeaderText(null);
        setGraphic(null);
        double room = Math.min(MOST_WIDTH, owner.getWidth() - FRAME);
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("keys");
        columns.setPrefWrapLength(room);
        for (List<CommandGroup> column : COLUMNS) {
            VBox groups = new VBox();
            groups.getStyleClass().add("keys-column");
            column.forEach(group -> groups.getChildren().add(group(group, keys.commands())));
            columns.getChildren().add(groups);
        }
        Label hint = new Label(Words.say("keys.whileTyping"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        VBox content = new VBox(problems(keys.problems()), columns, hint);
        content.getStyleClass().add("keys-content");
        content.setId("keys");
        ScrollPane scroll = new ScrollPane(content);
        scroll.getStyleClass().add("keys-scroll");
        scroll.setFitToWidth(true);
        // By the least size: the dialog takes no other from its content.
        scroll.setMinSize(room, owner.getHeight() - 2 * FRAME);
        getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        getDialogPane().setContent(scroll);
        setOnShown(_ -> scroll.requestFocus());
        ButtonType file = new ButtonType(Words.say("command.keysFile"), ButtonData.LEFT);
        getDialogPane().getButtonTypes().addAll(file, ButtonType.CLOSE);
        if (getDialogPane().lookupButton(file) instanceof Button button) {
            button.setId("keys-file");
            button.setOnAction(_ -> openFile.run());
        }
    }

    private static Node problems(List<String> sentences) {
        VBox problems = new VBox();
        for (String sentence : sentences) {
            Label label = new Label(sentence);
            label.setWrapText(true);
            problems.getChildren().add(label);
        }
        problems.getStyleClass().add("keys-problems");
        problems.setVisible(!sentences.isEmpty());
        problems.setManaged(!sentences.isEmpty());
        return problems;
    }

    private static Node group(CommandGroup group, List<Command> commands) {
        Label title = new Label(group.title());
        title.getStyleClass().add("keys-title");
        GridPane table = new GridPane();
        table.getStyleClass().add("keys-table");
        List<Command> here =
                commands.stream()
                        .filter(one -> one.group() == group && !one.keys().isEmpty())
                        .toList();
        for (Command command : here) {
            if (!isTenth(command)) {
                addRow(table, command.keys(), command.name());
            }
        }
        List<Key> tenths =
                here.stream()
                        .filter(KeysDialog::isTenth)
                        .flatMap(command -> command.keys().stream().limit(1))
                        .toList();
        if (!tenths.isEmpty()) {
            addRow(table, List.of(tenths.getFirst(), tenths.getLast()), Words.say("keys.tenths"));
        }
        return new VBox(title, table);
    }

    /// Ten commands that differ by a number share a row.
    private static boolean isTenth(Command command) {
        return command.id().startsWith("tenth");
    }

    private static void addRow(GridPane table, List<Key> keys, String text) {
        Label name = new Label(text);
        name.setWrapText(true);
        name.setMaxWidth(LONGEST_NAME);
        name.setMinHeight(Region.USE_PREF_SIZE);
        table.addRow(table.getRowCount(), caps(keys), name);
    }

    private static Node caps(List<Key> keys) {
        HBox caps = new HBox();
        caps.getStyleClass().add("key-list");
        for (String key : keys.stream().map(Key::shown).distinct().toList()) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            caps.getChildren().add(cap);
        }
        return caps;
    }
}

package dev.lectern.app;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Runs commands by their keys wherever the focus is, before the focused control sees the key.
final class Keyboard {

    private final List<Command> commands;

    Keyboard(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    /// Listens to all keys of a scene, and to the mouse's buttons for back and forward.
    void listenTo(Scene scene, Runnable back, Runnable forward) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press ->
                        command(press, Optional.ofNullable(scene.getFocusOwner()))
                                .ifPresent(command -> {
                                    press.consume();
                                    command.action().run();
                                }));
        scene.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (press.getButton() == MouseButton.BACK) {
                        press.consume();
                        back.run();
                    } else if (press.getButton() == MouseButton.FORWARD) {
                        press.consume();
                        forward.run();
                    }
                });
    }

    private Optional<Command> command(KeyEvent press, Optional<Node> focus) {
        if (focus.filter(node -> needs(node, press)).isPresent()) {
            return Optional.empty();
        }
        return commands.stream()
                .filter(command -> command.keys().stream().anyMatch(key -> key.match(press)))
                .findFirst();
    }

    /// Whether the focused control has its own use for a key: text is typed, buttons are pressed.
    private static boolean needs(Node focus, KeyEvent press) {
        boolean plain = !press.isShortcutDown() && !press.isAltDown();
        return switch (focus) {
            case TextInputControl _ -> plain && press.getCode() != KeyCode.F1;
            case ButtonBase _ -> plain && press.getCode() == KeyCode.SPACE;
            default -> false;
        };
    }
}

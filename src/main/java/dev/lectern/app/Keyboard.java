package dev.lectern.app;

import dev.lectern.app.Command.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
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

    /// What a text field does with Ctrl, and keeps.
    private static final Set<KeyCode> EDITING =
            EnumSet.of(
                    KeyCode.A,
                    KeyCode.C,
                    KeyCode.V,
                    KeyCode.X,
                    KeyCode.Y,
                    KeyCode.Z,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.BACK_SPACE,
                    KeyCode.DELETE,
                    KeyCode.HOME,
                    KeyCode.END);

    private static final Set<KeyCode> ARROWS =
            EnumSet.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.UP, KeyCode.DOWN);

    private final Supplier<List<Command>> commands;
    private final Function<Node, Scope> place;

    /// Whether the key that is down was a command, and what it types is not meant for anyone.
    private boolean taken;

    /// @param place tells which pane's keys count for something in the window
    Keyboard(Supplier<List<Command>> commands, Function<Node, Scope> place) {
        this.commands = commands;
        this.place = place;
    }

    /// Listens to all keys of a scene.
    void listenTo(Scene scene) {
        scene.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    Optional<Command> command =
                            command(press, Optional.ofNullable(scene.getFocusOwner()));
                    // What is open closes by Esc, whatever else Esc does.
                    taken = command.isPresent() && press.getCode() != KeyCode.ESCAPE;
                    if (taken) {
                        press.consume();
                    }
                    command.map(Command::action).ifPresent(Runnable::run);
                });
        scene.addEventFilter(
                KeyEvent.KEY_TYPED,
                typed -> {
                    if (taken) {
                        typed.consume();
                    }
                });
    }

    /// Listens to the mouse's buttons for back and forward.
    static void listenToMouse(Scene scene, Runnable back, Runnable forward) {
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
        return switch (focus.orElse(null)) {
            case TextInputControl _ -> whileTyping(press);
            // One that was clicked has the focus too, but is not what the keys are for.
            case ButtonBase button
                    when press.getCode() == KeyCode.SPACE && button.isFocusVisible() ->
                    Optional.empty();
            case Node slider
                    when slider.getAccessibleRole() == AccessibleRole.SLIDER
                            && ARROWS.contains(press.getCode())
                            && isPlain(press) ->
                    Optional.empty();
            case null -> anywhere(press);
            case Node node -> {
                Scope here = place.apply(node);
                yield first(command -> command.scope() == here && matches(command, press))
                        .or(() -> anywhere(press));
            }
        };
    }

    /// In a text field plain keys are typed; those of the video do the same with Ctrl, unless Ctrl
    /// with that key does something else.
    private Optional<Command> whileTyping(KeyEvent press) {
        if (isTypedInto(press)) {
            return Optional.empty();
        }
        return anywhere(press)
                .or(() ->
                        first(command ->
                                command.group() == CommandGroup.PLAYING
                                        && command.keys().stream()
                                                .filter(Key::isPlain)
                                                .anyMatch(key -> key.withCtrl().matches(press))));
    }

    private static boolean isTypedInto(KeyEvent press) {
        return isPlain(press)
                ? !press.getCode().isFunctionKey()
                : press.isShortcutDown() && EDITING.contains(press.getCode());
    }

    private static boolean isPlain(KeyEvent press) {
        return !press.isShortcutDown() && !press.isAltDown();
    }

    private Optional<Command> anywhere(KeyEvent press) {
        return first(command -> command.scope() == Scope.ANYWHERE && matches(command, press));
    }

    private Optional<Command> first(Predicate<Command> fits) {
        return commands.get().stream().filter(fits).findFirst();
    }

    private static boolean matches(Command command, KeyEvent press) {
        return command.keys().stream().anyMatch(key -> key.matches(press));
    }
}

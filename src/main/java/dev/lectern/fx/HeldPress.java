package dev.lectern.fx;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Cell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// A press of the mouse that is held for longer than a click; a short one stays a click. Belongs to
/// the JavaFX thread.
public final class HeldPress {

    private static final Duration PATIENCE = Duration.millis(350);

    private final Runnable action;
    private final PauseTransition waiting = new PauseTransition(PATIENCE);

    /// Whether the press went on for so long that it is no click.
    private boolean held;

    /// @param action is run while the mouse is still down
    public HeldPress(Runnable action) {
        this.action = action;
        waiting.setOnFinished(_ -> hold());
    }

    /// Of a row, with what stands in it.
    public static <T> void ofItem(Cell<T> row, Consumer<? super T> action) {
        new HeldPress(() -> Optional.ofNullable(row.getItem()).ifPresent(action)).listenTo(row);
    }

    public void listenTo(Node node) {
        node.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    held = false;
                    if (press.getButton() == MouseButton.PRIMARY) {
                        waiting.playFromStart();
                    }
                });
        node.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> waiting.stop());
        node.addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (held) {
                        click.consume();
                    }
                });
    }

    private void hold() {
        held = true;
        action.run();
    }
}

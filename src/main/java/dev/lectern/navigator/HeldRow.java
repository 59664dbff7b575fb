package dev.lectern.navigator;

import dev.lectern.session.Peek;
import dev.lectern.video.Moment;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// A row of a list whose moment is looked at while the mouse holds it; a short press stays a click.
final class HeldRow {

    private static final Duration PATIENCE = Duration.millis(350);

    private final Peek peek;
    private final Supplier<Optional<Moment>> moment;
    private final PauseTransition waiting = new PauseTransition(PATIENCE);

    /// Whether the press went on for so long that it is no click.
    private boolean held;

    HeldRow(Peek peek, Supplier<Optional<Moment>> moment) {
        this.peek = peek;
        this.moment = moment;
        waiting.setOnFinished(_ -> hold());
    }

    void listenTo(Node row) {
        row.addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    held = false;
                    if (press.getButton() == MouseButton.PRIMARY) {
                        waiting.playFromStart();
                    }
                });
        row.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> waiting.stop());
        row.addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (held) {
                        click.consume();
                    }
                });
    }

    /// Looks at the moment of the row that has the keyboard's focus, if one has.
    static <T> void peek(ListView<T> list, Function<T, Optional<Moment>> moment, Peek peek) {
        if (list.isFocused()) {
            Optional.ofNullable(list.getFocusModel().getFocusedItem())
                    .flatMap(moment)
                    .ifPresent(peek::at);
        }
    }

    private void hold() {
        held = true;
        moment.get().ifPresent(peek::at);
    }
}

package dev.lectern.app;

import dev.lectern.session.Peek;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// What is looked at as long as a key or the mouse is held: it ends when that is let go, wherever
/// the mouse is by then, and when anything else happens.
final class Holding {

    private final Peek peek;
    private final List<Runnable> panes;

    /// The key that went down last and is still down.
    private Optional<KeyCode> down = Optional.empty();

    /// @param panes each looks at what the keyboard has chosen in it, if the focus is there
    Holding(Peek peek, List<Runnable> panes) {
        this.peek = peek;
        this.panes = panes;
    }

    /// Looks at what has the focus, until the key that asked for it is let go.
    void peek() {
        panes.forEach(Runnable::run);
    }

    /// Notices what is let go in a scene; to be called before others listen to its keys.
    void listenTo(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> peek.end());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, press -> press(press.getCode()));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, _ -> release());
        scene.windowProperty()
                .flatMap(window -> window.focusedProperty())
                .subscribe(focused -> {
                    if (!Boolean.TRUE.equals(focused)) {
                        release();
                    }
                });
    }

    /// A key that is held comes again and again.
    private void press(KeyCode key) {
        if (!down.equals(Optional.of(key))) {
            peek.end();
            down = Optional.of(key);
        }
    }

    private void release() {
        down = Optional.empty();
        peek.end();
    }
}

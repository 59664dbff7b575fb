package dev.lectern.host;

import dev.lectern.chromium.Input;
import dev.lectern.chromium.Input.Button;
import dev.lectern.chromium.Input.Held;
import dev.lectern.chromium.Input.KeyAct;
import dev.lectern.chromium.Input.MouseAct;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// JavaFX's events as Chromium wants them.
final class ChromiumInput {

    /// What AWT has for a key that types nothing by itself.
    private static final char NO_CHARACTER = Character.MAX_VALUE;

    /// The first after the printed characters of ASCII.
    private static final char DELETED = 127;

    private static final Set<KeyCode> NAMED =
            EnumSet.of(
                    KeyCode.ENTER,
                    KeyCode.BACK_SPACE,
                    KeyCode.DELETE,
                    KeyCode.LEFT,
                    KeyCode.RIGHT,
                    KeyCode.UP,
                    KeyCode.DOWN);

    private ChromiumInput() {}

    static Input.Mouse mouse(MouseAct act, MouseEvent event) {
        return new Input.Mouse(
                act,
                button(event.getButton()),
                (int) event.getX(),
                (int) event.getY(),
                event.getClickCount(),
                held(event));
    }

    static Input.Wheel wheel(ScrollEvent event) {
        Set<Held> held = EnumSet.noneOf(Held.class);
        add(held, event.isShiftDown(), Held.SHIFT);
        add(held, event.isControlDown(), Held.CTRL);
        return new Input.Wheel(
                (int) event.getX(), (int) event.getY(), (int) -event.getDeltaY(), held);
    }

    /// A key's event, if it is one for a page and can be carried to it: the keys that lead out of
    /// it are not.
    static Optional<Input.Key> key(KeyAct act, KeyEvent event) {
        String text = act == KeyAct.TYPED ? event.getCharacter() : event.getText();
        if (NAMED.contains(event.getCode())) {
            return Optional.of(
                    new Input.Key(act, event.getCode().getCode(), NO_CHARACTER, held(event)));
        }
        if (act == KeyAct.TYPED && text.equals("\r")) {
            return Optional.of(
                    new Input.Key(act, KeyCode.ENTER.getCode(), NO_CHARACTER, held(event)));
        }
        return text.length() == 1 && isPrinted(text.charAt(0))
                ? Optional.of(new Input.Key(act, 0, text.charAt(0), held(event)))
                : Optional.empty();
    }

    private static boolean isPrinted(char character) {
        return character >= ' ' && character < DELETED;
    }

    private static Button button(MouseButton button) {
        return switch (button) {
            case PRIMARY -> Button.PRIMARY;
            case MIDDLE -> Button.MIDDLE;
            case SECONDARY -> Button.SECONDARY;
            case NONE, BACK, FORWARD -> Button.NONE;
        };
    }

    private static Set<Held> held(MouseEvent event) {
        Set<Held> held = EnumSet.noneOf(Held.class);
        add(held, event.isShiftDown(), Held.SHIFT);
        add(held, event.isControlDown(), Held.CTRL);
        add(held, event.isAltDown(), Held.ALT);
        add(held, event.isMetaDown(), Held.META);
        add(held, event.isPrimaryButtonDown(), Held.PRIMARY);
        add(held, event.isMiddleButtonDown(), Held.MIDDLE);
        add(held, event.isSecondaryButtonDown(), Held.SECONDARY);
        return held;
    }

    private static Set<Held> held(KeyEvent event) {
        Set<Held> held = EnumSet.noneOf(Held.class);
        add(held, event.isShiftDown(), Held.SHIFT);
        add(held, event.isControlDown(), Held.CTRL);
        add(held, event.isAltDown(), Held.ALT);
        add(held, event.isMetaDown(), Held.META);
        return held;
    }

    private static void add(Set<Held> held, boolean isDown, Held one) {
        if (isDown) {
            held.add(one);
        }
    }
}

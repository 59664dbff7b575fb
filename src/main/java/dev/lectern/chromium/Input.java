package dev.lectern.chromium;

import java.util.Set;

/// What a reader does with mouse and keyboard. Places are in the page's own pixels.
public sealed interface Input {

    /// The mouse moves, or a button of it.
    ///
    /// @param clicks how many have come in short order
    record Mouse(MouseAct act, Button button, int x, int y, int clicks, Set<Held> held)
            implements Input {
        public Mouse {
            held = Set.copyOf(held);
        }
    }

    /// The wheel turns.
    ///
    /// @param distance that the page is to go down
    record Wheel(int x, int y, int distance, Set<Held> held) implements Input {
        public Wheel {
            held = Set.copyOf(held);
        }
    }

    /// A key moves, or types. JCEF carries no more than the characters of ASCII, and Enter,
    /// Backspace, Delete and the arrows; of any other key it would make Delete.
    ///
    /// @param code the key, by AWT's number, if it is one of those with a name
    /// @param character what it types, if it types
    record Key(KeyAct act, int code, char character, Set<Held> held) implements Input {
        public Key {
            held = Set.copyOf(held);
        }
    }

    /// What the mouse does.
    enum MouseAct {
        PRESSED,
        RELEASED,
        MOVED,
        DRAGGED,
        LEFT
    }

    /// What a key does.
    enum KeyAct {
        PRESSED,
        TYPED,
        RELEASED
    }

    /// A button of the mouse.
    enum Button {
        NONE,
        PRIMARY,
        MIDDLE,
        SECONDARY
    }

    /// What is held down meanwhile.
    enum Held {
        SHIFT,
        CTRL,
        ALT,
        META,
        PRIMARY,
        MIDDLE,
        SECONDARY
    }
}

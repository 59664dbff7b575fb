package dev.lectern.app;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A key of the keyboard and what is held down with it, as it is written: `Ctrl+Shift+F`, `[`.
///
/// Letters and named keys are known by their place. A sign is known by what the keyboard types,
/// with Shift or without: `?` is the same key wherever the reader's keyboard has it.
///
/// @param name a capital letter, a sign, or a name such as `Left`
record Key(Set<Held> held, String name) {

    private static final Pattern WRITTEN = Pattern.compile("((?:[A-Za-z]+\\s*\\+\\s*)*)(\\S.*)");

    /// The signs that have a place of their own on most keyboards.
    private static final Map<KeyCode, String> SIGNS =
            Map.ofEntries(
                    Map.entry(KeyCode.COMMA, ","),
                    Map.entry(KeyCode.PERIOD, "."),
                    Map.entry(KeyCode.SLASH, "/"),
                    Map.entry(KeyCode.SEMICOLON, ";"),
                    Map.entry(KeyCode.EQUALS, "="),
                    Map.entry(KeyCode.MINUS, "-"),
                    Map.entry(KeyCode.SUBTRACT, "-"),
                    Map.entry(KeyCode.PLUS, "+"),
                    Map.entry(KeyCode.ADD, "+"),
                    Map.entry(KeyCode.OPEN_BRACKET, "["),
                    Map.entry(KeyCode.CLOSE_BRACKET, "]"),
                    Map.entry(KeyCode.BACK_SLASH, "\\"));

    /// What can be held down with a key. On macOS, Ctrl stands for the Command key.
    enum Held {
        CTRL("Ctrl", "⌘"),
        ALT("Alt", "⌥"),
        SHIFT("Shift", "⇧");

        private final String written;
        private final String onMac;

        Held(String written, String onMac) {
            this.written = written;
            this.onMac = onMac;
        }

        private static Optional<Held> of(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "ctrl", "control", "shortcut", "cmd", "command", "meta" -> Optional.of(CTRL);
                case "alt", "option" -> Optional.of(ALT);
                case "shift" -> Optional.of(SHIFT);
                default -> Optional.empty();
            };
        }
    }

    Key {
        held = Set.copyOf(held);
    }

    /// Reads a key as a reader writes it; empty if there is no such key.
    static Optional<Key> parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            return Optional.empty();
        }
        Set<Held> held = EnumSet.noneOf(Held.class);
        for (String word : written.group(1).split("\\+", -1)) {
            Optional<Held> known = Held.of(word.strip());
            if (known.isEmpty() && !word.isBlank()) {
                return Optional.empty();
            }
            known.ifPresent(held::add);
        }
        return name(written.group(2).strip()).map(name -> new Key(held, name));
    }

    /// A key of the program's own.
    static Key of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no key: " + text));
    }

    private static Optional<String> name(String word) {
        if (word.codePointCount(0, word.length()) == 1) {
            return Optional.of(word.toUpperCase(Locale.ROOT));
        }
        String name = word.replace('_', ' ');
        return Stream.of(KeyCode.values())
                .filter(code -> !code.isModifierKey() && code != KeyCode.UNDEFINED)
                .filter(code -> code.getName().equalsIgnoreCase(name))
                .map(Key::name)
                .findFirst();
    }

    private static String name(KeyCode code) {
        return code.isDigitKey()
                ? code.getName().substring(code.getName().length() - 1)
                : SIGNS.getOrDefault(code, code.getName());
    }

    boolean matches(KeyEvent press) {
        Set<Held> down = down(press);
        if (held.equals(down) && name.equals(name(press.getCode()))) {
            return true;
        }
        return isSign()
                && name.equalsIgnoreCase(press.getText())
                && butForShift(held).equals(butForShift(down));
    }

    private boolean isSign() {
        return name.codePointCount(0, name.length()) == 1 && !name.matches("[A-Z]");
    }

    private static Set<Held> down(KeyEvent press) {
        Set<Held> down = EnumSet.noneOf(Held.class);
        // On Windows, AltGr comes as both; it belongs to the sign that is typed with it.
        boolean altGr = press.isControlDown() && press.isAltDown() && !press.getText().isEmpty();
        if (press.isShortcutDown() && !altGr) {
            down.add(Held.CTRL);
        }
        if (press.isAltDown() && !altGr) {
            down.add(Held.ALT);
        }
        if (press.isShiftDown()) {
            down.add(Held.SHIFT);
        }
        return down;
    }

    private static Set<Held> butForShift(Set<Held> held) {
        return held.stream().filter(key -> key != Held.SHIFT).collect(Collectors.toSet());
    }

    /// Whether nothing is held down with it.
    boolean isPlain() {
        return held.isEmpty();
    }

    Key withCtrl() {
        return new Key(Set.of(Held.CTRL), name);
    }

    /// As the reader's system shows it.
    String shown() {
        boolean mac = System.getProperty("os.name", "").startsWith("Mac");
        String place =
                switch (name) {
                    case "Left" -> "←";
                    case "Right" -> "→";
                    case "Up" -> "↑";
                    case "Down" -> "↓";
                    default -> name;
                };
        return mac
                ? inOrder().map(key -> key.onMac).collect(Collectors.joining()) + place
                : written(place);
    }

    /// As [#parse] reads it.
    @Override
    public String toString() {
        return written(name);
    }

    private String written(String last) {
        return Stream.concat(inOrder().map(key -> key.written), Stream.of(last))
                .collect(Collectors.joining("+"));
    }

    private Stream<Held> inOrder() {
        return List.of(Held.values()).stream().filter(held::contains);
    }
}

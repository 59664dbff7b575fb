package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class KeyTest {

    private static KeyEvent press(String text, KeyCode code, KeyCode... down) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                text,
                text,
                code,
                Stream.of(down).anyMatch(KeyCode.SHIFT::equals),
                Stream.of(down).anyMatch(KeyCode.CONTROL::equals),
                Stream.of(down).anyMatch(KeyCode.ALT::equals),
                false);
    }

    @Test
    void keysAreWrittenInManyWaysAndReadAsOne() {
        assertThat(Key.of("shift + ctrl+f")).isEqualTo(Key.of("Ctrl+Shift+F"));
        assertThat(Key.of("Shortcut+O")).hasToString("Ctrl+O");
        assertThat(Key.of("left")).hasToString("Left");
        assertThat(Key.of("Ctrl++")).isEqualTo(Key.of("Ctrl+Plus")).hasToString("Ctrl++");
        assertThat(Key.of("+")).isEqualTo(Key.of("Plus"));
        assertThat(Key.of("Shift+Slash")).hasToString("Shift+/");
        assertThat(Key.of("7")).hasToString("7");
    }

    @Test
    void whatIsNoKeyIsNotRead() {
        assertThat(Stream.of("", "Ctrl+", "Hyper+K", "Ctrl", "KK", "Strg K"))
                .allMatch(text -> Key.parse(text).isEmpty());
    }

    @Test
    void everyKeyIsWrittenAsItIsRead() {
        for (String text : new String[] {"Ctrl+Alt+Shift+F12", "Page Up", "[", "?", "Ctrl+0"}) {
            assertThat(Key.of(text)).hasToString(text);
        }
    }

    @Test
    void aLetterNeedsExactlyWhatIsHeld() {
        assertThat(Key.of("K").matches(press("k", KeyCode.K))).isTrue();
        assertThat(Key.of("K").matches(press("K", KeyCode.K, KeyCode.SHIFT))).isFalse();
        assertThat(Key.of("Ctrl+K").matches(press("", KeyCode.K, KeyCode.CONTROL))).isTrue();
        assertThat(Key.of("Ctrl+K").matches(press("", KeyCode.K, KeyCode.CONTROL, KeyCode.SHIFT)))
                .isFalse();
    }

    @Test
    void aSignIsKnownByWhatIsTypedWhereverTheKeyboardHasIt() {
        assertThat(Key.of("?").matches(press("?", KeyCode.SLASH, KeyCode.SHIFT))).isTrue();
        assertThat(Key.of("?").matches(press("?", KeyCode.UNDEFINED, KeyCode.SHIFT))).isTrue();
        assertThat(Key.of("[").matches(press("[", KeyCode.DIGIT8))).isTrue();
        assertThat(Key.of("[").matches(press("[", KeyCode.DIGIT8, KeyCode.CONTROL, KeyCode.ALT)))
                .isTrue();
        assertThat(Key.of("7").matches(press("7", KeyCode.NUMPAD7))).isTrue();
        assertThat(Key.of(",").matches(press("<", KeyCode.COMMA, KeyCode.SHIFT))).isFalse();
        assertThat(Key.of("Ctrl++").matches(press("", KeyCode.ADD, KeyCode.CONTROL))).isTrue();
    }
}

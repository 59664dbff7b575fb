package dev.lectern.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/// Goes through a text word by word, each folded to the form by which it is found: lower case,
/// without accents.
///
/// A word is a run of letters and digits. In scripts that put no spaces between words, and in
/// Korean, where endings are written without one, every character is a word: what is sought there
/// is sought as a phrase.
final class WordBreaker {

    private static final int LONGEST = 64;
    private static final String PLAIN_KIN = "øoØołlŁlđdĐdħhĦhðdÐd";

    private final char[] text;
    private final int length;
    private int start;
    private int end;
    private char[] word = new char[LONGEST];
    private int wordLength;

    /// @param length how much of `text` is meant
    WordBreaker(char[] text, int length) {
        this.text = text;
        this.length = length;
    }

    static WordBreaker of(String text) {
        return new WordBreaker(text.toCharArray(), text.length());
    }

    /// Goes to the next word, if there is one.
    boolean next() {
        int i = end;
        while (i < length) {
            char c = text[i];
            if (c < 128 ? isPlain(c) : Character.isLetterOrDigit(Character.codePointAt(text, i))) {
                start = i;
                end = c < 128 ? plainEnd(i) : wordEnd(i);
                return true;
            }
            i += c < 128 ? 1 : Character.charCount(Character.codePointAt(text, i));
        }
        start = length;
        end = length;
        return false;
    }

    /// Where the word begins in the text.
    int start() {
        return start;
    }

    /// Where the word ends in the text.
    int end() {
        return end;
    }

    /// The folded word's characters, of which [#wordLength] are its own. Valid until [#next].
    char[] word() {
        return word;
    }

    int wordLength() {
        return wordLength;
    }

    String folded() {
        return new String(word, 0, wordLength);
    }

    /// Whether the word is a character of a script in which each is taken for a word.
    boolean isAlone() {
        return isAlone(Character.codePointAt(text, start, length));
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }

    /// The end of a word that begins with a plain letter; most are plain to the end.
    private int plainEnd(int from) {
        int i = from;
        wordLength = 0;
        while (i < length && isPlain(text[i])) {
            if (wordLength < LONGEST) {
                char c = text[i];
                word[wordLength++] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            }
            i++;
        }
        return i < length && text[i] >= 128 ? wordEnd(from) : i;
    }

    private int wordEnd(int from) {
        int first = Character.codePointAt(text, from, length);
        int i = from + Character.charCount(first);
        boolean alone = first >= 128 && isAlone(first);
        while (i < length) {
            int c = Character.codePointAt(text, i, length);
            boolean goesOn =
                    isMark(c)
                            || (!alone
                                    && Character.isLetterOrDigit(c)
                                    && !(c >= 128 && isAlone(c)));
            if (!goesOn) {
                break;
            }
            i += Character.charCount(c);
        }
        fold(new String(text, from, Math.min(i - from, LONGEST)));
        return i;
    }

    private static boolean isMark(int c) {
        int type = c < 128 ? Character.CONTROL : Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isAlone(int c) {
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN ->
                    true;
            default -> c == 'ー';
        };
    }

    private void fold(String written) {
        String open = Normalizer.normalize(written, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder();
        open.codePoints().filter(c -> !isAccent(c)).forEach(bare::appendCodePoint);
        String folded = bare.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        folded = Normalizer.normalize(folded, Normalizer.Form.NFC).replace('ς', 'σ');
        wordLength = Math.min(folded.length(), LONGEST);
        word = Arrays.copyOf(word, LONGEST);
        for (int i = 0; i < wordLength; i++) {
            int kin = PLAIN_KIN.indexOf(folded.charAt(i));
            word[i] = kin < 0 ? folded.charAt(i) : PLAIN_KIN.charAt(kin | 1);
        }
    }

    /// Accents can be left out when reading; the vowel signs of Indic scripts can't.
    private static boolean isAccent(int c) {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
            return false;
        }
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.INHERITED
                || script == UnicodeScript.ARABIC
                || script == UnicodeScript.HEBREW;
    }
}

package dev.lectern.markdown;

import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;

/// The characters that stand for the dialect's own constructs on their way through the Markdown
/// parser: Unicode noncharacters, which no text may hold, so that a note can't forge them. A token
/// is its index between a start and an end; single brackets and `<` have a character each, so that
/// the parser never sees a link or a tag.
final class Markers {

    static final char OPENING = '\uFDDC';
    static final char CLOSING = '\uFDDD';
    static final char LESS = '\uFDDE';

    private static final char START = '\uFDD0';
    private static final char END = '\uFDD1';
    private static final char ZERO = '\uFDD2';
    private static final char FIRST = '\uFDD0';
    private static final char LAST = '\uFDEF';

    private Markers() {}

    /// `text` with what could be taken for a marker, and what breaks pages, replaced.
    static String cleared(String text) {
        char[] chars = text.toCharArray();
        boolean cleared = false;
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if ((c >= FIRST && c <= LAST) || c == '\0') {
                chars[i] = '\uFFFD';
                cleared = true;
            }
        }
        return cleared ? new String(chars) : text;
    }

    /// The marker of a token.
    static String of(int token) {
        StringBuilder marker = new StringBuilder(8).append(START);
        String digits = Integer.toString(token);
        for (int i = 0; i < digits.length(); i++) {
            marker.append((char) (ZERO + digits.charAt(i) - '0'));
        }
        return marker.append(END).toString();
    }

    static boolean isIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && text.charAt(i) <= LAST) {
                return true;
            }
        }
        return false;
    }

    /// `text` with each token replaced by what `meaning` says of its index, and brackets and `<`
    /// themselves again.
    static String replaced(CharSequence text, IntFunction<String> meaning) {
        StringBuilder out = new StringBuilder();
        split(text, run -> out.append(literal(run)), token -> out.append(meaning.apply(token)));
        return out.toString();
    }

    /// Hands over the pieces of `text` in order: runs of characters, brackets and `<` among them as
    /// markers still, and tokens.
    static void split(CharSequence text, Consumer<String> plain, IntConsumer token) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == START) {
                if (i > from) {
                    plain.accept(text.subSequence(from, i).toString());
                }
                int index = 0;
                for (i++; text.charAt(i) != END; i++) {
                    index = index * 10 + text.charAt(i) - ZERO;
                }
                token.accept(index);
                from = i + 1;
            }
        }
        if (from < text.length()) {
            plain.accept(text.subSequence(from, text.length()).toString());
        }
    }

    /// `text` with brackets and `<` themselves again.
    static String literal(String text) {
        return text.replace(OPENING, '[').replace(CLOSING, ']').replace(LESS, '<');
    }
}

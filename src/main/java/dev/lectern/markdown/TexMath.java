package dev.lectern.markdown;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells mathematics in a text from money: no space inside the dollars, no digit after the closing
/// one, and what begins as a price does not go on in words.
final class TexMath {

    private static final Pattern PRICE =
            Pattern.compile(
                    "\\d[\\d,.]*(?:\\s*(?:[kKmMbB]|million|billion|trillion)\\b)?[^\\\\^_={}]*\\p{L}{2}[^\\\\^_={}]*");
    private static final Pattern TEX = Pattern.compile("[\\\\^_=+{}]");

    private static final int LONGEST = 500;

    private final String s;
    private boolean displayEnds = true;

    TexMath(String text) {
        this.s = text;
    }

    /// A formula that ends before `end`.
    record Formula(int end, String tex, boolean display) {}

    /// The formula whose first dollar stands at `i`, if there is one.
    @Nullable Formula dollars(int i) {
        if (s.startsWith("$$", i)) {
            return display(i);
        }
        if (i > 0 && (Character.isLetterOrDigit(s.charAt(i - 1)) || s.charAt(i - 1) == '$')) {
            return null;
        }
        int end = inlineEnd(i);
        if (end < 0) {
            return null;
        }
        String tex = s.substring(i + 1, end);
        return isMath(tex) ? new Formula(end + 1, tex, false) : null;
    }

    /// The formula between `\(` and `\)`, or `\[` and `\]`, if there is one at `i`.
    @Nullable Formula backslash(int i) {
        boolean display = s.startsWith("\\[", i);
        if (!display && !s.startsWith("\\(", i)) {
            return null;
        }
        int end = LinkScanner.indexWithin(s, display ? "\\]" : "\\)", i + 2, LONGEST);
        if (end < 0 || (!display && s.substring(i, end).indexOf('\n') >= 0)) {
            return null;
        }
        String tex = s.substring(i + 2, end).strip();
        boolean math = tex.length() < 3 || TEX.matcher(tex).find();
        return math && isMath(tex) ? new Formula(end + 2, tex, display) : null;
    }

    private @Nullable Formula display(int i) {
        int end = displayEnds ? s.indexOf("$$", i + 2) : -1;
        displayEnds = end >= 0;
        if (end < 0) {
            return null;
        }
        String tex = s.substring(i + 2, end).strip();
        return isMath(tex) ? new Formula(end + 2, tex, true) : null;
    }

    private int inlineEnd(int i) {
        if (i + 1 >= s.length() || isSpace(i + 1)) {
            return -1;
        }
        int end = i + 1;
        while (end < s.length() && s.charAt(end) != '$') {
            if (s.charAt(end) == '\n') {
                return -1;
            }
            end += s.charAt(end) == '\\' ? 2 : 1;
        }
        boolean closes =
                end < s.length()
                        && end > i + 1
                        && !isSpace(end - 1)
                        && !(end + 1 < s.length() && Character.isLetterOrDigit(s.charAt(end + 1)));
        return closes ? end : -1;
    }

    private boolean isSpace(int i) {
        return Character.isWhitespace(s.charAt(i));
    }

    private static boolean isMath(String tex) {
        return !tex.isEmpty()
                && !tex.contains("[[")
                && !tex.contains("<a")
                && tex.indexOf('`') < 0
                && !PRICE.matcher(tex).matches();
    }
}

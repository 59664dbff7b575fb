package dev.lectern.markdown;

import java.util.regex.Pattern;

/// Takes Markdown's inline markup off a line of text.
final class PlainText {

    private static final Pattern MARKUP =
            Pattern.compile(
                    "\\\\(\\p{Punct})|\\*+|~~|`+|(?<![\\p{L}\\p{N}_])_+|_+(?![\\p{L}\\p{N}_])");

    /// Up to where something may have to be taken off.
    private static final PlainRun BARE = new PlainRun("\t\n\u000B\f\r\\*~`_", "  ", "( )", "[ ]");

    private static final Pattern HOLLOW = Pattern.compile("\\(\\s*\\)|\\[\\s*\\]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private PlainText() {}

    static String of(String text) {
        if (isBare(text)) {
            return text.strip();
        }
        String bare = HOLLOW.matcher(MARKUP.matcher(text).replaceAll("$1")).replaceAll("");
        return SPACES.matcher(bare).replaceAll(" ").strip();
    }

    /// Whether there is nothing to be taken off but spaces around it, as with most texts.
    private static boolean isBare(String text) {
        char[] chars = text.toCharArray();
        return BARE.end(chars, 0, chars.length) == chars.length;
    }

    /// `text` so that Markdown takes it as it stands.
    static String inert(String text) {
        StringBuilder inert = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("\\*_~`&".indexOf(c) >= 0) {
                inert.append('\\');
            }
            inert.append(
                    switch (c) {
                        case '[' -> Markers.OPENING;
                        case ']' -> Markers.CLOSING;
                        case '<' -> Markers.LESS;
                        default -> c;
                    });
        }
        return inert.toString();
    }
}

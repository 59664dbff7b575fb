package dev.lectern.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Gives the headings of one note their anchors, no two alike.
final class Anchors {

    private final Map<String, Integer> given = new HashMap<>();

    String of(String heading) {
        String anchor = "h-" + joined(heading, "-");
        int count = given.merge(anchor, 1, Integer::sum);
        return count == 1 ? anchor : of(heading + " " + count);
    }

    static String letters(String text) {
        return joined(text, "");
    }

    /// The words of `text`, in lower case, with `gap` between them.
    private static String joined(String text, String gap) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder joined = new StringBuilder(lower.length());
        boolean inWord = true;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            boolean word = isInWord(c);
            if (word && !inWord && !joined.isEmpty()) {
                joined.append(gap);
            }
            if (word) {
                joined.appendCodePoint(c);
            }
            inWord = word;
            i += Character.charCount(c);
        }
        return joined.toString();
    }

    private static boolean isInWord(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        return switch (Character.getType(c)) {
            case Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> Character.isLetterOrDigit(c);
        };
    }
}

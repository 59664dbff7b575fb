package dev.lectern.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Gives the headings of one note their anchors, no two alike.
final class Anchors {

    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

    private final Map<String, Integer> given = new HashMap<>();

    String of(String heading) {
        String slug = GAPS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("-");
        String anchor = "h-" + slug.replaceAll("^-|-$", "");
        int count = given.merge(anchor, 1, Integer::sum);
        return count == 1 ? anchor : of(heading + " " + count);
    }

    static String letters(String text) {
        return GAPS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}

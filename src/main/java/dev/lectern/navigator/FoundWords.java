package dev.lectern.navigator;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Words that are sought in lines of text, whatever their case and accents.
final class FoundWords {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private List<String> words = List.of();

    void seek(String typed) {
        words = SPACE.splitAsStream(folded(typed.strip())).filter(word -> !word.isEmpty()).toList();
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether all of the words stand in a line.
    boolean areIn(String line) {
        String folded = folded(line);
        return words.stream().allMatch(folded::contains);
    }

    /// Cuts a line into what was found and what stands between.
    void cut(String line, Consumer<String> between, Consumer<String> found) {
        String folded = folded(line);
        int at = 0;
        while (at < line.length()) {
            int start = at;
            int next = line.length();
            int length = 0;
            for (String word : words) {
                int place = folded.indexOf(word, start);
                if (place >= 0 && (place < next || (place == next && word.length() > length))) {
                    next = place;
                    length = word.length();
                }
            }
            if (next > at) {
                between.accept(line.substring(at, next));
            }
            if (length > 0) {
                found.accept(line.substring(next, next + length));
            }
            at = next + length;
        }
    }

    /// As long as the text, letter by letter.
    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() != text.length()) {
            lower = text;
        }
        StringBuilder plain = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); at++) {
            char letter = lower.charAt(at);
            plain.append(
                    letter < 128
                            ? letter
                            : Normalizer.normalize(String.valueOf(letter), Form.NFD).charAt(0));
        }
        return plain.toString();
    }
}

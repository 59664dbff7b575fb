package dev.lectern.session;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What was typed to find something by its title: words, each of which must fit, whatever its case
/// and accents.
///
/// A word fits best as the beginning of the title, then as the beginning of a word, then anywhere,
/// then as letters that follow each other with gaps. Of titles that fit alike, shorter ones come
/// first.
public final class TitleMatch {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Outweighs every difference in length.
    private static final int WORSE = 1_000_000;

    private final List<String> words;

    private record Fitting<T>(T item, int cost) {}

    private TitleMatch(List<String> words) {
        this.words = List.copyOf(words);
    }

    public static TitleMatch of(String typed) {
        return new TitleMatch(
                SPACE.splitAsStream(folded(typed)).filter(word -> !word.isEmpty()).toList());
    }

    /// The items whose titles fit, the best first; of equal ones the earlier first.
    public <T> List<T> best(Collection<T> items, Function<? super T, String> title, int limit) {
        return items.stream()
                .flatMap(item ->
                        cost(title.apply(item)).stream().mapToObj(cost -> new Fitting<>(item, cost)))
                .sorted(Comparator.comparingInt(Fitting::cost))
                .limit(limit)
                .map(Fitting::item)
                .toList();
    }

    /// How far a title is from what was typed, 0 being nearest; empty when a word does not fit.
    OptionalInt cost(String title) {
        String text = folded(title);
        int cost = Math.min(text.length(), WORSE - 1);
        for (String word : words) {
            OptionalInt rank = rank(text, word);
            if (rank.isEmpty()) {
                return rank;
            }
            cost += WORSE * rank.getAsInt();
        }
        return OptionalInt.of(cost);
    }

    private static OptionalInt rank(String text, String word) {
        int at = text.indexOf(word);
        if (at == 0) {
            return OptionalInt.of(0);
        }
        if (at < 0) {
            return isSubsequence(text, word) ? OptionalInt.of(3) : OptionalInt.empty();
        }
        for (int from = at; from >= 0; from = text.indexOf(word, from + 1)) {
            if (!Character.isLetterOrDigit(text.charAt(from - 1))) {
                return OptionalInt.of(1);
            }
        }
        return OptionalInt.of(2);
    }

    private static boolean isSubsequence(String text, String word) {
        int from = 0;
        for (int letter = 0; letter < word.length(); letter++) {
            int at = text.indexOf(word.charAt(letter), from);
            if (at < 0) {
                return false;
            }
            from = at + 1;
        }
        return true;
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower, Form.NFKD)).replaceAll("");
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }
}

package dev.lectern.session;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.BitSet;
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
/// then as letters that follow each other with gaps: the first begins a word, and one that leaves
/// its word begins another. Of titles that fit alike, shorter ones come first.
public final class TitleMatch {

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

    /// The items whose titles fit to what was typed, the best first; all as they are if it is
    /// nothing.
    public static <T> List<T> fitting(
            String typed, List<T> items, Function<? super T, String> title) {
        return typed.isBlank() ? items : of(typed).best(items, title, items.size());
    }

    /// The items whose titles fit, the best first; of equal ones the earlier first.
    public <T> List<T> best(Collection<T> items, Function<? super T, String> title, int limit) {
        return items.stream()
                .flatMap(item ->
                        cost(title.apply(item)).stream()
                                .mapToObj(cost -> new Fitting<>(item, cost)))
                .sorted(Comparator.comparingInt(Fitting::cost))
                .limit(limit)
                .map(Fitting::item)
                .toList();
    }

    /// Whether the words stand in a title, each without gaps.
    boolean isIn(String title) {
        String text = folded(title);
        return words.stream().allMatch(text::contains);
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
            return fitsWithGaps(text, word) ? OptionalInt.of(3) : OptionalInt.empty();
        }
        for (int from = at; from >= 0; from = text.indexOf(word, from + 1)) {
            if (beginsWord(text, from)) {
                return OptionalInt.of(1);
            }
        }
        return OptionalInt.of(2);
    }

    /// Goes through the text once for each letter, with all places that the letter before may have.
    private static boolean fitsWithGaps(String text, String word) {
        BitSet places = new BitSet();
        for (int letter = 0; letter < word.length(); letter++) {
            BitSet next = new BitSet();
            boolean begun = letter == 0;
            boolean inThisWord = false;
            for (int at = 0; at < text.length(); at++) {
                boolean begins = beginsWord(text, at);
                inThisWord &= !begins;
                if (text.charAt(at) == word.charAt(letter) && (inThisWord || (begun && begins))) {
                    next.set(at);
                }
                begun |= places.get(at);
                inThisWord |= places.get(at);
            }
            if (next.isEmpty()) {
                return false;
            }
            places = next;
        }
        return true;
    }

    private static boolean beginsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isAscii(lower) ? lower : withoutAccents(Normalizer.normalize(lower, Form.NFKD));
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String decomposed) {
        StringBuilder letters = new StringBuilder(decomposed.length());
        for (int at = 0; at < decomposed.length(); at++) {
            char letter = decomposed.charAt(at);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                letters.append(letter);
            }
        }
        return letters.toString();
    }
}

package dev.lectern.markdown;

import dev.lectern.note.Citation.Role;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// The words of one block of a note, and where among them its stamps stand.
///
/// A stamp belongs to the sentence that it stands in. One between two sentences belongs to the one
/// before it, except in a block that begins with a stamp: there stamps stand before what they cite.
final class StampedText {

    /// Holds a stamp's place while its block is made readable; no note can hold it.
    private static final char PLACE = '\uFDDF';

    private static final int LONGEST = 300;
    private static final String CLOSING = ".,;:!?)";
    private static final Pattern HOLLOW = Pattern.compile("\\([\\s,;]*\\)|\\[[\\s,;]*\\]");
    private static final Pattern TO = Pattern.compile("\\s*(?:[-–—]|to)\\s*");
    private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}.!?]{2}|[.!?]");

    private final String words;
    private final List<Place> places;
    private final int[] bounds;

    /// A stamp, and the number of characters of the text before it.
    record Place(int stamp, int at, Role role) {}

    private StampedText(String words, List<Place> places) {
        this.words = words;
        this.places = List.copyOf(places);
        this.bounds = places.isEmpty() ? new int[0] : bounds(words);
    }

    /// @param marked the block's text with markers in it
    static StampedText of(String marked, List<Token> tokens) {
        List<Integer> stamps = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Markers.split(
                marked,
                run -> text.append(Markers.literal(run)),
                index -> {
                    switch (tokens.get(index)) {
                        case Token.StampMark(int stamp, _) -> {
                            stamps.add(stamp);
                            text.append(PLACE);
                        }
                        case Token other -> text.append(Findings.visible(other));
                    }
                });
        return placed(PlainText.of(text.toString()).split(String.valueOf(PLACE), -1), stamps);
    }

    /// @param pieces what stands before, between and after the stamps
    private static StampedText placed(String[] pieces, List<Integer> stamps) {
        StringBuilder words = new StringBuilder();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < pieces.length; i++) {
            boolean between = i > 0 && i < stamps.size();
            if (!between || SAYS_SOMETHING.matcher(pieces[i]).find()) {
                append(words, pieces[i]);
            }
            if (i < stamps.size()) {
                boolean range = between && TO.matcher(pieces[i]).matches();
                places.add(
                        new Place(
                                stamps.get(i),
                                lengthWithoutSpaces(words),
                                range ? Role.RANGE_END : Role.MOMENT));
            }
        }
        words.setLength(lengthWithoutSpaces(words));
        boolean hollow = words.chars().noneMatch(Character::isLetterOrDigit);
        return new StampedText(hollow ? "" : words.toString(), places);
    }

    private static int lengthWithoutSpaces(CharSequence words) {
        int length = words.length();
        while (length > 0 && Character.isWhitespace(words.charAt(length - 1))) {
            length--;
        }
        return length;
    }

    /// Puts words behind those that are there; where a stamp was, a single space is left at most.
    private static void append(StringBuilder words, String piece) {
        boolean spaced = lengthWithoutSpaces(words) < words.length() || words.isEmpty();
        String next = spaced ? piece.stripLeading() : piece;
        if (!next.isEmpty() && CLOSING.indexOf(next.charAt(0)) >= 0) {
            words.setLength(lengthWithoutSpaces(words));
        }
        words.append(next);
    }

    private static int[] bounds(String words) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(words);
        List<Integer> bounds = new ArrayList<>();
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            bounds.add(at);
        }
        return bounds.stream().mapToInt(Integer::intValue).toArray();
    }

    String words() {
        return words;
    }

    List<Place> places() {
        return places;
    }

    /// The sentence that a stamp at `at` belongs to.
    String sentenceAt(int at) {
        boolean leading = places.getFirst().at() == 0;
        int next = 1;
        while (next < bounds.length - 1
                && (leading ? bounds[next] <= at + 1 : trimmed(next) < at)) {
            next++;
        }
        return bounds.length < 2 ? words : piece(bounds[next - 1], bounds[next], at);
    }

    String lastSentence() {
        int[] all = bounds(words);
        return piece(all[Math.max(0, all.length - 2)], words.length(), words.length());
    }

    /// Where the sentence before the bound `index` ends, without the spaces behind it.
    private int trimmed(int index) {
        int start = bounds[index - 1];
        return start + lengthWithoutSpaces(words.substring(start, bounds[index]));
    }

    private String piece(int from, int to, int at) {
        int first = Math.max(from, at - LONGEST);
        int last = Math.min(to, Math.max(at, first + LONGEST));
        return HOLLOW.matcher(words.substring(first, last)).replaceAll("").strip();
    }
}

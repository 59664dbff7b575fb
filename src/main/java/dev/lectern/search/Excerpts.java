package dev.lectern.search;

import dev.lectern.note.Excerpt;
import dev.lectern.note.Excerpt.Mark;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Finds, in the readable text of a note, the line that answers a query best, and cuts it to a
/// length that can be shown.
public final class Excerpts {

    private static final int LONGEST = 220;
    private static final int BEFORE = 60;

    private static final int SHORTEST_FORGIVEN = 4;

    private final List<String> whole = new ArrayList<>();
    private final List<String> begun = new ArrayList<>();

    /// What makes a word of the text a hit, by the words of `query`.
    public Excerpts(SearchQuery query) {
        for (SearchQuery.Term term : query.terms()) {
            boolean inText =
                    term.place() == SearchQuery.Place.ANYWHERE
                            || term.place() == SearchQuery.Place.TITLE;
            if (inText) {
                add(term);
            }
        }
    }

    private void add(SearchQuery.Term term) {
        WordBreaker words = WordBreaker.of(term.text());
        List<String> all = new ArrayList<>();
        boolean alone = false;
        while (words.next()) {
            all.add(words.folded());
            alone = words.isAlone();
        }
        if (!all.isEmpty() && term.form() == SearchQuery.Form.BEGINNING && !alone) {
            begun.add(all.removeLast());
        }
        whole.addAll(all);
    }

    /// The line of `text` with most of the words sought, the first of several; its beginning, if no
    /// word stands in it.
    public Excerpt best(String text) {
        return best(text, this::which)
                .or(() -> best(text, this::nearly))
                .orElseGet(() -> first(text));
    }

    /// Which of the words sought a word is, by their order; negative if none.
    private interface Likeness {
        int of(WordBreaker word);
    }

    private static Excerpt first(String text) {
        int line = 1;
        int start = 0;
        while (start < text.length() && lineEnd(text, start) - start < 2) {
            start = lineEnd(text, start) + 1;
            line++;
        }
        return start >= text.length()
                ? new Excerpt(1, "", List.of())
                : cut(line, text.substring(start, lineEnd(text, start)).strip(), List.of());
    }

    private static Optional<Excerpt> best(String text, Likeness likeness) {
        int bestStart = 0;
        int bestLine = 0;
        int bestScore = 0;
        int line = 1;
        for (int start = 0; start < text.length(); line++) {
            int end = lineEnd(text, start);
            int score = end - start < 2 ? 0 : score(text.substring(start, end), likeness);
            if (score > bestScore) {
                bestScore = score;
                bestLine = line;
                bestStart = start;
            }
            start = end + 1;
        }
        if (bestScore == 0) {
            return Optional.empty();
        }
        String found = text.substring(bestStart, lineEnd(text, bestStart)).strip();
        return Optional.of(cut(bestLine, found, marks(found, likeness)));
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /// How many of the words sought stand in a line.
    private static int score(String line, Likeness likeness) {
        BitSet found = new BitSet();
        WordBreaker words = WordBreaker.of(line);
        while (words.next()) {
            int which = likeness.of(words);
            if (which >= 0) {
                found.set(which);
            }
        }
        return found.cardinality();
    }

    private int which(WordBreaker word) {
        for (int i = 0; i < whole.size(); i++) {
            if (isSame(word, whole.get(i), word.wordLength())) {
                return i;
            }
        }
        for (int i = 0; i < begun.size(); i++) {
            if (isSame(word, begun.get(i), begun.get(i).length())) {
                return whole.size() + i;
            }
        }
        return -1;
    }

    /// As [#which], but for one letter.
    private int nearly(WordBreaker word) {
        for (int i = 0; i < whole.size(); i++) {
            if (isNearly(word.folded(), whole.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < begun.size(); i++) {
            if (isNearly(word.folded(), begun.get(i))) {
                return whole.size() + i;
            }
        }
        return which(word);
    }

    /// Whether one letter added, left out, changed, or changed with its neighbour makes one word of
    /// the other.
    private static boolean isNearly(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1 || other.length() < SHORTEST_FORGIVEN) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length())
                && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String left = one.substring(same);
        String right = other.substring(same);
        return left.regionMatches(1, right, 1, Math.max(left.length(), right.length()) - 1)
                || left.equals(tail(right, 1))
                || right.equals(tail(left, 1))
                || (tail(left, 2).equals(tail(right, 2))
                        && left.length() > 1
                        && right.length() > 1
                        && left.charAt(0) == right.charAt(1)
                        && left.charAt(1) == right.charAt(0));
    }

    private static String tail(String text, int from) {
        return text.substring(Math.min(from, text.length()));
    }

    private static boolean isSame(WordBreaker word, String sought, int length) {
        if (sought.length() != length || word.wordLength() < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.word()[i] != sought.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static Excerpt cut(int number, String line, List<Mark> marks) {
        if (line.length() <= LONGEST) {
            return new Excerpt(number, line, marks);
        }
        int from = densest(marks, line.length());
        from = from == 0 ? 0 : wordStart(line, from);
        int to = wordEnd(line, Math.min(line.length(), from + LONGEST));
        String opening = from == 0 ? "" : "…";
        String closing = to == line.length() ? "" : "…";
        int shift = opening.length() - from;
        List<Mark> shown = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark.start() >= from && mark.end() <= to) {
                shown.add(new Mark(mark.start() + shift, mark.end() + shift));
            }
        }
        return new Excerpt(number, opening + line.substring(from, to) + closing, shown);
    }

    private static List<Mark> marks(String line, Likeness likeness) {
        List<Mark> marks = new ArrayList<>();
        WordBreaker words = WordBreaker.of(line);
        while (words.next()) {
            if (likeness.of(words) >= 0) {
                marks.add(new Mark(words.start(), words.end()));
            }
        }
        return marks;
    }

    /// Where to begin so that most marks are shown, with a little in front of the first of them.
    private static int densest(List<Mark> marks, int length) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int from = marks.get(i).start();
            int shown = 0;
            for (int j = i;
                    j < marks.size() && marks.get(j).end() <= from + LONGEST - BEFORE;
                    j++) {
                shown++;
            }
            if (shown > most) {
                most = shown;
                best = from;
            }
        }
        return Math.clamp(best - BEFORE, 0, Math.max(0, length - LONGEST));
    }

    private static int wordStart(String line, int at) {
        int space = line.indexOf(' ', at);
        return space < 0 || space > at + 20 ? whole(line, at) : space + 1;
    }

    private static int wordEnd(String line, int at) {
        if (at == line.length()) {
            return at;
        }
        int space = line.lastIndexOf(' ', at);
        return space < at - 20 ? whole(line, at) : space;
    }

    private static int whole(String line, int at) {
        return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
    }
}

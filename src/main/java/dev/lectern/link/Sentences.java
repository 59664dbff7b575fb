package dev.lectern.link;

import dev.lectern.note.Excerpt;
import dev.lectern.note.Excerpt.Mark;
import dev.lectern.note.Link;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/// Finds the sentence around a link in the readable text of its note.
public final class Sentences {

    private static final int LONGEST = 300;

    private final String[] lines;

    /// @param text the note's text as a reader sees it, line by line as in its file
    public Sentences(String text) {
        this.lines = text.split("\n", -1);
    }

    /// The sentence in which `link` stands, with its text marked. If it can't be made out any more,
    /// since the file has changed, the link's text stands for the sentence.
    ///
    /// @param before how many links of the same text stand before it on its line
    public Excerpt around(Link link, int before) {
        String line = link.line() <= lines.length ? lines[Math.max(0, link.line() - 1)] : "";
        int at = line.indexOf(link.text());
        for (int i = 0; i < before && at >= 0; i++) {
            int next = line.indexOf(link.text(), at + 1);
            at = next < 0 ? at : next;
        }
        if (at < 0 || link.text().isEmpty()) {
            Mark whole = new Mark(0, link.text().length());
            return new Excerpt(link.line(), link.text(), List.of(whole));
        }
        return sentence(link, line, at);
    }

    private static Excerpt sentence(Link link, String line, int at) {
        int end = at + link.text().length();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(line);
        int from = at == 0 ? 0 : sentences.preceding(at + 1);
        int to = end >= line.length() ? line.length() : sentences.following(end - 1);
        from = Math.max(from, at - LONGEST / 2);
        to = Math.min(to, Math.max(end, from + LONGEST));
        String text = line.substring(from, to).stripTrailing();
        Mark mark = new Mark(at - from, Math.min(end - from, text.length()));
        return new Excerpt(link.line(), text, List.of(mark));
    }
}

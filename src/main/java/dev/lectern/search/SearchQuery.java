package dev.lectern.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a reader seeks, as typed into the search box: words, the last of them perhaps not finished;
/// `"phrases in quotes"`; and `channel:`, `video:` and `title:` before either.
public record SearchQuery(List<Term> terms) {

    private static final Pattern TERM =
            Pattern.compile("(?:(channel|video|title):)?(?:[\"“”]([^\"“”]*)([\"“”]?)|(\\S+))");

    public SearchQuery {
        terms = List.copyOf(terms);
    }

    /// Where a term is to be found.
    public enum Place {
        ANYWHERE,
        TITLE,
        CHANNEL,
        VIDEO
    }

    /// How exactly a term was written.
    public enum Form {
        WORD,
        PHRASE,
        /// The beginning of a word that is still being typed.
        BEGINNING
    }

    /// One thing sought. All terms of a query must fit.
    public record Term(Place place, Form form, String text) {}

    /// Reads what was typed. Every text is a query; one without words finds nothing.
    public static SearchQuery parse(String typed) {
        List<Term> terms = new ArrayList<>();
        Matcher term = TERM.matcher(typed);
        while (term.find()) {
            String phrase = term.group(2);
            String text = phrase == null ? term.group(4) : phrase;
            if (!text.isBlank()) {
                boolean last = term.end() == typed.length();
                boolean closed = phrase != null && !term.group(3).isEmpty();
                Form form = phrase == null ? Form.WORD : Form.PHRASE;
                terms.add(
                        new Term(
                                place(term.group(1)),
                                last && !closed && phrase == null ? Form.BEGINNING : form,
                                text.strip()));
            }
        }
        return new SearchQuery(terms);
    }

    private static Place place(@Nullable String filter) {
        return filter == null ? Place.ANYWHERE : Place.valueOf(filter.toUpperCase(Locale.ROOT));
    }

    /// Whether there is nothing to seek.
    public boolean isEmpty() {
        return terms.isEmpty();
    }
}

package dev.lectern.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/// Puts what a reader seeks into Lucene's terms.
final class Queries {

    /// How much more a hit in a place says than one in the body.
    private static final Map<String, Float> WEIGHTS =
            Map.of(
                    SearchIndex.TITLE, 6f,
                    SearchIndex.HEADING, 2.5f,
                    SearchIndex.CHANNEL, 2f,
                    SearchIndex.BODY, 1f);

    private static final float TIE = 0.3f;
    private static final int SHORTEST_FORGIVEN = 4;
    private static final int MOST_ENDINGS = 200;

    private final IndexReader reader;

    Queries(IndexReader reader) {
        this.reader = reader;
    }

    private record Word(String text, boolean alone) {}

    /// Notes in which every term stands.
    Query asWritten(SearchQuery query) throws IOException {
        return all(query, Forgiveness.NONE);
    }

    /// The same, with a letter too many, too few, wrong, or changed with its neighbour.
    Query forgiving(SearchQuery query) throws IOException {
        return all(query, Forgiveness.ONE_LETTER);
    }

    private enum Forgiveness {
        NONE,
        ONE_LETTER
    }

    /// Passages of what is said in which every term is; a term for notes alone fits none.
    Query said(SearchQuery query, SpokenIndex.Manner manner) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        boolean empty = true;
        for (SearchQuery.Term term : query.terms()) {
            List<Word> words = words(term.text());
            if (term.place() != SearchQuery.Place.ANYWHERE) {
                return MatchNoDocsQuery.INSTANCE;
            }
            if (!words.isEmpty()) {
                empty = false;
                all.add(
                        switch (manner) {
                            case AS_WRITTEN -> written(SpokenIndex.SAID, term.form(), words);
                            case FORGIVING -> forgiven(SpokenIndex.SAID, term.form(), words);
                        },
                        Occur.MUST);
            }
        }
        return empty ? MatchNoDocsQuery.INSTANCE : all.build();
    }

    private Query all(SearchQuery query, Forgiveness forgiveness) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<Word> inOrder = new ArrayList<>();
        boolean empty = true;
        for (SearchQuery.Term term : query.terms()) {
            List<Word> words = words(term.text());
            if (term.place() == SearchQuery.Place.VIDEO) {
                all.add(video(term), Occur.FILTER);
                empty = false;
            } else if (!words.isEmpty()) {
                all.add(oneOf(fields(term.place()), term, words, forgiveness), Occur.MUST);
                empty = false;
                inOrder.addAll(words);
            }
        }
        if (inOrder.size() > 1) {
            PhraseQuery title = phrase(SearchIndex.TITLE, inOrder);
            all.add(new BoostQuery(title, weight(SearchIndex.TITLE)), Occur.SHOULD);
        }
        return empty ? MatchNoDocsQuery.INSTANCE : all.build();
    }

    private static float weight(String field) {
        return WEIGHTS.getOrDefault(field, 1f);
    }

    private static Query video(SearchQuery.Term term) {
        Term video = new Term(SearchIndex.VIDEO, term.text());
        return term.form() == SearchQuery.Form.BEGINNING
                ? new PrefixQuery(video)
                : new TermQuery(video);
    }

    private static List<String> fields(SearchQuery.Place place) {
        return switch (place) {
            case ANYWHERE ->
                    List.of(
                            SearchIndex.TITLE,
                            SearchIndex.HEADING,
                            SearchIndex.CHANNEL,
                            SearchIndex.BODY);
            case TITLE -> List.of(SearchIndex.TITLE);
            case CHANNEL -> List.of(SearchIndex.CHANNEL);
            case VIDEO -> List.of(SearchIndex.VIDEO);
        };
    }

    private Query oneOf(
            List<String> fields, SearchQuery.Term term, List<Word> words, Forgiveness forgiveness)
            throws IOException {
        List<Query> places = new ArrayList<>();
        for (String field : fields) {
            Query here =
                    forgiveness == Forgiveness.NONE
                            ? written(field, term.form(), words)
                            : forgiven(field, term.form(), words);
            places.add(new BoostQuery(here, weight(field)));
        }
        return new DisjunctionMaxQuery(places, TIE);
    }

    private Query written(String field, SearchQuery.Form form, List<Word> words)
            throws IOException {
        boolean open = form == SearchQuery.Form.BEGINNING && !words.getLast().alone();
        if (words.size() > 1) {
            return open ? openPhrase(field, words) : phrase(field, words);
        }
        TermQuery whole = new TermQuery(new Term(field, words.getFirst().text()));
        return open
                ? new DisjunctionMaxQuery(List.of(whole, begun(field, words.getFirst())), 0)
                : whole;
    }

    private static Query begun(String field, Word word) {
        PrefixQuery prefix = new PrefixQuery(new Term(field, word.text()));
        return new BoostQuery(new ConstantScoreQuery(prefix), 0.5f);
    }

    private static PhraseQuery phrase(String field, List<Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        words.forEach(word -> phrase.add(new Term(field, word.text())));
        return phrase.build();
    }

    /// A phrase whose last word is not finished.
    private Query openPhrase(String field, List<Word> words) throws IOException {
        List<Term> endings = endings(field, words.getLast().text());
        if (endings.isEmpty()) {
            return MatchNoDocsQuery.INSTANCE;
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        words.subList(0, words.size() - 1)
                .forEach(word -> phrase.add(new Term(field, word.text())));
        phrase.add(endings.toArray(Term[]::new));
        return phrase.build();
    }

    private List<Term> endings(String field, String beginning) throws IOException {
        List<Term> endings = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return endings;
        }
        TermsEnum all = terms.iterator();
        if (all.seekCeil(new BytesRef(beginning)) == TermsEnum.SeekStatus.END) {
            return endings;
        }
        BytesRef term = all.term();
        while (term != null
                && endings.size() < MOST_ENDINGS
                && term.utf8ToString().startsWith(beginning)) {
            endings.add(new Term(field, BytesRef.deepCopyOf(term)));
            term = all.next();
        }
        return endings;
    }

    /// What is in quotes, or of several parts, is meant as it is written.
    private Query forgiven(String field, SearchQuery.Form form, List<Word> words)
            throws IOException {
        if (form == SearchQuery.Form.PHRASE || words.size() > 1) {
            return written(field, form, words);
        }
        Word word = words.getFirst();
        Term term = new Term(field, word.text());
        List<Query> readings = new ArrayList<>();
        readings.add(new TermQuery(term));
        if (word.text().length() >= SHORTEST_FORGIVEN) {
            readings.add(new BoostQuery(new FuzzyQuery(term, 1), 0.5f));
        }
        if (form == SearchQuery.Form.BEGINNING && !word.alone()) {
            readings.add(begun(field, word));
        }
        return new DisjunctionMaxQuery(readings, 0);
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        WordBreaker breaker = WordBreaker.of(text);
        while (breaker.next()) {
            words.add(new Word(breaker.folded(), breaker.isAlone()));
        }
        return words;
    }
}

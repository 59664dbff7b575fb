package dev.lectern.search;

import dev.lectern.search.SpokenPassage.Line;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.util.BytesRef;

/// The part of a vault's index that knows what is said in its videos: for each file of captions a
/// document that says in which state it was read, and one for each passage. None of their fields is
/// a note's, so that neither is found in place of the other. Safe for use by many threads.
public final class SpokenIndex {

    static final String SAID = "said";
    private static final String FILE = "captions";
    private static final String SHEET = "captionsRead";
    private static final String STATE = "captionsState";
    private static final String TIMES = "saidAt";

    private final IndexWriter writer;
    private final SearcherManager searchers;

    SpokenIndex(IndexWriter writer, SearcherManager searchers) {
        this.writer = writer;
        this.searchers = searchers;
    }

    /// A passage that was found, the better the higher its score.
    public record Match(String file, SpokenPassage passage, float score) {}

    /// Puts what is said according to a file in the place of what it said before.
    ///
    /// @param state what the index is to keep of the file
    public void replace(String file, byte[] state, List<SpokenPassage> passages)
            throws IndexFailedException {
        List<Document> documents = new ArrayList<>();
        documents.add(sheet(file, state));
        passages.forEach(passage -> documents.add(document(file, passage)));
        SearchIndex.attempt(() -> writer.updateDocuments(term(file), documents));
    }

    public void remove(String file) throws IndexFailedException {
        SearchIndex.attempt(() -> writer.deleteDocuments(term(file)));
    }

    /// The files that can be found, with their states.
    public Map<String, byte[]> files() throws IndexFailedException {
        return SearchIndex.attempt(() -> {
            Map<String, byte[]> files = new HashMap<>();
            IndexSearcher searcher = searchers.acquire();
            try {
                for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                    recall(leaf, files);
                }
            } finally {
                searchers.release(searcher);
            }
            return files;
        });
    }

    private static void recall(LeafReaderContext leaf, Map<String, byte[]> files)
            throws IOException {
        BinaryDocValues names = leaf.reader().getBinaryDocValues(SHEET);
        BinaryDocValues states = leaf.reader().getBinaryDocValues(STATE);
        if (names == null || states == null) {
            return;
        }
        var live = leaf.reader().getLiveDocs();
        for (int doc = names.nextDoc();
                doc != BinaryDocValues.NO_MORE_DOCS;
                doc = names.nextDoc()) {
            if ((live == null || live.get(doc)) && states.advanceExact(doc)) {
                BytesRef state = states.binaryValue();
                files.put(
                        names.binaryValue().utf8ToString(),
                        Arrays.copyOfRange(state.bytes, state.offset, state.offset + state.length));
            }
        }
    }

    /// How a query is to be taken.
    public enum Manner {
        AS_WRITTEN,
        /// Forgiving typing errors of one letter.
        FORGIVING
    }

    /// The best passages for `query`, best first.
    public List<Match> search(SearchQuery query, Manner manner, int limit)
            throws IndexFailedException {
        return limit < 1 ? List.of() : SearchIndex.attempt(() -> found(query, manner, limit));
    }

    private List<Match> found(SearchQuery query, Manner manner, int limit) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Query said = new Queries(searcher.getIndexReader()).said(query, manner);
            StoredFields stored = searcher.storedFields();
            List<Match> found = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(said, limit).scoreDocs) {
                found.add(match(stored.document(hit.doc), hit.score));
            }
            return found;
        } finally {
            searchers.release(searcher);
        }
    }

    private static Match match(Document document, float score) {
        String[] texts = document.get(SAID).split("\n", -1);
        String[] times = document.get(TIMES).split(" ", -1);
        List<Line> lines = new ArrayList<>();
        for (int at = 0; at < times.length; at++) {
            Duration from = Duration.ofMillis(Long.parseLong(times[at]));
            lines.add(new Line(new Timestamp(from), texts[at]));
        }
        return new Match(document.get(FILE), new SpokenPassage(lines), score);
    }

    private static Term term(String file) {
        return new Term(FILE, file);
    }

    private static Document sheet(String file, byte[] state) {
        Document document = new Document();
        document.add(new StringField(FILE, file, Field.Store.NO));
        document.add(new BinaryDocValuesField(SHEET, new BytesRef(file)));
        document.add(new BinaryDocValuesField(STATE, new BytesRef(state)));
        return document;
    }

    private static Document document(String file, SpokenPassage passage) {
        Document document = new Document();
        document.add(new StringField(FILE, file, Field.Store.YES));
        document.add(new TextField(SAID, joined(passage, "\n", Line::text), Field.Store.YES));
        document.add(
                new StoredField(
                        TIMES,
                        joined(
                                passage,
                                " ",
                                line -> String.valueOf(line.from().offset().toMillis()))));
        return document;
    }

    private static String joined(
            SpokenPassage passage, String between, Function<Line, String> part) {
        return passage.lines().stream().map(part).collect(Collectors.joining(between));
    }
}

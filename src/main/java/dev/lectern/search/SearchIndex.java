package dev.lectern.search;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Executor;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.IOUtils;

/// The full-text index of a vault. Safe for use by many threads.
///
/// What is added is found after the next [#refresh], and there again at the next start after the
/// next [#commit].
public final class SearchIndex implements AutoCloseable {

    static final String PATH = "path";
    static final String TITLE = "title";
    static final String HEADING = "heading";
    static final String CHANNEL = "channel";
    static final String BODY = "body";
    static final String VIDEO = "video";
    private static final String MEMO = "memo";
    private static final double BUFFER_MEGABYTES = 64;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final SpokenIndex spoken;
    private final Map<String, String> identity;

    /// @param identity what the index is of, kept with every commit
    /// @param helpers merge its parts, and share the work of a search with its caller
    SearchIndex(Directory directory, OpenMode mode, Map<String, String> identity, Executor helpers)
            throws IOException {
        this.directory = directory;
        this.identity = identity;
        this.writer = new IndexWriter(directory, config(mode, helpers));
        try {
            searchers = new SearcherManager(writer, new RememberingSearchers(helpers));
        } catch (IOException | RuntimeException broken) {
            IOUtils.closeWhileHandlingException(writer::rollback);
            throw broken;
        }
        spoken = new SpokenIndex(writer, searchers);
    }

    /// What is said in the vault's videos.
    public SpokenIndex spoken() {
        return spoken;
    }

    private static IndexWriterConfig config(OpenMode mode, Executor merges) {
        return new IndexWriterConfig(new WordAnalyzer())
                .setOpenMode(mode)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                .setMergeScheduler(new MergesElsewhere(merges));
    }

    /// A note that was found, the better the higher its score.
    public record Match(NotePath note, float score) {}

    /// What Lucene does, or fails at.
    interface Work<T> {
        T done() throws IOException;
    }

    /// A full disk and a broken file come out of Lucene as one of many exceptions; of all of them,
    /// the index is of no more use.
    static <T> T attempt(Work<T> work) throws IndexFailedException {
        try {
            return work.done();
        } catch (IOException | RuntimeException failure) {
            throw new IndexFailedException(failure);
        }
    }

    /// Adds a note that is not in the index.
    ///
    /// @param memo what the index is to keep for the one who adds it
    public void add(SearchDocument note, byte[] memo) throws IndexFailedException {
        attempt(() -> writer.addDocument(document(note, memo)));
    }

    /// Puts a note in the place of the one with its path, if there is any.
    public void replace(SearchDocument note, byte[] memo) throws IndexFailedException {
        attempt(() -> writer.updateDocument(term(note.note()), document(note, memo)));
    }

    public void remove(NotePath note) throws IndexFailedException {
        attempt(() -> writer.deleteDocuments(term(note)));
    }

    /// Writes out what one thread has added since, on the caller's: the work of the next [#refresh]
    /// can be shared so.
    public void spill() throws IndexFailedException {
        attempt(writer::flushNextBuffer);
    }

    /// Makes findable what was added since.
    public void refresh() throws IndexFailedException {
        attempt(() -> searchers.maybeRefresh());
    }

    /// Makes lasting what was added since.
    public void commit() throws IndexFailedException {
        attempt(() -> {
            if (writer.hasUncommittedChanges()) {
                writer.setLiveCommitData(identity.entrySet());
                writer.commit();
            }
            return writer;
        });
    }

    /// Whether the last commit was of what this index should be of.
    boolean isOf(Map<String, String> expected) {
        Map<String, String> committed = new HashMap<>();
        writer.getLiveCommitData()
                .forEach(entry -> committed.put(entry.getKey(), entry.getValue()));
        return committed.equals(expected);
    }

    /// Every note with its memo, those that were added together beside each other, after checking
    /// that no byte of the index has changed since it was written.
    SequencedMap<NotePath, byte[]> recall() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            SequencedMap<NotePath, byte[]> memos = LinkedHashMap.newLinkedHashMap(size());
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                if (leaf.reader() instanceof CodecReader segment) {
                    segment.checkIntegrity();
                }
                recall(leaf, memos);
            }
            return memos;
        } finally {
            searchers.release(searcher);
        }
    }

    private static void recall(LeafReaderContext leaf, Map<NotePath, byte[]> memory)
            throws IOException {
        BinaryDocValues paths = leaf.reader().getBinaryDocValues(PATH);
        BinaryDocValues memos = leaf.reader().getBinaryDocValues(MEMO);
        if (paths == null || memos == null) {
            return;
        }
        var live = leaf.reader().getLiveDocs();
        for (int doc = paths.nextDoc();
                doc != BinaryDocValues.NO_MORE_DOCS;
                doc = paths.nextDoc()) {
            if ((live == null || live.get(doc)) && memos.advanceExact(doc)) {
                BytesRef memo = memos.binaryValue();
                memory.put(
                        new NotePath(paths.binaryValue().utf8ToString()),
                        Arrays.copyOfRange(memo.bytes, memo.offset, memo.offset + memo.length));
            }
        }
    }

    /// The best notes for `query`, best first. Typing errors of one letter are forgiven when
    /// nothing fits as it is written.
    public List<Match> search(SearchQuery query, int limit) throws IndexFailedException {
        return limit < 1 ? List.of() : attempt(() -> found(query, limit));
    }

    private List<Match> found(SearchQuery query, int limit) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            Queries queries = new Queries(searcher.getIndexReader());
            List<Match> found = matches(searcher, queries.asWritten(query), limit);
            return found.isEmpty() ? matches(searcher, queries.forgiving(query), limit) : found;
        } finally {
            searchers.release(searcher);
        }
    }

    private static List<Match> matches(IndexSearcher searcher, Query query, int limit)
            throws IOException {
        TopDocs top = searcher.search(query, limit);
        List<Match> found = new ArrayList<>();
        for (ScoreDoc hit : top.scoreDocs) {
            found.add(new Match(path(searcher, hit.doc), hit.score));
        }
        return found;
    }

    private static NotePath path(IndexSearcher searcher, int doc) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues paths = leaf.reader().getBinaryDocValues(PATH);
        if (paths == null || !paths.advanceExact(doc - leaf.docBase)) {
            throw new IOException("a note in the index has no path");
        }
        return new NotePath(paths.binaryValue().utf8ToString());
    }

    /// How many notes the index holds.
    public int size() {
        return writer.getDocStats().numDocs;
    }

    /// Gives up what was not committed, and lets go of the index.
    @Override
    public void close() {
        IOUtils.closeWhileHandlingException(this::abandon, directory);
    }

    /// Closes an index that has failed. What it wrote since the last commit is of no use to anyone,
    /// and might keep a full disk full; Lucene deletes such files only when it opens an index.
    public void discard() {
        IOUtils.closeWhileHandlingException(this::abandon, this::sweep, directory);
    }

    private void sweep() throws IOException {
        new IndexWriter(directory, new IndexWriterConfig().setOpenMode(OpenMode.APPEND)).rollback();
    }

    /// Lets go of the index, but not of where it lies.
    void abandon() throws IOException {
        IOUtils.close(searchers, writer::rollback);
    }

    private static Term term(NotePath note) {
        return new Term(PATH, note.value());
    }

    private static Document document(SearchDocument note, byte[] memo) {
        Document document = new Document();
        document.add(new StringField(PATH, note.note().value(), Field.Store.NO));
        document.add(new BinaryDocValuesField(PATH, new BytesRef(note.note().value())));
        document.add(new BinaryDocValuesField(MEMO, new BytesRef(memo)));
        note.video()
                .ifPresent(video -> document.add(new StringField(VIDEO, video, Field.Store.NO)));
        document.add(lines(TITLE, note.titles()));
        document.add(lines(HEADING, note.headings()));
        document.add(lines(CHANNEL, note.channels()));
        document.add(words(BODY, note.text()));
        return document;
    }

    /// One field for many lines, since Lucene takes as long to begin a field as for some words.
    private static TextField lines(String field, List<String> lines) {
        return words(field, String.join("\n", lines));
    }

    private static TextField words(String field, String text) {
        return new TextField(field, text, Field.Store.NO);
    }
}

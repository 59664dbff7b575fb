package dev.lectern.search;

import java.util.List;
import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/// A searcher whose work in a large vault is shared: one who seeks goes on with the next part of
/// the index while helpers take others, and never waits for one not begun.
final class SharedSearcher extends IndexSearcher {

    /// In notes, about: in smaller parts a search is not worth handing over.
    private static final int PART = 20_000;

    SharedSearcher(IndexReader reader, Executor helpers) {
        super(reader, helpers);
    }

    @Override
    protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
        return slices(leaves, PART, Integer.MAX_VALUE, false);
    }
}

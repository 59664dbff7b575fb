package dev.lectern.search;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/// Lets the helpers of an index share the work of a search in a large vault: one who seeks goes on
/// with the next part of the index while they take others, and never waits for one not begun.
final class SharedSearch extends SearcherFactory {

    private static final System.Logger LOG = System.getLogger(SharedSearch.class.getName());

    /// In notes, about: in smaller parts a search is not worth handing over.
    private static final int PART = 20_000;

    private final Executor helpers;

    SharedSearch(Executor helpers) {
        this.helpers = helpers;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader before) {
        return new IndexSearcher(reader, this::help) {
            @Override
            protected LeafSlice[] slices(List<LeafReaderContext> leaves) {
                return slices(leaves, PART, Integer.MAX_VALUE, false);
            }
        };
    }

    /// What nobody takes is left to the one who seeks.
    private void help(Runnable part) {
        try {
            helpers.execute(part);
        } catch (RejectedExecutionException closing) {
            LOG.log(System.Logger.Level.DEBUG, "a search alone: the program ends", closing);
        }
    }
}

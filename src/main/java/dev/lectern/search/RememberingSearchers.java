package dev.lectern.search;

import java.util.concurrent.Executor;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LRUQueryCache;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.SearcherFactory;

/// Makes searchers that remember which notes have a word that begins with some letter or two, for
/// as long as the part of the index that holds them lives: nearly all notes have one, so to gather
/// them anew takes longer than all else that is done for a query.
final class RememberingSearchers extends SearcherFactory {

    private static final int SHORT = 2;
    private static final int MOST = 500;
    private static final long MOST_BYTES = 16L << 20;
    private static final int LEAST_NOTES = 500;

    /// Also when few notes are left by the other words of the query: the next one has others.
    private static final float ALWAYS = Float.POSITIVE_INFINITY;

    private final LRUQueryCache cache =
            new LRUQueryCache(
                    MOST, MOST_BYTES, leaf -> leaf.reader().maxDoc() >= LEAST_NOTES, ALWAYS);

    private final Executor helpers;

    /// @param helpers share the work of a search with its caller
    RememberingSearchers(Executor helpers) {
        this.helpers = helpers;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
        IndexSearcher searcher = new SharedSearcher(reader, helpers);
        searcher.setQueryCache(cache);
        searcher.setQueryCachingPolicy(new ShortBeginnings());
        return searcher;
    }

    private static final class ShortBeginnings implements QueryCachingPolicy {

        @Override
        public void onUse(Query query) {}

        @Override
        public boolean shouldCache(Query query) {
            if (query instanceof PrefixQuery beginning) {
                String letters = beginning.getPrefix().text();
                return letters.codePointCount(0, letters.length()) <= SHORT;
            }
            return false;
        }
    }
}

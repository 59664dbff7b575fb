package dev.lectern.search;

import java.io.IOException;
import java.util.concurrent.Executor;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.MergeScheduler;
import org.apache.lucene.index.MergeTrigger;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;

/// Lets the index merge its segments on an executor, since the core starts no threads.
final class MergesElsewhere extends MergeScheduler {

    private static final System.Logger LOG = System.getLogger(MergesElsewhere.class.getName());

    private final Executor executor;

    MergesElsewhere(Executor executor) {
        this.executor = executor;
    }

    @Override
    public void merge(MergeSource source, MergeTrigger trigger) throws IOException {
        if (trigger == MergeTrigger.CLOSING) {
            mergeAll(source);
        } else if (source.hasPendingMerges()) {
            executor.execute(() -> mergeAllThatCanBe(source));
        }
    }

    /// A merge that fails leaves the segments as they were: the index stays whole, and a lack of
    /// space is met again, and said, by the next commit.
    private static void mergeAllThatCanBe(MergeSource source) {
        try {
            mergeAll(source);
        } catch (IOException | MergePolicy.MergeException | AlreadyClosedException failed) {
            LOG.log(System.Logger.Level.DEBUG, "a merge failed", failed);
        }
    }

    private static void mergeAll(MergeSource source) throws IOException {
        MergePolicy.@Nullable OneMerge next = source.getNextMerge();
        while (next != null) {
            source.merge(next);
            next = source.getNextMerge();
        }
    }

    @Override
    public void close() {}
}

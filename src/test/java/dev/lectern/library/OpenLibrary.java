package dev.lectern.library;

import dev.lectern.search.IndexShelf;
import dev.lectern.vault.Vault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/// A library opened as the window opens it, and the wait for what it should come to.
public final class OpenLibrary implements AutoCloseable {

    private final ExecutorService writer = Executors.newSingleThreadExecutor();
    private final ExecutorService readers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final ExecutorService watcher =
            new ThreadPoolExecutor(0, 1, 1, TimeUnit.SECONDS, new SynchronousQueue<>());
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition published = lock.newCondition();
    private final Library library;

    public OpenLibrary(Path vault, Path cache) throws IOException {
        this(vault, cache, List.of());
    }

    OpenLibrary(Path vault, Path cache, List<Path> mediaFolders) throws IOException {
        library = new Library(Vault.open(vault), new IndexShelf(cache, readers), writer, readers);
        library.listenTo(mediaFolders);
        library.read(_ -> signal());
    }

    private void signal() {
        lock.lock();
        try {
            published.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public Library library() {
        return library;
    }

    /// Waits until everything can be found.
    public OpenLibrary awaitDone() throws InterruptedException {
        await(vault -> vault.progress().stage() == Progress.Stage.DONE);
        return this;
    }

    public void await(Predicate<LibrarySnapshot> outcome) throws InterruptedException {
        lock.lock();
        try {
            while (!outcome.test(library.snapshot())) {
                if (!published.await(10, TimeUnit.MINUTES)) {
                    throw new IllegalStateException("nothing happens any more");
                }
            }
        } finally {
            lock.unlock();
        }
    }

    public void watch() {
        library.watch(watcher);
    }

    /// Ends all of its threads, the index' merges too.
    @Override
    public void close() {
        library.close();
        watcher.shutdownNow();
        readers.close();
        writer.close();
        watcher.close();
    }
}

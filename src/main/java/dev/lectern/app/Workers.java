package dev.lectern.app;

import dev.lectern.fx.AfterPainting;
import dev.lectern.fx.FxThread;
import dev.lectern.fx.Latest;
import dev.lectern.session.Problems;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The threads behind an open window, and where they say what went wrong. Once they are closed,
/// what they are still given is dropped, whoever gives it.
final class Workers implements AutoCloseable {

    /// A thread for each task, as long as it takes.
    private final ExecutorService background =
            new ThreadPoolExecutor(
                    0,
                    Integer.MAX_VALUE,
                    0,
                    TimeUnit.SECONDS,
                    new SynchronousQueue<>(),
                    Thread.ofVirtual().factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    private final ExecutorService writer = pool(1, "library");
    private final ExecutorService readers =
            pool(Runtime.getRuntime().availableProcessors(), "reader");
    private final FxThread fx = new FxThread();
    private final AfterPainting afterPainting = new AfterPainting(fx);
    private final Problems problems = new Problems();

    private static ExecutorService pool(int threads, String name) {
        BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
        ThreadFactory daemons = Thread.ofPlatform().name(name + "-", 0).daemon().factory();
        return new ThreadPoolExecutor(
                threads,
                threads,
                0,
                TimeUnit.SECONDS,
                waiting,
                daemons,
                new ThreadPoolExecutor.DiscardPolicy());
    }

    /// Answers pure questions.
    Executor background() {
        return background;
    }

    /// Owns the library: one thread.
    Executor writer() {
        return writer;
    }

    /// Read and scan files, as many as there are cores.
    Executor readers() {
        return readers;
    }

    FxThread fx() {
        return fx;
    }

    /// Does what can wait until a page that was shown has been painted.
    AfterPainting afterPainting() {
        return afterPainting;
    }

    Problems problems() {
        return problems;
    }

    /// A line of questions of its own, of which only the newest is answered.
    Latest latest() {
        return new Latest(background, fx, problems.matter()::ended);
    }

    @Override
    public void close() {
        background.shutdownNow();
        writer.shutdownNow();
        readers.shutdownNow();
    }
}

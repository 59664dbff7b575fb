package dev.lectern.app;

import dev.lectern.fx.AfterPainting;
import dev.lectern.fx.FxThread;
import dev.lectern.fx.Latest;
import dev.lectern.session.Problems;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/// The threads behind an open window, and where they say what went wrong.
final class Workers implements AutoCloseable {

    private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();
    private final ExecutorService writer = Executors.newSingleThreadExecutor(daemons("library"));
    private final ExecutorService readers =
            Executors.newFixedThreadPool(
                    Runtime.getRuntime().availableProcessors(), daemons("reader"));
    private final FxThread fx = new FxThread();
    private final AfterPainting afterPainting = new AfterPainting();
    private final Problems problems = new Problems();

    private static ThreadFactory daemons(String name) {
        return Thread.ofPlatform().name(name + "-", 0).daemon().factory();
    }

    /// Answers pure questions.
    ExecutorService background() {
        return background;
    }

    /// Owns the library: one thread.
    ExecutorService writer() {
        return writer;
    }

    /// Read and scan files, as many as there are cores.
    ExecutorService readers() {
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
        return new Latest(background, fx, problems::report);
    }

    @Override
    public void close() {
        afterPainting.close();
        background.shutdownNow();
        writer.shutdownNow();
        readers.shutdownNow();
    }
}

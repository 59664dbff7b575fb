package dev.lectern.app;

import dev.lectern.memory.Memory;
import dev.lectern.memory.MemoryFile;
import dev.lectern.memory.MemoryWriter;
import dev.lectern.memory.UserFolders;
import dev.lectern.session.Problems;
import dev.lectern.session.Recollection;
import dev.lectern.words.Words;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// What is remembered of a vault while its window is open, and the thread that writes it down.
final class KeptMemory implements AutoCloseable {

    private static final long SECONDS_TO_WRITE = 2;
    private static final long SECONDS_TO_CLOSE = 5;

    private final ExecutorService writing =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("memory").daemon().factory());
    private final MemoryWriter writer;
    private final Recollection recollection;

    /// Reads what was remembered; what can't be read is said in a sentence, and nothing is lost.
    KeptMemory(UserFolders folders, Path vault, Problems problems, Executor fx) {
        MemoryFile file = MemoryFile.of(folders, vault);
        Problems.Matter written = problems.matter();
        writer =
                new MemoryWriter(
                        file,
                        CompletableFuture.delayedExecutor(
                                SECONDS_TO_WRITE, TimeUnit.SECONDS, writing),
                        failure -> fx.execute(() -> written.stands(failure.map(KeptMemory::told))));
        Memory before = Memory.EMPTY;
        try {
            MemoryFile.Found found = file.load();
            before = found.memory();
            if (found.broken() > 0) {
                problems.report(Words.say("problem.memoryLines", found.broken()));
            }
            writing.execute(() -> tidy(file, problems, fx));
        } catch (IOException unreadable) {
            say(unreadable, problems);
        }
        recollection = new Recollection(before, writer::write);
    }

    private static void tidy(MemoryFile file, Problems problems, Executor fx) {
        try {
            file.tidy();
        } catch (IOException full) {
            fx.execute(() -> say(full, problems));
        }
    }

    private static void say(IOException failure, Problems problems) {
        problems.report(told(failure));
    }

    private static String told(IOException failure) {
        // One that names a file says in nothing but its name what is wrong with it.
        return Words.say(
                "problem.memory",
                failure instanceof FileSystemException ? failure.toString() : failure.getMessage());
    }

    Recollection recollection() {
        return recollection;
    }

    /// Writes down what is not written yet.
    @Override
    public void close() {
        writing.execute(writer::flush);
        writing.shutdown();
        try {
            var _ = writing.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

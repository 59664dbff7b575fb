package dev.lectern.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Notices what other programs do to a vault, and tells of it when the disk has been quiet for a
/// moment, or after a second at the latest while it is not.
public final class VaultWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(VaultWatch.class.getName());
    private static final Duration PRESENCE = Duration.ofMillis(500);
    private static final int POLLING_SHARE = 20;

    private final Path root;
    private final WatchedFolders folders;
    private final Consumer<VaultChange> listener;
    private final SystemEvents.Source source;
    private final CountDownLatch closed = new CountDownLatch(1);
    private boolean polled;

    VaultWatch(
            Vault vault,
            VaultListing known,
            SystemEvents.Source source,
            Consumer<VaultChange> listener) {
        this.root = vault.root();
        this.folders = new WatchedFolders(root, known);
        this.source = source;
        this.listener = listener;
        this.polled = !isToldBySystem();
    }

    /// Watches `vault` on `executor`, which it keeps busy until it is closed; begins with telling
    /// what has changed since `known`. The listener is called on `executor`.
    public static VaultWatch start(
            Vault vault, VaultListing known, Executor executor, Consumer<VaultChange> listener) {
        VaultWatch watch =
                new VaultWatch(
                        vault, known, folder -> folder.getFileSystem().newWatchService(), listener);
        executor.execute(watch::run);
        return watch;
    }

    /// Java's watch service looks every ten seconds on macOS; we look more often ourselves.
    private static boolean isToldBySystem() {
        return !System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac");
    }

    @Override
    public void close() {
        closed.countDown();
    }

    void run() {
        try {
            while (!isClosed()) {
                if (Files.isDirectory(root)) {
                    watchWhilePresent();
                } else {
                    listener.accept(new VaultChange.Vanished(root));
                    awaitReturn();
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private void awaitReturn() throws InterruptedException {
        while (!isClosed() && !Files.isDirectory(root)) {
            pause(PRESENCE);
        }
    }

    private void pause(Duration time) throws InterruptedException {
        boolean ended = closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        LOG.log(System.Logger.Level.TRACE, ended ? "the watch ends" : "looking again");
    }

    private void watchWhilePresent() throws InterruptedException {
        Optional<Object> identity = identity();
        if (polled) {
            poll(identity);
            return;
        }
        try (SystemEvents events = SystemEvents.open(root, folders, source)) {
            listener.accept(folders.lookAgain(events));
            while (!isClosed() && !events.isExhausted() && identity().equals(identity)) {
                if (events.await(PRESENCE)) {
                    tell(events.look());
                }
            }
            polled = events.isExhausted();
        } catch (IOException exhausted) {
            polled = true;
        }
        if (polled) {
            listener.accept(new VaultChange.Polled());
        }
    }

    private void poll(Optional<Object> identity) throws InterruptedException {
        listener.accept(folders.lookAgain(SystemEvents.NOBODY));
        while (!isClosed() && identity().equals(identity)) {
            long start = System.nanoTime();
            VaultChange.Files change = folders.lookAgain(SystemEvents.NOBODY);
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            tell(change);
            Duration rest = took.multipliedBy(POLLING_SHARE);
            pause(rest.compareTo(PRESENCE) > 0 ? rest : PRESENCE);
        }
    }

    private void tell(VaultChange.Files change) {
        if (folders.hasChanged() && Files.isDirectory(root)) {
            listener.accept(change);
        }
    }

    /// By which the folder is told from another of the same name; nothing if there is none.
    private Optional<Object> identity() {
        try {
            BasicFileAttributes folder = Files.readAttributes(root, BasicFileAttributes.class);
            Object key = folder.fileKey();
            return Optional.of(key == null ? folder.creationTime() : key);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}

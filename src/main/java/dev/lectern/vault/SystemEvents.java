package dev.lectern.vault;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// What the system tells of the folders of a vault, gathered until the disk is quiet.
final class SystemEvents implements WatchedFolders.Followers, AutoCloseable {

    /// For when nobody is to be told of folders.
    static final WatchedFolders.Followers NOBODY =
            new WatchedFolders.Followers() {
                @Override
                public void appeared(Path folder) {}

                @Override
                public void vanished(Path folder) {}
            };

    private static final Duration QUIET = Duration.ofMillis(100);
    private static final Duration LONGEST_NOISE = Duration.ofMillis(800);

    private final WatchedFolders folders;
    private final WatchService service;
    private final Map<WatchKey, Path> watched = new HashMap<>();
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private final Set<Path> dirty = new HashSet<>();
    private final Set<Path> touched = new HashSet<>();
    private boolean everything;
    private boolean exhausted;

    private SystemEvents(WatchedFolders folders, WatchService service) {
        this.folders = folders;
        this.service = service;
    }

    /// Where watch services come from.
    interface Source {
        WatchService open(Path folder) throws IOException;
    }

    /// @throws IOException if the system has no watch service to give
    static SystemEvents open(Path root, WatchedFolders folders, Source source) throws IOException {
        SystemEvents events = new SystemEvents(folders, source.open(root));
        Set.copyOf(folders.all()).forEach(events::appeared);
        events.appeared(root);
        return events;
    }

    /// Whether the system can watch no more folders.
    boolean isExhausted() {
        return exhausted;
    }

    @Override
    public void appeared(Path folder) {
        if (exhausted || keys.containsKey(folder)) {
            return;
        }
        try {
            WatchKey key = folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
            watched.put(key, folder);
            keys.put(folder, key);
        } catch (IOException refused) {
            exhausted = Files.isReadable(folder);
        }
    }

    @Override
    public void vanished(Path folder) {
        WatchKey key = keys.remove(folder);
        if (key != null) {
            watched.remove(key);
            key.cancel();
        }
    }

    /// Waits for something to happen, and then for quiet. Whether anything happened within `idle`.
    boolean await(Duration idle) throws InterruptedException {
        WatchKey first = service.poll(idle.toNanos(), TimeUnit.NANOSECONDS);
        if (first == null) {
            return false;
        }
        long noiseEnd = System.nanoTime() + LONGEST_NOISE.toNanos();
        @Nullable WatchKey key = first;
        while (key != null) {
            gather(key);
            long left = Math.min(QUIET.toNanos(), noiseEnd - System.nanoTime());
            key = left <= 0 ? null : service.poll(left, TimeUnit.NANOSECONDS);
        }
        return true;
    }

    private void gather(WatchKey key) {
        Path folder = watched.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind().equals(OVERFLOW)) {
                everything = true;
            } else if (folder != null && event.context() instanceof Path name) {
                dirty.add(folder);
                if (!event.kind().equals(ENTRY_DELETE)) {
                    touched.add(folder.resolve(name));
                }
            }
        }
        if (!key.reset() && folder != null) {
            dirty.add(folder);
            keys.remove(folder, key);
            watched.remove(key);
        }
    }

    /// What the events come to, now that they are over.
    VaultChange.Files look() {
        List<Path> again = List.copyOf(everything ? folders.all() : dirty);
        Set<Path> written = Set.copyOf(touched);
        dirty.clear();
        touched.clear();
        everything = false;
        return folders.look(again, written, this);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}

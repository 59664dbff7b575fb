package dev.lectern.vault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class VaultWatchTest {

    @TempDir private Path root = Path.of("");
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private final BlockingQueue<VaultChange> changes = new LinkedBlockingQueue<>();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void whenTheSystemCanWatchNoMoreTheVaultIsLookedThrough() throws Exception {
        Vault vault = Vault.open(root);
        VaultWatch watch =
                new VaultWatch(
                        vault,
                        vault.walk(),
                        _ -> {
                            throw new IOException("User limit of inotify instances reached");
                        },
                        changes::add);
        executor.execute(watch::run);
        assertThat(next()).isInstanceOf(VaultChange.Polled.class);
        Files.writeString(root.resolve("new.md"), "New.");
        assertThat(nextWith("new.md")).isNotNull();
        watch.close();
    }

    @Test
    void whatChangedBeforeTheWatchBeganIsToldFirst() throws Exception {
        Files.writeString(root.resolve("gone.md"), "Gone.");
        Vault vault = Vault.open(root);
        VaultListing known = vault.walk();
        Files.delete(root.resolve("gone.md"));
        Files.writeString(root.resolve("new.md"), "New.");
        try (VaultWatch _ = VaultWatch.start(vault, known, executor, changes::add)) {
            VaultChange.Files first = (VaultChange.Files) next();
            assertThat(first.written()).containsOnlyKeys(new NotePath("new.md"));
            assertThat(first.gone()).containsExactly(new NotePath("gone.md"));
        }
    }

    @Test
    void aBurstIsToldOnce() throws Exception {
        Vault vault = Vault.open(root);
        try (VaultWatch _ = VaultWatch.start(vault, vault.walk(), executor, changes::add)) {
            assertThat(next()).isInstanceOf(VaultChange.Files.class);
            for (int i = 0; i < 50; i++) {
                Files.writeString(root.resolve("note" + i + ".md"), "Text.");
            }
            VaultChange.Files told = nextWith("note49.md");
            assertThat(told.written()).hasSizeGreaterThan(1);
        }
    }

    private VaultChange next() throws InterruptedException {
        VaultChange change = changes.poll(30, TimeUnit.SECONDS);
        if (change == null) {
            throw new AssertionError("nothing was told");
        }
        return change;
    }

    private VaultChange.Files nextWith(String note) throws InterruptedException {
        while (true) {
            if (next() instanceof VaultChange.Files files
                    && files.written().containsKey(new NotePath(note))) {
                return files;
            }
        }
    }
}

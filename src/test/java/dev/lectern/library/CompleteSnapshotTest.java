package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import dev.lectern.search.IndexShelf;
import dev.lectern.search.SearchQuery;
import dev.lectern.vault.FileStamp;
import dev.lectern.vault.MediaFiles;
import dev.lectern.vault.Vault;
import dev.lectern.vault.VaultChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a snapshot says of the search is true at any moment at which it can be read. The index asks
/// for merges while it is being made findable: the moment to look.
class CompleteSnapshotTest {

    private static final int CHANGES = 30;

    @TempDir private Path folder = Path.of("");
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final List<String> missedWhenTold = new ArrayList<>();
    private Optional<Library> library = Optional.empty();

    @BeforeEach
    void makeAVault() throws IOException {
        Files.createDirectories(root());
    }

    private Path root() {
        return folder.resolve("vault");
    }

    private void open(Executor merges) throws IOException {
        Library opened =
                new Library(
                        Vault.open(root()),
                        new IndexShelf(folder.resolve("cache"), merges),
                        Runnable::run,
                        work::add);
        library = Optional.of(opened);
        opened.read(_ -> {
            if (hasToldOfTheFailure() && isComplete()) {
                missedWhenTold.addAll(notFound());
            }
        });
        workOff();
    }

    private void workOff() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private void write(int note) throws IOException {
        NotePath path = new NotePath("note" + note + ".md");
        Path file = Files.writeString(root().resolve(path.value()), "word" + note);
        library.orElseThrow()
                .apply(
                        new VaultChange.Files(
                                Map.of(path, FileStamp.of(file)),
                                List.of(),
                                MediaFiles.NONE,
                                List.of()));
    }

    /// The words that are not found of all notes that the snapshot has.
    private List<String> notFound() {
        return library.orElseThrow().snapshot().paths().stream()
                .map(path -> "\"" + path.name().replace("note", "word") + "\"")
                .filter(word -> library.orElseThrow().search(SearchQuery.parse(word), 10).isEmpty())
                .toList();
    }

    private boolean isComplete() {
        return library.orElseThrow().snapshot().isComplete();
    }

    private boolean hasToldOfTheFailure() {
        return !library.orElseThrow().snapshot().remarks().isEmpty();
    }

    @Test
    void aCompleteSnapshotHasNoNoteThatIsNotFound() throws IOException {
        List<List<String>> missed = new ArrayList<>();
        open(merge -> {
            missed.add(isComplete() ? notFound() : List.of());
            merge.run();
        });
        for (int note = 0; note < CHANGES; note++) {
            write(note);
            workOff();
        }
        assertThat(missed).isNotEmpty().allMatch(List::isEmpty);
        assertThat(isComplete()).isTrue();
        assertThat(notFound()).isEmpty();
    }

    @Test
    void aSnapshotIsNotCompleteWhileAnIndexThatFailedIsFilledAgain() throws IOException {
        open(merge -> {
            if (!hasToldOfTheFailure()) {
                throw new IllegalStateException("broken");
            }
            merge.run();
        });
        int moments = 0;
        for (int note = 0; note < CHANGES; note++) {
            write(note);
            while (!work.isEmpty()) {
                work.remove().run();
                if (hasToldOfTheFailure()) {
                    boolean isAllFound = notFound().isEmpty();
                    assertThat(isAllFound || !isComplete()).isTrue();
                    moments += isAllFound ? 0 : 1;
                }
            }
        }
        assertThat(moments).isPositive();
        assertThat(missedWhenTold).isEmpty();
        assertThat(isComplete()).isTrue();
    }
}

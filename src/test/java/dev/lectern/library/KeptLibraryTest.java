package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import dev.lectern.search.IndexShelf;
import dev.lectern.search.SearchHit;
import dev.lectern.search.SearchQuery;
import dev.lectern.vault.Vault;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class KeptLibraryTest {

    private static final Instant LONG_AGO = Instant.parse("2025-06-01T12:00:00Z");

    @TempDir private Path folder = Path.of("");

    private Path root() {
        return folder.resolve("vault");
    }

    private Path cache() {
        return folder.resolve("cache");
    }

    @BeforeEach
    void aFewNotes() throws IOException {
        for (int i = 0; i < 200; i++) {
            write("lab/note" + i + ".md", "Text of number" + i + " [00:0" + i % 10 + ":07].");
        }
        write("lab/bread.md", "First line.\n\nThe dough [00:01:02].\n\nMore [00:09:00].");
    }

    @Test
    void findsAWordWithItsLineAndItsNearestStamp() throws Exception {
        try (OpenLibrary opened = open()) {
            List<SearchHit> hits = opened.library().search(SearchQuery.parse("doug"), 10);
            assertThat(hits).hasSize(1);
            assertThat(hits.getFirst().note()).isEqualTo(new NotePath("lab/bread.md"));
            assertThat(hits.getFirst().excerpt().line()).isEqualTo(3);
            assertThat(hits.getFirst().excerpt().text()).isEqualTo("The dough.");
            assertThat(hits.getFirst().moment()).contains(Timestamp.ofSeconds(62));
        }
    }

    @Test
    void theNextStartReadsOnlyWhatHasChanged() throws Exception {
        open().close();
        // The same size and time: what is read of it now is what was read before.
        write("lab/note7.md", "Test of number7 [00:07:07].");
        write("lab/note8.md", "Other words in number8 [00:08:07].");
        Files.delete(root().resolve("lab/note9.md"));
        write("lab/new.md", "Fresh.");
        try (OpenLibrary opened = open()) {
            assertThat(found(opened, "\"text of number7\"")).hasSize(1);
            assertThat(found(opened, "other \"number8\"")).containsExactly("lab/note8.md");
            assertThat(found(opened, "\"number9\"")).isEmpty();
            assertThat(found(opened, "fresh")).containsExactly("lab/new.md");
            assertThat(opened.library().snapshot().readCount()).isEqualTo(201);
            assertThat(opened.library().snapshot().remarks()).isEmpty();
        }
    }

    @Test
    void whatHasChangedIsShownAsItWasUntilItIsReadAgain() throws Exception {
        write("lab/note8.md", "---\ntitle: Before\n---\n");
        open().close();
        write("lab/note8.md", "---\ntitle: Afterwards\n---\n");
        List<String> titles = new ArrayList<>();
        Queue<Runnable> work = new ArrayDeque<>();
        try (Library library =
                new Library(
                        Vault.open(root()),
                        new IndexShelf(cache(), Runnable::run),
                        work::add,
                        work::add)) {
            library.read(vault -> titles.add(vault.title(new NotePath("lab/note8.md"))));
            while (!work.isEmpty()) {
                work.remove().run();
            }
        }
        assertThat(titles).containsSubsequence("note8", "Before", "Afterwards");
    }

    @Test
    void aNoteWrittenWhileItWasReadIsReadAgain() throws Exception {
        Path file = write("lab/fresh.md", "Before.");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
        FileTime time = Files.getLastModifiedTime(file);
        open().close();
        Files.writeString(file, "Behind.");
        Files.setLastModifiedTime(file, time);
        try (OpenLibrary opened = open()) {
            assertThat(found(opened, "behind")).containsExactly("lab/fresh.md");
        }
    }

    @Test
    void aBrokenIndexIsMadeAnewWithASentence() throws Exception {
        open().close();
        List<Path> files = indexFiles();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            byte[] broken = whole.clone();
            broken[broken.length / 2] ^= 1;
            Files.write(file, broken);
            try (OpenLibrary opened = open()) {
                assertThat(found(opened, "dough")).as(file.toString()).hasSize(1);
                assertThat(opened.library().snapshot().remarks())
                        .as(file.toString())
                        .containsExactly(Words.say("index.REMADE"));
            }
            try (OpenLibrary opened = open()) {
                assertThat(opened.library().snapshot().remarks()).isEmpty();
            }
            if (!indexFiles().equals(files)) {
                break;
            }
        }
    }

    @Test
    void anIndexThatIsNoneIsMadeAnew() throws Exception {
        open().close();
        for (Path file : indexFiles()) {
            Files.writeString(file, "not an index");
        }
        try (OpenLibrary opened = open()) {
            assertThat(found(opened, "dough")).hasSize(1);
            assertThat(opened.library().snapshot().remarks())
                    .containsExactly(Words.say("index.REMADE"));
        }
    }

    @Test
    void anIndexOfAnotherVaultIsMadeAnew() throws Exception {
        open().close();
        Path own = indexFolder();
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("only.md"), "Else.");
        new OpenLibrary(other, cache()).awaitDone().close();
        try (Stream<Path> folders = Files.list(cache().resolve("index"))) {
            Path theirs = folders.filter(found -> !found.equals(own)).findFirst().orElseThrow();
            Files.move(own, folder.resolve("aside"));
            Files.move(theirs, own);
        }
        try (OpenLibrary opened = open()) {
            assertThat(found(opened, "dough")).hasSize(1);
            assertThat(found(opened, "else")).isEmpty();
            assertThat(opened.library().snapshot().remarks())
                    .containsExactly(Words.say("index.REMADE"));
        }
    }

    @Test
    void twoLecternsOnOneVaultBothFindAndNotice() throws Exception {
        try (OpenLibrary first = open();
                OpenLibrary second = open()) {
            assertThat(first.library().snapshot().remarks()).isEmpty();
            assertThat(second.library().snapshot().remarks())
                    .containsExactly(Words.say("index.SHARED_VAULT"));
            first.watch();
            second.watch();
            write("lab/late.md", "Newcomer.");
            for (OpenLibrary opened : List.of(first, second)) {
                opened.await(_ -> found(opened, "newcomer").equals(List.of("lab/late.md")));
            }
        }
    }

    @Test
    void withoutACacheFolderTheIndexIsInMemory() throws Exception {
        Files.writeString(cache(), "a file where the folder should be");
        try (OpenLibrary opened = open()) {
            assertThat(found(opened, "dough")).hasSize(1);
            assertThat(opened.library().snapshot().remarks())
                    .containsExactly(Words.say("index.IN_MEMORY"));
        }
    }

    private OpenLibrary open() throws Exception {
        return new OpenLibrary(root(), cache()).awaitDone();
    }

    private static List<String> found(OpenLibrary opened, String query) {
        return opened.library().search(SearchQuery.parse(query), 10).stream()
                .map(hit -> hit.note().value())
                .toList();
    }

    private Path indexFolder() throws IOException {
        try (Stream<Path> folders = Files.list(cache().resolve("index"))) {
            return folders.findFirst().orElseThrow();
        }
    }

    private List<Path> indexFiles() throws IOException {
        try (Stream<Path> files = Files.list(indexFolder().resolve("1"))) {
            return files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
        }
    }

    private Path write(String path, String text) throws IOException {
        Path file = root().resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
        return Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }
}

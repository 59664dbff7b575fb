package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lectern.note.NotePath;
import dev.lectern.search.SearchQuery;
import dev.lectern.vault.LeftOut;
import dev.lectern.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What other programs do to a vault, each in the way that it does it.
@Timeout(60)
class WatchedLibraryTest {

    @TempDir private Path folder = Path.of("");
    private List<OpenLibrary> opened = List.of();

    private Path root() {
        return folder.resolve("vault");
    }

    @BeforeEach
    void openAndWatch() throws Exception {
        write("a/one.md", "One.");
        write("a/two.md", "Two links to [[one]].");
        write("b/deep/three.md", "Three.");
        OpenLibrary library = new OpenLibrary(root(), folder.resolve("cache")).awaitDone();
        library.watch();
        opened = List.of(library);
    }

    @AfterEach
    void close() {
        opened.forEach(OpenLibrary::close);
    }

    @Test
    void aNewNoteIsFound() throws Exception {
        write("a/four.md", "Fourteen.");
        await(vault -> vault.note(new NotePath("a/four.md")).isPresent());
        assertThat(found("fourteen")).containsExactly("a/four.md");
    }

    @Test
    void aNoteInANewFolderIsFound() throws Exception {
        write("c/new/deep/four.md", "Fourteen.");
        await(vault -> vault.note(new NotePath("c/new/deep/four.md")).isPresent());
        write("c/new/deep/five.md", "Five.");
        await(vault -> vault.note(new NotePath("c/new/deep/five.md")).isPresent());
    }

    @Test
    void anEditorSavesByRenaming() throws Exception {
        Path fresh = write("a/.one.md.tmp", "One and a half.");
        Files.move(fresh, root().resolve("a/one.md"), StandardCopyOption.ATOMIC_MOVE);
        await(_ -> found("half").equals(List.of("a/one.md")));
    }

    @Test
    void anEditorMovesTheOldFileAsideFirst() throws Exception {
        Files.move(root().resolve("a/one.md"), root().resolve("a/one.md~"));
        write("a/one.md", "One and a half.");
        Files.delete(root().resolve("a/one.md~"));
        await(_ -> found("half").equals(List.of("a/one.md")));
        assertThat(opened.getFirst().library().backlinks(new NotePath("a/one.md"))).hasSize(1);
    }

    @Test
    void aRenamedNoteLosesItsBacklinks() throws Exception {
        Files.move(root().resolve("a/one.md"), root().resolve("a/uno.md"));
        await(vault -> vault.note(new NotePath("a/uno.md")).isPresent());
        await(vault -> vault.paths().size() == 3);
        assertThat(opened.getFirst().library().snapshot().missing()).hasSize(1);
        Files.move(root().resolve("a/uno.md"), root().resolve("a/one.md"));
        await(vault -> vault.note(new NotePath("a/one.md")).isPresent());
        assertThat(opened.getFirst().library().snapshot().missing()).isEmpty();
    }

    @Test
    void aMovedFolderTakesItsNotesAlongAndIsWatchedWhereItIs() throws Exception {
        Files.move(root().resolve("b"), root().resolve("z"));
        await(vault -> vault.note(new NotePath("z/deep/three.md")).isPresent());
        await(vault -> vault.paths().size() == 3);
        write("z/deep/four.md", "Four.");
        await(vault -> vault.note(new NotePath("z/deep/four.md")).isPresent());
        Files.move(root().resolve("z"), folder.resolve("outside"));
        await(vault -> vault.paths().size() == 2);
        assertThat(found("three")).isEmpty();
    }

    @Test
    void aCheckoutOfThousandsOfFilesComesInWhole() throws Exception {
        for (int i = 0; i < 5000; i++) {
            write("f" + i % 40 + "/note" + i + ".md", "Number" + i + ".");
        }
        await(vault -> vault.readCount() == 5003 && vault.isComplete());
        await(_ -> found("\"number4999\"").size() == 1);
        for (int i = 0; i < 5000; i++) {
            Files.delete(root().resolve("f" + i % 40 + "/note" + i + ".md"));
        }
        await(vault -> vault.paths().size() == 3);
    }

    @Test
    void aVaultThatVanishesStaysOnScreenAndIsTakenUpAgain() throws Exception {
        Path real = root().toRealPath();
        Files.move(root(), folder.resolve("aside"));
        String sentence = Words.say("library.vanished", real);
        await(vault -> vault.remarks().contains(sentence));
        assertThat(opened.getFirst().library().snapshot().paths()).hasSize(3);
        Files.delete(folder.resolve("aside/a/one.md"));
        Files.writeString(folder.resolve("aside/a/two.md"), "Two is changed.");
        Files.move(folder.resolve("aside"), root());
        await(vault -> vault.remarks().isEmpty() && vault.paths().size() == 2);
        await(_ -> found("changed").equals(List.of("a/two.md")));
        write("b/deep/three.md", "Watched again.");
        await(_ -> found("again").equals(List.of("b/deep/three.md")));
    }

    @Test
    void aFileThatGrowsIsReadToItsEnd() throws Exception {
        Path file = write("a/long.md", "");
        for (int i = 0; i < 300; i++) {
            Files.writeString(file, "word" + i + "\n", StandardOpenOption.APPEND);
        }
        await(_ -> !found("\"word299\"").isEmpty());
    }

    @Test
    void aPipeNamedLikeANoteIsLeftOut() throws Exception {
        new ProcessBuilder("mkfifo", root().resolve("a/pipe.md").toString()).start().waitFor();
        await(vault -> !vault.contents().leftOut().isEmpty());
        assertThat(opened.getFirst().library().snapshot().contents().leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(LeftOut.Reason.NO_FILE);
    }

    /// What may not be read can't be made by the superuser, whom a file that fails stops as well.
    @Test
    void aFileThatCannotBeReadIsInTheTreeAndToldOfUntilItIsMended() throws Exception {
        Path failing = Path.of("/proc/self/mem");
        assumeTrue(Files.isRegularFile(failing), "only Linux has a file that always fails");
        Path file = root().resolve("a/failing.md");
        Files.createSymbolicLink(file, failing);
        await(vault -> vault.contents().leftOut().size() == 1);
        LibrarySnapshot vault = opened.getFirst().library().snapshot();
        assertThat(vault.contents().leftOut())
                .containsExactly(new LeftOut(file, LeftOut.Reason.UNREADABLE));
        assertThat(vault.has(new NotePath("a/failing.md"))).isTrue();
        Files.writeString(root().resolve("a/new.md"), "Other changes do not hide it.");
        await(later -> later.has(new NotePath("a/new.md")) && later.isComplete());
        assertThat(opened.getFirst().library().snapshot().contents().leftOut()).hasSize(1);

        Files.delete(file);
        Files.writeString(file, "Readable.");
        await(later -> later.contents().leftOut().isEmpty());
    }

    @Test
    void aNoteTurnedIntoAFolderIsGone() throws Exception {
        Files.delete(root().resolve("a/one.md"));
        write("a/one.md/inner.md", "Inner.");
        await(vault -> vault.note(new NotePath("a/one.md/inner.md")).isPresent());
        assertThat(opened.getFirst().library().snapshot().note(new NotePath("a/one.md"))).isEmpty();
    }

    private void await(Predicate<LibrarySnapshot> outcome) throws Exception {
        opened.getFirst().await(outcome);
    }

    private List<String> found(String query) {
        return opened.getFirst().library().search(SearchQuery.parse(query), 10).stream()
                .map(hit -> hit.note().value())
                .toList();
    }

    private Path write(String path, String text) throws IOException {
        Path file = root().resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }
}

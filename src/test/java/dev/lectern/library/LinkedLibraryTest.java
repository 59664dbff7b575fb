package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.link.Backlink;
import dev.lectern.link.MissingNote;
import dev.lectern.note.Excerpt;
import dev.lectern.note.NotePath;
import dev.lectern.vault.FileStamp;
import dev.lectern.vault.MediaFiles;
import dev.lectern.vault.Vault;
import dev.lectern.vault.VaultChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedLibraryTest {

    @TempDir private Path root = Path.of("");

    @Test
    void backlinksBringTheSentenceAroundTheLink() throws IOException {
        write("a/cat.md", "A cat.");
        write(
                "a/dog.md",
                "# Dogs\n\nFirst one. They chase the [[cat | old cat]] <a class=\"yt-timestamp\""
                        + " data-t=\"00:01:02\">[00:01:02]</a>. Last one.");
        write("b/far.md", "See [[Cat]] and [[cat]].");
        List<Backlink> backlinks = read().backlinks(new NotePath("a/cat.md"));
        assertThat(backlinks)
                .extracting(Backlink::from)
                .extracting(NotePath::value)
                .containsExactly("a/dog.md", "b/far.md", "b/far.md");
        Excerpt sentence = backlinks.getFirst().sentence();
        assertThat(sentence.line()).isEqualTo(3);
        assertThat(sentence.text()).isEqualTo("They chase the old cat.");
        assertThat(marked(sentence)).isEqualTo("old cat");
        assertThat(backlinks.get(2).sentence().marks()).containsExactly(new Excerpt.Mark(12, 15));
    }

    @Test
    void aNoteCreatedLaterHealsItsLinks() throws IOException {
        write("a/dog.md", "Chases the [[cat]].");
        Library library = read();
        assertThat(library.snapshot().missing())
                .containsExactly(new MissingNote("cat", List.of(new NotePath("a/dog.md"))));
        assertThat(library.backlinks(new NotePath("a/cat.md"))).isEmpty();
        write("a/cat.md", "A cat.");
        library.apply(change(List.of("a/cat.md"), List.of()));
        assertThat(library.snapshot().missing()).isEmpty();
        assertThat(library.backlinks(new NotePath("a/cat.md"))).hasSize(1);
        library.apply(change(List.of(), List.of("a/cat.md")));
        assertThat(library.snapshot().missing()).hasSize(1);
        assertThat(library.snapshot().paths()).containsExactly(new NotePath("a/dog.md"));
    }

    @Test
    void aChangedNoteAsksForOtherNotes() throws IOException {
        write("a/cat.md", "A cat.");
        write("a/cow.md", "A cow.");
        write("a/dog.md", "Chases the [[cat]].");
        Library library = read();
        write("a/dog.md", "Chases the [[cow]].");
        library.apply(change(List.of("a/dog.md"), List.of()));
        assertThat(library.backlinks(new NotePath("a/cat.md"))).isEmpty();
        assertThat(library.backlinks(new NotePath("a/cow.md"))).hasSize(1);
    }

    @Test
    void theMostWantedNotesComeFirst() throws IOException {
        write("a/one.md", "[[rare]] [[wanted]]");
        write("a/two.md", "[[wanted]] [[wanted]]");
        assertThat(read().snapshot().missing())
                .extracting(MissingNote::name)
                .containsExactly("wanted", "rare");
    }

    private static String marked(Excerpt excerpt) {
        Excerpt.Mark mark = excerpt.marks().getFirst();
        return excerpt.text().substring(mark.start(), mark.end());
    }

    private static VaultChange change(List<String> written, List<String> gone) {
        Map<NotePath, FileStamp> stamps =
                written.stream().collect(Collectors.toMap(NotePath::new, _ -> FileStamp.UNKNOWN));
        return new VaultChange.Files(
                stamps, gone.stream().map(NotePath::new).toList(), MediaFiles.NONE, List.of());
    }

    private Library read() throws IOException {
        Library library = new Library(Vault.open(root), Runnable::run, Runnable::run);
        library.read(_ -> {});
        return library;
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}

package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.Fault;
import dev.lectern.note.LinkRule;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import dev.lectern.vault.Vault;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    @TempDir private Path root = Path.of("");

    @Test
    void hasAllPathsBeforeAnyNoteIsRead() throws IOException {
        write("a/one.md", "One.");
        write("a/two.md", "Two.");
        Queue<Runnable> work = new ArrayDeque<>();
        List<LibrarySnapshot> seen = new ArrayList<>();
        Library library = new Library(Vault.open(root), work::add, work::add);
        library.read(seen::add);
        work.remove().run();
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().paths())
                .extracting(NotePath::value)
                .containsExactly("a/one.md", "a/two.md");
        assertThat(seen.getFirst().readCount()).isZero();
        while (!work.isEmpty()) {
            work.remove().run();
        }
        assertThat(seen.getLast().isComplete()).isTrue();
        assertThat(library.snapshot()).isSameAs(seen.getLast());
    }

    @Test
    void readsNoNoteBeforeWhatIsAwaited() throws IOException {
        write("a/one.md", "One.");
        CompletableFuture<String> first = new CompletableFuture<>();
        Library library = new Library(Vault.open(root), Runnable::run, Runnable::run);
        library.read(_ -> {}, first);
        assertThat(library.snapshot().paths()).containsExactly(new NotePath("a/one.md"));
        assertThat(library.snapshot().readCount()).isZero();

        first.complete("is there");
        assertThat(library.snapshot().isComplete()).isTrue();
    }

    @Test
    void aSnapshotThatOnlyRemarksMoreIsOfTheSameState() throws IOException {
        write("a/one.md", "One.");
        LibrarySnapshot vault = read();
        LibrarySnapshot told =
                vault.with(new LibrarySnapshot.Status(vault.progress(), List.of("So.")));
        Progress reading = new Progress(Progress.Stage.READING, 0, 1);

        assertThat(told.isOfSameState(vault)).isTrue();
        assertThat(vault.with(new LibrarySnapshot.Status(reading, List.of())).isOfSameState(vault))
                .isFalse();
        assertThat(vault.with(List.of(), List.of(new NotePath("a/one.md"))).isOfSameState(vault))
                .isFalse();
        assertThat(LibrarySnapshot.EMPTY.isOfSameState(vault)).isFalse();
    }

    @Test
    void anEmptyVaultIsCompleteAtOnce() throws IOException {
        assertThat(read().isComplete()).isTrue();
        assertThat(read().paths()).isEmpty();
    }

    @Test
    void notesOfOneVideoJudgeItsEndForEachOther() throws IOException {
        String sound = "[00:00:11] [00:00:12] [00:00:13] [00:00:14] [00:06:40]";
        write("a/one.md", note("aB3_dE-gH1k", sound));
        write("a/two.md", note("aB3_dE-gH1k", "Late [01:02:03]"));
        write("a/other.md", note("zZ9_yY-xX8w", "Late [01:02:03]"));
        LibrarySnapshot vault = read();
        Note two = vault.note(new NotePath("a/two.md")).orElseThrow();
        assertThat(vault.notesOf(new VideoRef.YouTube("aB3_dE-gH1k")))
                .extracting(NotePath::name)
                .containsExactly("one", "two");
        assertThat(vault.estimatedEnd(two)).contains(Timestamp.ofSeconds(500));
        assertThat(vault.readings(two, Optional.empty()).getFirst().time())
                .contains(Timestamp.ofSeconds(62));
        assertThat(vault.readings(two, Optional.of(Timestamp.ofSeconds(7200))).getFirst().time())
                .contains(Timestamp.ofSeconds(3723));
        Note other = vault.note(new NotePath("a/other.md")).orElseThrow();
        assertThat(vault.estimatedEnd(other)).isEmpty();
    }

    @Test
    void aNoteThatIsGoneOffersWhatItsVideoStillHas() throws IOException {
        write(
                "a/a.md",
                """
                ---
                title: a
                ---
                ### [Film](https://www.youtube.com/watch?v=aB3_dE-gH1k)
                - [[lost_topic | Lost topic]]
                - [[kept]]
                """);
        write("a/kept.md", note("aB3_dE-gH1k", "See [[Lost Topic]] and [[nowhere]]."));
        LibrarySnapshot vault = read();
        List<ResolvedLink> links = links(vault, "a/kept.md");
        assertThat(links)
                .extracting(ResolvedLink::rule)
                .containsExactly(LinkRule.SAME_VIDEO, LinkRule.MISSING);
        assertThat(links.getFirst().target())
                .isEqualTo(
                        new LinkTarget.SameVideo(
                                "Lost Topic",
                                new VideoRef.YouTube("aB3_dE-gH1k"),
                                List.of(new NotePath("a/kept.md"))));
    }

    @Test
    void aNoteThatIsNotUtf8IsReadAllTheSame() throws IOException {
        Files.createDirectories(root.resolve("a"));
        Files.write(
                root.resolve("a/old.md"), "Käse [00:01:02].".getBytes(StandardCharsets.ISO_8859_1));
        Note note = read().note(new NotePath("a/old.md")).orElseThrow();
        assertThat(note.stamps()).hasSize(1);
        assertThat(note.faults()).extracting(Fault::kind).contains(Fault.Kind.NOT_UTF8);
    }

    @Test
    void aNoteThatCannotBeReadIsThereWithItsFault() throws IOException {
        write("a/one.md", "One.");
        Queue<Runnable> work = new ArrayDeque<>();
        List<LibrarySnapshot> seen = new ArrayList<>();
        new Library(Vault.open(root), work::add, work::add).read(seen::add);
        work.remove().run();
        Files.delete(root.resolve("a/one.md"));
        while (!work.isEmpty()) {
            work.remove().run();
        }
        Note note = seen.getLast().note(new NotePath("a/one.md")).orElseThrow();
        assertThat(note.faults())
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.UNREADABLE_FILE);
    }

    @Test
    void aLinkLeadsToTheHeadingItNames() throws IOException {
        write("a/one.md", "[[two#The Middle]] [[two#nowhere]]");
        write("a/two.md", "## Begin\n\n## The middle\n");
        assertThat(links(read(), "a/one.md"))
                .extracting(ResolvedLink::target)
                .containsExactly(
                        new LinkTarget.ToNote(
                                new NotePath("a/two.md"), Optional.of("h-the-middle")),
                        new LinkTarget.ToNote(new NotePath("a/two.md"), Optional.empty()));
    }

    private List<ResolvedLink> links(LibrarySnapshot vault, String path) {
        Note note = vault.note(new NotePath(path)).orElseThrow();
        return vault.links(note, vault.readings(note, Optional.empty()));
    }

    private LibrarySnapshot read() throws IOException {
        Library library = new Library(Vault.open(root), Runnable::run, Runnable::run);
        library.read(_ -> {});
        return library.snapshot();
    }

    private static String note(String video, String body) {
        return "---\ntitle: T\nvideoId: " + video + "\n---\n\n" + body + "\n";
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }
}

package dev.lectern.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    @TempDir private Path root = Path.of("");

    @Test
    void findsNotesAndMediaAndPassesByWhatIsHidden() throws IOException {
        write("b/note.md");
        write("a.md");
        write(".obsidian/hidden.md");
        write("b/.draft.md");
        write("films/talk.mp4");
        write("films/talk.en.vtt");
        write("films/talk.srt");
        write("films/talkative.vtt");
        write("films/notes.txt");
        VaultListing contents = Vault.open(root).walk();
        assertThat(paths(contents))
                .extracting(NotePath::value)
                .containsExactlyInAnyOrder("a.md", "b/note.md");
        assertThat(contents.media().all())
                .extracting(file -> file.toFile().getName())
                .containsExactly("talk.mp4", "talk.en.vtt", "talk.srt", "talkative.vtt");
        assertThat(contents.leftOut()).isEmpty();
    }

    @Test
    void aFolderLinkedIntoItselfEnds() throws IOException {
        write("a/note.md");
        Files.createSymbolicLink(root.resolve("a/loop"), root);
        assertThat(paths(Vault.open(root).walk())).containsExactly(new NotePath("a/note.md"));
    }

    @Test
    void aPipeAndAGiantAreLeftOut() throws Exception {
        write("a.md");
        run("mkfifo", root.resolve("pipe.md").toString());
        try (RandomAccessFile giant =
                new RandomAccessFile(root.resolve("giant.md").toFile(), "rw")) {
            giant.setLength(1L << 30);
        }
        Vault vault = Vault.open(root);
        VaultListing listing = vault.walk();
        assertThat(paths(listing)).containsExactlyInAnyOrder(new NotePath("a.md"));
        assertThat(listing.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(LeftOut.Reason.TOO_LARGE, LeftOut.Reason.NO_FILE);
        assertThatThrownBy(() -> vault.read(new NotePath("giant.md")))
                .isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> vault.read(new NotePath("pipe.md")))
                .isInstanceOf(FileSystemException.class);
    }

    @Test
    void aNameThatIsNotInTheSystemsEncodingIsLeftOut() throws Exception {
        write("a.md");
        run("bash", "-c", "touch \"$0\"/$'b\\xff.md' && mkdir \"$0\"/$'c\\xfe'", root.toString());
        VaultListing listing = Vault.open(root).walk();
        assertThat(paths(listing)).containsExactlyInAnyOrder(new NotePath("a.md"));
        assertThat(listing.leftOut())
                .extracting(LeftOut::reason)
                .containsExactly(LeftOut.Reason.BAD_NAME, LeftOut.Reason.BAD_NAME);
    }

    @Test
    void aLinkToNothingIsLeftOutAndOneToANoteIsANote() throws IOException {
        write("a.md");
        Files.createSymbolicLink(root.resolve("b.md"), root.resolve("a.md"));
        Files.createSymbolicLink(root.resolve("c.md"), root.resolve("nowhere.md"));
        Files.createSymbolicLink(root.resolve("d.md"), root.resolve("d.md"));
        VaultListing listing = Vault.open(root).walk();
        assertThat(paths(listing))
                .containsExactlyInAnyOrder(new NotePath("a.md"), new NotePath("b.md"));
        assertThat(listing.leftOut()).hasSize(2);
    }

    @Test
    void whatMayNotBeLookedIntoIsLeftOut() throws IOException {
        write("a.md");
        write("locked/b.md");
        Path locked = root.resolve("locked");
        Files.setPosixFilePermissions(locked, Set.of());
        try {
            assumeFalse(Files.isReadable(locked), "this user may read everything");
            VaultListing listing = Vault.open(root).walk();
            assertThat(paths(listing)).containsExactlyInAnyOrder(new NotePath("a.md"));
            assertThat(listing.leftOut())
                    .containsExactly(new LeftOut(locked, LeftOut.Reason.NO_PERMISSION));
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }

    @Test
    void saysWhatIsNoVault() throws IOException {
        write("a.md");
        assertThatThrownBy(() -> Vault.open(root.resolve("nothing")))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> Vault.open(root.resolve("a.md")))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void losesNoLetterOfANoteThatIsNotUtf8() throws IOException {
        assertThat(read("Käse \u2013 Brot".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo(new NoteText("Käse \u2013 Brot", NoteText.Encoding.OTHER));
        assertThat(read("Käse".getBytes(StandardCharsets.UTF_16)).text()).isEqualTo("Käse");
        byte[] mixed = {(byte) 0xc3, (byte) 0xa4, (byte) 0xe4, 'x'};
        assertThat(read(mixed).text()).isEqualTo("ääx");
        assertThat(read("Käse".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new NoteText("Käse", NoteText.Encoding.UTF_8));
    }

    private NoteText read(byte[] bytes) throws IOException {
        Files.write(root.resolve("n.md"), bytes);
        return Vault.open(root).read(new NotePath("n.md"));
    }

    private void write(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, "text");
    }

    private static Stream<NotePath> paths(VaultListing listing) {
        return listing.notes().map(Map.Entry::getKey);
    }
}

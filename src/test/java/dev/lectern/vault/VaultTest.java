package dev.lectern.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
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
        assertThat(contents.notes().keySet())
                .extracting(NotePath::value)
                .containsExactlyInAnyOrder("a.md", "b/note.md");
        assertThat(contents.media()).hasSize(1);
        assertThat(contents.media().getFirst().captions())
                .extracting(file -> file.toFile().getName())
                .containsExactly("talk.en.vtt", "talk.srt");
        assertThat(contents.leftOut()).isEmpty();
    }

    @Test
    void aFolderLinkedIntoItselfEnds() throws IOException {
        write("a/note.md");
        Files.createSymbolicLink(root.resolve("a/loop"), root);
        assertThat(Vault.open(root).walk().notes()).containsOnlyKeys(new NotePath("a/note.md"));
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
}

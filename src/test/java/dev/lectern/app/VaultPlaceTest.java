package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultPlaceTest {

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void makeAVault() throws IOException {
        Files.createDirectories(folder.resolve("vault/seeking"));
        Files.writeString(folder.resolve("vault/seeking/seeking.md"), "");
        Files.writeString(folder.resolve("vault/seeking/scrubbing.md"), "");
        Files.writeString(folder.resolve("vault/index.md"), "");
        Files.writeString(folder.resolve("lecture.mp4"), "");
        folder = folder.toRealPath();
    }

    @Test
    void aFolderIsAVault() throws UnusableException {
        VaultPlace place = VaultPlace.find(folder.resolve("vault"), null);

        assertThat(place.vault().root()).isEqualTo(folder.resolve("vault"));
        assertThat(place.note()).isEmpty();
    }

    @Test
    void aNoteIsNamedFromTheVaultsRootWithOrWithoutItsExtension() throws UnusableException {
        Path vault = folder.resolve("vault");

        assertThat(VaultPlace.find(vault, "seeking/scrubbing").note())
                .contains(new NotePath("seeking/scrubbing.md"));
        assertThat(VaultPlace.find(vault, "seeking/scrubbing.md").note())
                .contains(new NotePath("seeking/scrubbing.md"));
        assertThat(VaultPlace.find(vault, vault.resolve("index.md").toString()).note())
                .contains(new NotePath("index.md"));
    }

    @Test
    void aNoteOfAChannelOpensTheVaultAroundTheChannel() throws UnusableException {
        VaultPlace place = VaultPlace.find(folder.resolve("vault/seeking/scrubbing.md"), null);

        assertThat(place.vault().root()).isEqualTo(folder.resolve("vault"));
        assertThat(place.note()).contains(new NotePath("seeking/scrubbing.md"));
    }

    @Test
    void aNoteOfNoChannelOpensItsOwnFolder() throws UnusableException {
        VaultPlace place = VaultPlace.find(folder.resolve("vault/index.md"), null);

        assertThat(place.vault().root()).isEqualTo(folder.resolve("vault"));
        assertThat(place.note()).contains(new NotePath("index.md"));
    }

    @Test
    void whatCanNotBeOpenedIsSaidInASentence() {
        assertRefused(folder.resolve("nowhere"), null, "there is no file or folder");
        assertRefused(folder.resolve("lecture.mp4"), null, "is not a note: notes end in .md");
        assertRefused(folder.resolve("vault"), "seeking/none", "there is no note “seeking/none”");
    }

    @Test
    void aNoteOutsideTheVaultIsNotInIt() {
        assertRefused(folder.resolve("vault/seeking"), "../index", "there is no note");
    }

    private static void assertRefused(Path place, @Nullable String note, String sentence) {
        assertThatThrownBy(() -> VaultPlace.find(place, note))
                .isInstanceOf(UnusableException.class)
                .hasMessageContaining(sentence);
    }
}

package dev.lectern.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreferencesFileTest {

    @TempDir private Path folder = Path.of("");

    @Test
    void remembersWhatWasSaved() throws IOException {
        PreferencesFile file = new PreferencesFile(folder.resolve("new/preferences.json"));
        Preferences left = new Preferences(ThemeChoice.DARK, 1400, 900, 200, 500, 0.5);

        file.save(left);

        assertThat(file.load()).isEqualTo(left);
        assertThat(folder.resolve("new")).isDirectoryContaining("glob:**/preferences.json");
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void beginsWithWhatMostReadersWant() throws IOException {
        assertThat(new PreferencesFile(folder.resolve("none.json")).load())
                .isEqualTo(Preferences.FIRST);
    }

    @Test
    void saysWhichFileCanNotBeUnderstoodAndLeavesIt() throws IOException {
        Path broken = Files.writeString(folder.resolve("preferences.json"), "{\"theme\": 7");

        assertThatThrownBy(() -> new PreferencesFile(broken).load())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("preferences.json");
        assertThat(broken).hasContent("{\"theme\": 7");
    }

    @Test
    void makesTheBestOfLengthsThatNoScreenHas() throws IOException {
        Path odd =
                Files.writeString(
                        folder.resolve("preferences.json"),
                        """
                        {"theme": "LIGHT", "windowWidth": 3, "windowHeight": 1e9, "volume": 7,
                         "fromTheFuture": true}
                        """);

        Preferences read = new PreferencesFile(odd).load();

        assertThat(read.windowWidth()).isEqualTo(1000);
        assertThat(read.windowHeight()).isEqualTo(16_000);
        assertThat(read.volume()).isEqualTo(1);
    }
}

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
        Preferences left =
                Preferences.FIRST
                        .with(Look.PART, new Look(ThemeChoice.DARK))
                        .with(WindowSizes.PART, new WindowSizes(1400, 900, 200, 500));

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
        Preferences read =
                loaded(
                        """
                        {"window": {"width": 3, "height": 1e9, "fromTheFuture": true},
                         "sound": {"volume": 7}}
                        """);

        assertThat(read.get(WindowSizes.PART)).isEqualTo(new WindowSizes(1000, 16_000, 240, 460));
        assertThat(read.get(Loudness.PART)).isEqualTo(new Loudness(1));
    }

    @Test
    void whatAPartCanNotBeIsAsAtTheFirstStartAndTheRestIsTaken() throws IOException {
        Preferences read =
                loaded(
                        """
                        {"look": {"theme": "PURPLE"}, "sound": 7,
                         "window": {"width": "wide", "height": 900, "side": null}}
                        """);

        assertThat(read.get(Look.PART)).isEqualTo(Look.PART.first());
        assertThat(read.get(Loudness.PART)).isEqualTo(Loudness.PART.first());
        assertThat(read.get(WindowSizes.PART).width()).isEqualTo(1280);
        assertThat(read.get(WindowSizes.PART).height()).isEqualTo(900);
    }

    @Test
    void partsOfAnotherVersionAreKept() throws IOException {
        PreferencesFile file = new PreferencesFile(folder.resolve("preferences.json"));
        file.save(
                loaded("{\"fromTheFuture\": {\"a\": [1]}}")
                        .with(Look.PART, new Look(ThemeChoice.LIGHT)));

        assertThat(folder.resolve("preferences.json")).content().contains("fromTheFuture", "LIGHT");
    }

    @Test
    void understandsTheFileOfTheFirstVersion() throws IOException {
        Preferences read =
                loaded(
                        """
                        {"theme": "LIGHT", "windowWidth": 1400, "windowHeight": 900,
                         "navigatorWidth": 200, "viewerWidth": 500, "volume": 0.5}
                        """);

        assertThat(read.get(Look.PART).theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(read.get(WindowSizes.PART)).isEqualTo(new WindowSizes(1400, 900, 200, 500));
        assertThat(read.get(Loudness.PART).volume()).isEqualTo(0.5);
    }

    private Preferences loaded(String text) throws IOException {
        return new PreferencesFile(Files.writeString(folder.resolve("preferences.json"), text))
                .load();
    }
}

package dev.lectern.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.video.Timestamp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Captions are proved by the picture too: in the lower half of the clip at its start nothing but
/// they can be bright.
class CaptionsTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"vtt, .", "srt, ','"})
    void captionsAreShownWhenTheyAreAskedFor(String kind, String mark) throws Exception {
        Path captions = folder.resolve("clock." + kind);
        String heading = kind.equals("vtt") ? "WEBVTT\n\n" : "";
        Files.writeString(
                captions,
                heading + "1\n00:00:00.000 --> 00:00:09.000\nWhat is said\n".replace(".", mark));
        try (PlayerWindow window = PlayerWindow.open()) {
            window.load(
                    new MediaSource.LocalFile(
                            PlayerWindow.file("clock.mp4"), Optional.of(captions)),
                    0);
            assertThat(window.shown()).isEqualTo(Timestamp.START);
            assertThat(brightPixels(window)).isZero();
            adjust(window, Settings.Captions.SHOWN);
            window.await("captions are seen", _ -> brightPixels(window) > 20);
            adjust(window, Settings.Captions.HIDDEN);
            window.await("captions are gone", _ -> brightPixels(window) == 0);
        }
    }

    private static void adjust(PlayerWindow window, Settings.Captions captions) {
        window.run(() -> window.player().adjust(window.player().state().settings().with(captions)));
    }

    private static int brightPixels(PlayerWindow window) {
        WritableImage image = PlayerWindow.fx(() -> window.player().view().snapshot(null, null));
        int bright = 0;
        for (int x = 0; x < (int) image.getWidth(); x++) {
            for (int y = (int) image.getHeight() / 2 + 4; y < (int) image.getHeight(); y++) {
                bright += image.getPixelReader().getColor(x, y).getBrightness() > 0.8 ? 1 : 0;
            }
        }
        return bright;
    }
}

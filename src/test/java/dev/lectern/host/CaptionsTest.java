package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.caption.Cue;
import dev.lectern.player.Settings;
import dev.lectern.video.Timestamp;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

/// Captions are proved by the picture too: in the lower half of the clip at its start nothing but
/// they can be bright.
class CaptionsTest {

    private static final double HALF = 0.48;

    /// So much of the picture's height is left free below the letters.
    private static final double EDGE = 0.04;

    private static final List<Cue> CUES =
            List.of(
                    new Cue(
                            Timestamp.START,
                            Timestamp.ofSeconds(9),
                            Optional.empty(),
                            "What is <said>"));

    @Test
    void captionsAreShownWhenTheyAreAskedFor() throws Exception {
        try (PlayerWindow window = PlayerWindow.open()) {
            window.load(PlayerWindow.clip("clock.mp4"), 0);
            window.run(() -> window.player().caption(CUES));
            assertThat(window.shown()).isEqualTo(Timestamp.START);
            assertThat(brightPixels(window)).isZero();
            adjust(window, Settings.Captions.SHOWN);
            window.await("captions are seen", _ -> brightPixels(window) > 20);
            assertThat(brightPixels(window, EDGE)).isZero();
            adjust(window, Settings.Captions.HIDDEN);
            window.await("captions are gone", _ -> brightPixels(window) == 0);
            adjust(window, Settings.Captions.SHOWN);
            window.await("captions are seen again", _ -> brightPixels(window) > 20);
            window.run(() -> window.player().caption(List.of()));
            window.await("there are no captions", _ -> brightPixels(window) == 0);
        }
    }

    private static void adjust(PlayerWindow window, Settings.Captions captions) {
        window.run(() -> window.player().adjust(window.player().state().settings().with(captions)));
    }

    private static int brightPixels(PlayerWindow window) {
        return brightPixels(window, HALF);
    }

    /// @param share of the picture's height, from below, that is looked at
    private static int brightPixels(PlayerWindow window, double share) {
        WritableImage image = PlayerWindow.fx(() -> window.player().view().snapshot(null, null));
        int bright = 0;
        for (int x = 0; x < (int) image.getWidth(); x++) {
            for (int y = (int) (image.getHeight() * (1 - share));
                    y < (int) image.getHeight();
                    y++) {
                bright += image.getPixelReader().getColor(x, y).getBrightness() > 0.8 ? 1 : 0;
            }
        }
        return bright;
    }
}

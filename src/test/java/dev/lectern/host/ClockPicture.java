package dev.lectern.host;

import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

/// Reads the time that a clip made by `src/test/scripts/clock-clip` spells with its pixels.
public final class ClockPicture {

    private static final int COLUMNS = 8;
    private static final int ROWS = 2;
    private static final double WIDTH_TO_HEIGHT = 16.0 / 9;
    private static final double BLACK = 0.25;
    private static final double WHITE = 0.75;
    private static final int MARK = 0b10;

    private ClockPicture() {}

    /// The time in `image`, where the clip's picture fills it as far as its shape allows; none if
    /// this is no picture of such a clip.
    public static Optional<Timestamp> read(Image image) {
        double width = Math.min(image.getWidth(), image.getHeight() * WIDTH_TO_HEIGHT);
        double height = width / WIDTH_TO_HEIGHT;
        double left = (image.getWidth() - width) / 2;
        double top = (image.getHeight() - height) / 2;
        int bits = 0;
        for (int cell = 0; cell < COLUMNS * ROWS; cell++) {
            int row = cell / COLUMNS;
            int x = (int) (left + width * (cell % COLUMNS + 0.5) / COLUMNS);
            int y = (int) (top + height * (row + 0.5) / ROWS);
            double brightness = brightness(image.getPixelReader(), x, y);
            if (brightness > BLACK && brightness < WHITE) {
                return Optional.empty();
            }
            bits = bits << 1 | (brightness > WHITE ? 1 : 0);
        }
        int count = COLUMNS * ROWS - 2;
        return bits >> count == MARK
                ? Optional.of(new Timestamp(Duration.ofMillis((bits & ((1 << count) - 1)) * 100L)))
                : Optional.empty();
    }

    private static double brightness(PixelReader pixels, int x, int y) {
        return pixels.getColor(x, y).getBrightness();
    }
}

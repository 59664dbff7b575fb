package dev.lectern.app;

import dev.lectern.host.ClockPicture;
import dev.lectern.note.NotePath;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps from picture to picture, in the real window, proved by the number that each picture
/// spells.
class FrameStepsTest {

    private static final List<Double> RATES = List.of(24.0, 25.0, 29.97, 30.0, 50.0, 60.0);

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        for (double rate : RATES) {
            film(vault.resolve("at " + rate + ".mp4"), rate);
            Files.writeString(
                    vault.resolve("at " + rate + ".md"),
                    "---\ntitle: At %s\nvideo: at %s.mp4\n---\n\nA second [00:01].\n"
                            .formatted(rate, rate));
        }
        window = OpenWindow.on(vault, note(RATES.getFirst()).toString());
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private static NotePath note(double rate) {
        return new NotePath("at " + rate + ".md");
    }

    /// The film of the clock, told to have other ticks a second: what was shown for a tenth of a
    /// second is shown for less.
    private static void film(Path to, double rate) throws IOException {
        byte[] film;
        try (InputStream clip = ClockPicture.class.getResourceAsStream("clock.mp4")) {
            film = Objects.requireNonNull(clip).readAllBytes();
        }
        for (String header : List.of("mvhd", "mdhd")) {
            String all = new String(film, StandardCharsets.ISO_8859_1);
            int scale = all.indexOf(header) + 4 + 12;
            ByteBuffer bytes = ByteBuffer.wrap(film);
            bytes.putInt(scale, (int) Math.round(bytes.getInt(scale) * rate / 10));
        }
        Files.write(to, film);
    }

    @Test
    void aStepShowsTheNextPictureOrTheOneBeforeHoweverManyAFilmHasASecond() {
        for (double rate : RATES) {
            OpenWindow.fx(() -> {
                window.session().open(note(rate));
                return true;
            });
            window.awaitNote(note(rate));
            awaitPicture(rate, 0);
            window.clickInPage(".stamp");
            int first = (int) Math.floor(rate);
            awaitPicture(rate, first);
            for (int step = 1; step <= 7; step++) {
                window.press(KeyCode.PERIOD);
                awaitPicture(rate, first + step);
            }
            for (int step = 6; step >= -2; step--) {
                window.press(KeyCode.COMMA);
                awaitPicture(rate, first + step);
            }
        }
    }

    @Test
    void stepsThatComeFasterThanPicturesAreAllTaken() {
        awaitPicture(24, 0);
        for (int step = 0; step < 20; step++) {
            window.press(KeyCode.PERIOD);
        }
        awaitPicture(24, 20);
    }

    private void awaitPicture(double rate, int wanted) {
        window.await(
                "picture %d at %s a second".formatted(wanted, rate),
                () -> window.picture().equals(Optional.of(number(wanted))));
    }

    /// What the picture spells: the clock has ten pictures a second.
    private static Timestamp number(int picture) {
        return new Timestamp(Duration.ofMillis(100L * picture));
    }
}

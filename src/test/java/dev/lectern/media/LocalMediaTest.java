package dev.lectern.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.host.ClockPicture;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalMediaTest {

    private static final VideoRef CLOCK = new VideoRef.YouTube("clock_clock");

    @TempDir private Path folder = Path.of("");

    private Path clip(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream clip = ClockPicture.class.getResourceAsStream("clock.mp4")) {
            Files.copy(Objects.requireNonNull(clip), file);
        }
        return file;
    }

    @Test
    void aFileTellsHowLongItsVideoIs() throws IOException {
        clip("clock.mp4");
        LocalMedia media = new LocalMedia(folder, List::of, List.of());

        assertThat(media.length(new VideoRef.File("clock.mp4"))).contains(Duration.ofSeconds(80));
    }

    @Test
    void soDoesACopyThatTheReaderKeepsElsewhere() throws IOException {
        clip("Some title [clock_clock].mp4");
        LocalMedia media = new LocalMedia(Path.of("/none"), List::of, List.of(folder));

        assertThat(media.length(CLOCK)).contains(Duration.ofSeconds(80));
    }

    @Test
    void aVideoElsewhereOrAFileThatIsNoneHasNoLength() throws IOException {
        Files.writeString(folder.resolve("text.mp4"), "This is no video, whatever its name says.");
        Files.writeString(folder.resolve("empty.mp4"), "");
        LocalMedia media = new LocalMedia(folder, List::of, List.of());

        assertThat(media.length(CLOCK)).isEmpty();
        assertThat(media.length(new VideoRef.File("text.mp4"))).isEmpty();
        assertThat(media.length(new VideoRef.File("empty.mp4"))).isEmpty();
        assertThat(media.length(new VideoRef.File("missing.mp4"))).isEmpty();
    }

    /// On Windows, to ask for it would greet the other machine.
    @Test
    void aFileOnAnotherMachineHasNoPlace() {
        LocalMedia media = new LocalMedia(folder, List::of, List.of());
        assertThat(media.place(new VideoRef.File("../films/a.mp4"))).isPresent();
        for (String name :
                List.of("\\\\server\\share\\a.mp4", "\\/server/share/a.mp4", "/\\server/a.mp4")) {
            assertThat(media.place(new VideoRef.File(name))).as(name).isEmpty();
        }
    }
}

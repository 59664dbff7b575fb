package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lectern.player.Media;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A clip with a sound track, with a sound device and without; a machine can try only one of them.
class SoundTest {

    private static final MediaSource CLIP = PlayerWindow.clip("clock-sound.mp4");

    @Test
    void itPlaysInRealTimeAndSeeks() throws Exception {
        assumeTrue(Diagnosis.hasSoundDevice(), "no sound device here; see src/test/scripts/verify");
        try (PlayerWindow window = PlayerWindow.open()) {
            window.load(CLIP, 2);
            assertThat(window.shown()).isEqualTo(Timestamp.ofSeconds(2));
            long start = System.nanoTime();
            window.play();
            window.await("two seconds have been played", state -> state.time().seconds() >= 4);
            // Not faster than the clock; a busy machine may take its time to begin.
            assertThat((System.nanoTime() - start) / 1e9).isBetween(1.5, 8.0);
            window.pause();
            window.seek(1);
            assertThat(window.shown()).isEqualTo(Timestamp.ofSeconds(1));
        }
    }

    @Test
    void withoutASoundDeviceTheReaderIsToldWhyItDoesNotStart() throws Exception {
        assumeFalse(Diagnosis.hasSoundDevice(), "there is a sound device");
        try (PlayerWindow window = PlayerWindow.open()) {
            window.load(CLIP, 2);
            PlayerState failed =
                    window.await("it fails", state -> state.phase() instanceof Phase.Failed);
            assertThat(((Phase.Failed) failed.phase()).failure().reason())
                    .isEqualTo(Reason.NO_SOUND_DEVICE);
        }
    }

    @Test
    void soundAloneHasAQuietPictureWithTheTitle(@TempDir Path folder) throws Exception {
        assumeTrue(Diagnosis.hasSoundDevice(), "no sound device here; see src/test/scripts/verify");
        Path file = folder.resolve("talk.wav");
        AudioFormat format = new AudioFormat(8_000, 8, 1, false, false);
        byte[] silence = new byte[160_000];
        Arrays.fill(silence, (byte) 128);
        AudioSystem.write(
                new AudioInputStream(new ByteArrayInputStream(silence), format, silence.length),
                AudioFileFormat.Type.WAVE,
                file.toFile());
        try (PlayerWindow window = PlayerWindow.open()) {
            window.run(() -> window.player().announce("On listening", ""));
            window.load(new MediaSource.LocalFile(file), 5);
            window.await("it is ready", PlayerState::isSettled);
            assertThat(window.state().media().map(Media::width)).contains(0);
            assertThat(window.script("document.getElementById('sound').innerText.trim()"))
                    .isEqualTo("On listening");
            assertThat(window.script("document.getElementById('sound').hidden")).isEqualTo(false);
            window.load(PlayerWindow.clip("clock.mp4"), 7);
            window.awaitPixels(Timestamp.ofSeconds(7));
        }
    }
}

package dev.lectern.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.video.Timestamp;
import org.junit.jupiter.api.Test;

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
            assertThat((System.nanoTime() - start) / 1e9).isBetween(1.5, 4.0);
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
}

package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeekMendTest {

    private static final MediaSource CLIP = PlayerWindow.clip("clock.mp4");

    @Test
    void thisJavaFxNeedsTheMendAndTheMendWorks() throws Exception {
        assertThat(verdict(SeekMend.Policy.AS_NEEDED))
                .as(
                        """
                        NOT_NEEDED means that this JavaFX carries WebView's seeks again: take out
                        SeekMend, its canary, and the flags in pom.xml that it needs.\
                        """)
                .isEqualTo(SeekMend.Verdict.WORKS);
    }

    @Test
    void withoutTheMendThePictureStaysWhereItWasAndTheReaderIsTold() throws Exception {
        try (PlayerWindow window = PlayerWindow.open(SeekMend.Policy.OFF)) {
            window.load(CLIP, 0);
            assertThat(window.shown()).isEqualTo(Timestamp.START);
            window.seek(37);
            Set<Timestamp> seen = new HashSet<>();
            PlayerState failed =
                    window.await(
                            "it fails",
                            state -> {
                                window.pixels().ifPresent(seen::add);
                                return state.phase() instanceof Phase.Failed;
                            });
            assertThat(seen).containsExactly(Timestamp.START);
            assertThat(((Phase.Failed) failed.phase()).failure().reason())
                    .isEqualTo(Reason.NO_SEEKING);
            assertThat(failed.time()).isEqualTo(Timestamp.ofSeconds(37));
        }
        assertThat(verdict(SeekMend.Policy.OFF)).isEqualTo(SeekMend.Verdict.DOES_NOT_WORK);
    }

    private static SeekMend.Verdict verdict(SeekMend.Policy policy) throws Exception {
        try (PlayerWindow window = PlayerWindow.open(policy)) {
            window.await(
                    "the canary has told",
                    _ -> window.webView().seeking() != SeekMend.Verdict.OPEN);
            return window.webView().seeking();
        }
    }
}

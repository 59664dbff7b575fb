package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.video.Timestamp;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a page whose clock or whose seeks are taken away shows and tells.
class HeadStartTest {

    /// The page's own seeks lead nowhere, and its clock stands.
    private static final String STANDING_STILL =
            """
            Object.defineProperty(document.getElementById('film'), 'currentTime',
                { get: () => 37, set: () => {} });
            """;

    /// The page's own seeks are as ever, but its clock still tells the old time, as JavaFX's does
    /// now and then.
    private static final String LATE_CLOCK =
            """
            const real = Object.getOwnPropertyDescriptor(HTMLMediaElement.prototype, 'currentTime');
            Object.defineProperty(document.getElementById('film'), 'currentTime', {
              get() { return this.seeking ? real.get.call(this) : 37; },
              set(time) { real.set.call(this, time); },
            });
            """;

    private PlayerWindow window;

    @BeforeEach
    void openAtSecond37() throws Exception {
        window = PlayerWindow.open();
        window.load(PlayerWindow.clip("clock.mp4"), 37);
        assertThat(window.shown()).isEqualTo(Timestamp.ofSeconds(37));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void thePictureDoesNotWaitForThePage() {
        window.script(STANDING_STILL);
        window.seek(12);
        window.awaitPixels(Timestamp.ofSeconds(12));
        assertThat(window.state().seeking()).contains(Timestamp.ofSeconds(12));
    }

    @Test
    void whileThePageSeeksItIsNotOvertaken() {
        window.script(STANDING_STILL);
        window.run(() -> {
            window.player().seek(Timestamp.ofSeconds(12));
            window.player().seek(Timestamp.ofSeconds(50));
        });
        window.awaitPixels(Timestamp.ofSeconds(12));
        assertThat(window.state().time()).isEqualTo(Timestamp.ofSeconds(50));
        assertThat(window.state().isSettled()).isFalse();
    }

    @Test
    void aClockThatIsLateIsNotBelieved() {
        window.script(LATE_CLOCK);
        List<Timestamp> told = new CopyOnWriteArrayList<>();
        window.run(() -> {
            window.player().seek(Timestamp.ofSeconds(12));
            window.player()
                    .stateProperty()
                    .subscribe((_, now) -> {
                        if (now.isSettled()) {
                            told.add(now.time());
                        }
                    });
        });
        window.await("it has arrived", _ -> !told.isEmpty());
        // Only later is a clock believed that goes on telling it.
        assertThat(told.getFirst()).isEqualTo(Timestamp.ofSeconds(12));
    }
}

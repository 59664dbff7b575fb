package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import dev.lectern.web.LoopbackServer;
import java.net.URI;
import java.time.Duration;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Seeks are proved by the picture: what WebView tells as `currentTime` proves nothing.
class SeekTest {

    private static final MediaSource CLIP = PlayerWindow.clip("clock.mp4");
    private static final Duration TOLERANCE = Duration.ofMillis(100);

    PlayerWindow window;

    @BeforeEach
    void open() throws Exception {
        window = PlayerWindow.open();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
    }

    @Test
    void aSourceIsShownPausedAtItsStart() throws Exception {
        window.load(CLIP, 37);
        assertThat(window.state().time()).isEqualTo(Timestamp.ofSeconds(37));
        assertShown(37);
        assertThat(window.state().phase()).isInstanceOf(Phase.Paused.class);
        assertShown(37);
    }

    @Test
    void theNewestSeekBeforeThePageIsReadyWins() throws Exception {
        window.run(() -> {
            window.player().load(CLIP, Timestamp.START);
            window.player().seek(Timestamp.ofSeconds(51));
            window.player().seek(Timestamp.ofSeconds(23));
        });
        assertShown(23);
    }

    @Test
    void aSeekWhileTheSourceLoadsIsFollowed() throws Exception {
        window.load(CLIP, 0);
        assertShown(0);
        window.load(PlayerWindow.clip("clock-vp9.webm"), 0);
        window.load(CLIP, 5);
        window.seek(64);
        assertShown(64);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 71, 12, 13, 59, 33, 2, 47, 0, 28})
    void aStampIsShownWhilePaused(long seconds) throws Exception {
        window.load(CLIP, 40);
        assertShown(40);
        window.seek(seconds);
        assertShown(seconds);
        assertThat(window.state().phase()).isInstanceOf(Phase.Paused.class);
    }

    @Test
    void tenStampsOneAfterTheOtherWhilePaused() throws Exception {
        window.load(CLIP, 0);
        for (long seconds : new long[] {6, 71, 12, 13, 59, 33, 2, 47, 0, 28}) {
            window.seek(seconds);
            assertShown(seconds);
        }
    }

    @Test
    void tenStampsOneAfterTheOtherWhilePlaying() throws Exception {
        window.load(CLIP, 0);
        window.play();
        window.await("it plays", state -> state.phase() instanceof Phase.Playing);
        for (long seconds : new long[] {6, 71, 12, 13, 59, 33, 2, 47, 20, 28}) {
            window.seek(seconds);
            Timestamp shown = window.shown();
            assertThat(shown.offset())
                    .isBetween(
                            Duration.ofSeconds(seconds).minus(TOLERANCE),
                            Duration.ofSeconds(seconds).plusMillis(1500));
            assertThat(window.state().phase()).isInstanceOf(Phase.Playing.class);
        }
    }

    @Test
    void whatPlaysGoesOnFromThereInRealTimeAndTellsTheTimeOfItsPictures() throws Exception {
        window.load(CLIP, 30);
        window.play();
        window.await("it has played", state -> state.time().seconds() >= 36);
        Duration told = window.state().time().offset();
        Duration seen = window.pixels().orElseThrow().offset();
        assertThat(seen.minus(told).abs()).isLessThan(Duration.ofMillis(400));
    }

    @Test
    void theLastOfManyQuickSeeksWins() throws Exception {
        window.load(CLIP, 0);
        assertShown(0);
        window.run(() -> {
            for (long seconds = 70; seconds > 0; seconds -= 3) {
                window.player().seek(Timestamp.ofSeconds(seconds));
            }
            window.player().seek(Timestamp.ofSeconds(42));
        });
        assertShown(42);
    }

    @Test
    void aSeekAfterTheEndShowsThatPicturePaused() throws Exception {
        playToTheEnd();
        window.seek(15);
        assertShown(15);
        assertThat(window.state().phase()).isInstanceOf(Phase.Paused.class);
        assertThat(window.pixelsFor(Duration.ofMillis(500))).hasSize(1);
        assertShown(15);
    }

    /// The page never begins the seek here, so that only what is done ahead of it can show.
    @Test
    void thePictureOfAStampDoesNotWaitForThePageWhilePaused() throws Exception {
        window.load(CLIP, 40);
        assertShown(40);
        window.script(
                "Object.defineProperty(document.getElementById('film'), 'currentTime',"
                        + " { get: () => 40, set() {} })");
        window.seek(15);
        window.awaitPixels(Timestamp.ofSeconds(15));
    }

    /// Made twice, it would be heard and seen to stumble.
    @Test
    void aSeekWhilePlayingIsLeftToThePage() throws Exception {
        window.load(CLIP, 40);
        window.play();
        window.await("it plays", state -> state.time().seconds() >= 41);
        window.script(
                "Object.defineProperty(document.getElementById('film'), 'currentTime',"
                        + " { get: () => 40, set() {} })");
        window.seek(15);
        assertThat(window.pixelsFor(Duration.ofMillis(500)))
                .isNotEmpty()
                .allMatch(shown -> shown.seconds() >= 40);
    }

    /// The page's clock, still at the time before, is what JavaFX shows now and then when it says
    /// that a seek has ended.
    @Test
    void aSeekThatIsSaidToHaveEndedTooEarlyIsNotBelieved() throws Exception {
        window.load(CLIP, 40);
        assertShown(40);
        window.script(
                """
                const film = document.getElementById("film");
                film.addEventListener("seeking", () => {
                  Object.defineProperty(film, "currentTime", { configurable: true, writable: true, value: 40 });
                  film.dispatchEvent(new Event("seeked"));
                  delete film.currentTime;
                }, { once: true });
                """);
        window.seek(15);
        assertShown(15);
        assertThat(window.state().time()).isEqualTo(Timestamp.ofSeconds(15));
    }

    @Test
    void playingAfterTheEndBeginsAgain() throws Exception {
        playToTheEnd();
        window.play();
        window.await(
                "it plays again",
                state -> state.phase() instanceof Phase.Playing && state.seeking().isEmpty());
        assertThat(window.shown().seconds()).isBetween(0L, 3L);
        window.await("and goes on", state -> state.time().seconds() >= 2);
    }

    @Test
    void aSeekBeyondTheEndShowsTheLastPicture() throws Exception {
        window.load(CLIP, 0);
        assertShown(0);
        window.seek(500);
        Timestamp shown = window.shown();
        assertThat(shown.offset()).isBetween(Duration.ofMillis(79_700), Duration.ofSeconds(80));
        assertThat(window.state().phase()).isInstanceOf(Phase.Paused.class);
    }

    @Test
    void aStartBeyondTheEndShowsTheLastPicture() throws Exception {
        window.load(CLIP, 500);
        assertThat(window.shown().offset())
                .isBetween(Duration.ofMillis(79_700), Duration.ofSeconds(80));
    }

    @Test
    void loadingWhatIsLoadedLeavesItAlone() throws Exception {
        window.load(CLIP, 21);
        assertShown(21);
        window.load(PlayerWindow.clip("clock.mp4"), 60);
        assertShown(21);
    }

    @Test
    void aPageThatIsLoadedAnewIsToldEverythingAgain() throws Exception {
        window.load(CLIP, 21);
        window.seek(34);
        assertShown(34);
        window.run(() -> {
            ((WebView) window.player().view()).getEngine().reload();
            window.player().seek(Timestamp.ofSeconds(55));
        });
        assertShown(55);
        window.play();
        window.await("it plays", state -> state.time().seconds() >= 57);
    }

    @Test
    void thousandsOfCommandsArriveInOrder() throws Exception {
        window.load(CLIP, 0);
        assertShown(0);
        window.run(() -> {
            for (int i = 0; i < 3000; i++) {
                window.player()
                        .adjust(window.player().state().settings().withVolume(i % 100 / 100.0));
                window.player().seek(Timestamp.ofSeconds(i % 70));
            }
            window.player().seek(Timestamp.ofSeconds(42));
        });
        assertShown(42);
    }

    @Test
    void whatIsSoughtWhileThePlayerIsHiddenIsShownWhenItIsShown() throws Exception {
        window.run(() -> window.player().view().setVisible(false));
        window.load(CLIP, 37);
        PlayerState hidden = window.await("it is ready", state -> state.media().isPresent());
        assertThat(hidden.seeking()).contains(Timestamp.ofSeconds(37));
        window.run(() -> window.player().view().setVisible(true));
        assertShown(37);
    }

    @Test
    void anAddressPlaysAndSeeksAsAFileDoes() throws Exception {
        try (LoopbackServer elsewhere = LoopbackServer.start()) {
            URI address = elsewhere.grant(PlayerWindow.file("clock.mp4"));
            window.load(new MediaSource.WebMedia(address), 12);
            assertShown(12);
            window.seek(66);
            assertShown(66);
        }
    }

    private void playToTheEnd() throws Exception {
        window.load(CLIP, 78);
        window.play();
        window.await("the end is reached", state -> state.phase() instanceof Phase.Ended);
    }

    private void assertShown(long seconds) throws Exception {
        assertThat(window.shown().offset().minusSeconds(seconds).abs())
                .as("distance from %ds of what the pixels show", seconds)
                .isLessThanOrEqualTo(TOLERANCE);
    }
}

package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.Media;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page's use of YouTube's IFrame API, against a stand-in.
class YouTubeTest {

    private static final MediaSource VIDEO = new MediaSource.YouTube("clock______");

    @TempDir Path folder;
    YouTubeStandIn standIn;
    PlayerWindow window;

    @BeforeEach
    void open() throws Exception {
        standIn = new YouTubeStandIn(folder);
        window = PlayerWindow.open(standIn.site());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        standIn.close();
    }

    @Test
    void itPlaysPausesAndTellsItsTimeAndLength() {
        window.load(VIDEO, 0);
        window.play();
        PlayerState playing =
                window.await(
                        "it plays",
                        state ->
                                state.phase() instanceof Phase.Playing
                                        && state.time().seconds() >= 1);
        assertThat(playing.media().flatMap(Media::duration)).contains(Duration.ofSeconds(80));
        assertThat(playing.abilities().speeds().rates())
                .containsExactly(0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0);
        window.pause();
        window.await("it pauses", state -> state.phase() instanceof Phase.Paused);
    }

    @Test
    void aSeekShowsThatPicture() throws Exception {
        window.load(VIDEO, 0);
        window.play();
        window.await("it plays", state -> state.time().seconds() >= 1);
        window.pause();
        window.await("it pauses", state -> state.phase() instanceof Phase.Paused);
        window.seek(37);
        window.shown();
        window.awaitPixels(Timestamp.ofSeconds(37));
    }

    @ParameterizedTest
    @CsvSource({
        "error2_____, YOUTUBE_BAD_ID",
        "error5_____, YOUTUBE_PLAYER",
        "error100___, YOUTUBE_GONE",
        "error101___, YOUTUBE_NOT_EMBEDDABLE",
        "error150___, YOUTUBE_NOT_EMBEDDABLE",
        "error153___, YOUTUBE_REFERRER"
    })
    void itsErrorsAreTold(String id, Reason reason) {
        window.load(new MediaSource.YouTube(id), 0);
        assertThat(failure(Duration.ofSeconds(10)).reason()).isEqualTo(reason);
    }

    @Test
    void whatDoesNotStartWithinTenSecondsHasFailedAndCanBeOpenedElsewhereAtThatSecond() {
        window.load(new MediaSource.YouTube("never______"), 407);
        window.play();
        assertThat(failure(Duration.ofSeconds(14)).reason()).isEqualTo(Reason.YOUTUBE_NOT_STARTING);
        PlayerState failed = window.state();
        assertThat(failed.source().flatMap(source -> source.addressAt(failed.time())))
                .contains(URI.create("https://www.youtube.com/watch?v=never______&t=407s"));
    }

    @Test
    void aLiveStreamGrowsWhileItIsWatched() {
        window.load(new MediaSource.YouTube("live_______"), 0);
        window.play();
        Duration first =
                window.await("it is ready", state -> state.media().isPresent())
                        .media()
                        .flatMap(Media::duration)
                        .orElseThrow();
        assertThat(first).isGreaterThan(Duration.ofHours(1));
        window.await(
                "it has grown",
                state ->
                        state.media()
                                .flatMap(Media::duration)
                                .filter(now -> now.compareTo(first.plusSeconds(20)) > 0)
                                .isPresent());
    }

    @Test
    void aSiteThatCanNotBeReachedIsToldAsSuch() throws Exception {
        standIn.close();
        window.load(VIDEO, 0);
        assertThat(failure(Duration.ofSeconds(14)).reason()).isEqualTo(Reason.YOUTUBE_UNREACHABLE);
    }

    private PlayerFailure failure(Duration patience) {
        PlayerState failed =
                window.await("it fails", state -> state.phase() instanceof Phase.Failed, patience);
        return ((Phase.Failed) failed.phase()).failure();
    }
}

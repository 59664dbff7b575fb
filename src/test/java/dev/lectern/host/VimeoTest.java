package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.Media;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The page's use of Vimeo's player API, against a stand-in.
class VimeoTest {

    @TempDir Path folder;
    VimeoStandIn standIn;
    PlayerWindow window;

    @BeforeEach
    void open() throws Exception {
        standIn = new VimeoStandIn(folder);
        window =
                PlayerWindow.open(
                        new Outside(YouTubeSite.REAL, standIn.site(), () -> true),
                        PlayerWindow::webView);
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        standIn.close();
    }

    @Test
    void itPlaysPausesSeeksAndEnds() throws Exception {
        window.load(video("1001"), 37);
        window.awaitPixels(Timestamp.ofSeconds(37));
        PlayerState ready = window.await("it has settled", PlayerState::isSettled);
        assertThat(ready.media().flatMap(Media::duration)).contains(Duration.ofSeconds(80));
        assertThat(ready.media().map(Media::width)).contains(320);
        window.play();
        window.await("it plays on", state -> state.time().seconds() >= 38);
        window.pause();
        window.await("it pauses", state -> state.phase() instanceof Phase.Paused);
        window.seek(12);
        window.awaitPixels(Timestamp.ofSeconds(12));
        window.seek(78);
        window.play();
        window.await("it ends", state -> state.phase() instanceof Phase.Ended);
    }

    @Test
    void aSpeedThatTheOwnerDoesNotAllowIsNotOffered() {
        window.load(video("1001"), 0);
        window.await("it is ready", PlayerState::isSettled);
        assertThat(window.state().abilities().speeds().rates()).contains(0.5, 2.0);
        window.load(video("1002"), 0);
        window.await(
                "there is one speed",
                state -> state.abilities().speeds().rates().equals(List.of(1.0)));
    }

    @Test
    void anUnlistedVideoIsAskedForWithItsSecret() {
        window.load(new MediaSource.Vimeo("1003", Optional.of("abcdef0123")), 0);
        window.await("it is ready", PlayerState::isSettled);
    }

    @ParameterizedTest
    @CsvSource({
        "401, VIMEO_PRIVATE",
        "403, VIMEO_PRIVATE",
        "404, VIMEO_GONE",
        "1003, VIMEO_GONE",
        "408, VIMEO_NOT_STARTING"
    })
    void itsErrorsAreTold(String id, Reason reason) {
        window.load(video(id), 407);
        PlayerState failed = failed();
        assertThat(((Phase.Failed) failed.phase()).failure().reason()).isEqualTo(reason);
        assertThat(failed.source().flatMap(source -> source.addressAt(failed.time())))
                .contains(URI.create("https://vimeo.com/" + id + "#t=407s"));
    }

    @Test
    void aSiteThatDoesNotAnswerIsToldAsSuch() {
        standIn.close();
        window.load(video("1001"), 0);
        assertThat(((Phase.Failed) failed().phase()).failure().reason())
                .isEqualTo(Reason.VIMEO_UNREACHABLE);
    }

    private PlayerState failed() {
        return window.await(
                "it fails", state -> state.phase() instanceof Phase.Failed, Duration.ofSeconds(30));
    }

    private static MediaSource video(String id) {
        return new MediaSource.Vimeo(id, Optional.empty());
    }
}

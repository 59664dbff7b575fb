package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerState;
import dev.lectern.player.Reconnection;
import dev.lectern.video.Timestamp;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A machine without a network says so, and goes on when there is one.
class OfflineTest {

    @TempDir Path folder;
    final AtomicBoolean online = new AtomicBoolean();
    YouTubeStandIn standIn;
    PlayerWindow window;

    @BeforeEach
    void open() throws Exception {
        standIn = new YouTubeStandIn(folder);
        YouTubeSite site = standIn.site();
        standIn.close();
        window =
                PlayerWindow.open(
                        new Outside(site, VimeoSite.REAL, online::get), PlayerWindow::webView);
        window.run(() -> new Reconnection(window.player(), online::get));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        standIn.close();
    }

    @Test
    void whatIsOnTheNetworkGoesOnByItselfWhenThereIsOne() throws Exception {
        window.load(new MediaSource.YouTube("clock______"), 37);
        assertThat(failure()).isEqualTo(Reason.OFFLINE);
        standIn = new YouTubeStandIn(Files.createTempDirectory(folder, "site"), standIn.site());
        online.set(true);
        window.awaitPixels(Timestamp.ofSeconds(37));
    }

    @Test
    void anAddressAndVimeoAreTriedInVainToo() {
        window.load(new MediaSource.WebMedia(URI.create("http://nowhere.invalid/lecture.mp4")), 0);
        assertThat(failure()).isEqualTo(Reason.OFFLINE);
        online.set(true);
        window.load(new MediaSource.WebMedia(URI.create("http://nowhere.invalid/other.mp4")), 0);
        assertThat(failure()).isIn(Reason.NETWORK, Reason.NOT_PLAYED);
        online.set(false);
        window.load(new MediaSource.Vimeo("1001", Optional.empty()), 0);
        assertThat(failure()).isEqualTo(Reason.OFFLINE);
    }

    private Reason failure() {
        PlayerState failed =
                window.await(
                        "it fails",
                        state -> state.phase() instanceof Phase.Failed,
                        Duration.ofSeconds(30));
        return ((Phase.Failed) failed.phase()).failure().reason();
    }
}

package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.MediaSource;
import dev.lectern.video.Timestamp;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;

class WebViewHostTest extends HostSuite {

    @Override
    PlayerWindow openWindow() throws Exception {
        return PlayerWindow.open();
    }

    @Override
    MediaSource clip() {
        return PlayerWindow.clip("clock.mp4");
    }

    @Override
    Optional<Timestamp> seen() {
        return window.pixels();
    }

    @Override
    void reloadPage() {
        window.run(() -> ((WebView) window.webView().view()).getEngine().reload());
    }

    /// As on a busy machine, where JavaFX's player may lose a seek.
    @Test
    void aPlayerThatHasNoPictureOfASeekIsSoughtOnceMore() throws Exception {
        window.load(clip(), 0);
        awaitSettled();
        awaitSeen(0);
        WebViewPeer peer = filmPeer();
        URI address = peer.address().orElseThrow();
        SeekMend mend =
                new SeekMend(SeekMend.Policy.AS_NEEDED, address.resolve("/canary"), () -> {});
        Timestamp to = Timestamp.ofSeconds(37);
        window.run(() -> mend.seeking(new PageEvent.Seeking(to, Optional.of(address))));
        awaitSeen(37);
        window.run(() -> stray(peer, Timestamp.ofSeconds(10)));
        awaitSeen(10);
        window.run(() -> mend.whenPictured(to, () -> {}));
        awaitSeen(37);
    }

    private static WebViewPeer filmPeer() {
        try {
            URI none = URI.create("http://127.0.0.1:1/");
            return WebViewPeer.playingFromElsewhereThan(none).orElseThrow();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /// Sends the player behind the page elsewhere.
    private static void stray(WebViewPeer peer, Timestamp to) {
        try {
            Object player =
                    PrivateApi.method(peer.player().getClass(), "getPlayer").invoke(peer.player());
            Class<?> type = Class.forName("com.sun.media.jfxmedia.MediaPlayer");
            type.getMethod("seek", double.class).invoke(player, to.clock());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /// To the start of a piece of ten seconds: JavaFX goes nowhere else in a stream.
    @Test
    void aStreamThatStandsStillIsSoughtAgainAndAgain() throws Exception {
        try (MediaSite site = new MediaSite()) {
            window.load(site.pieces(), 0);
            awaitSettled();
            for (int second : List.of(25, 5, 35, 15, 8, 28)) {
                window.seek(second);
                awaitSettled();
                assertThat(window.state().time()).isEqualTo(Timestamp.ofSeconds(second));
                window.await(
                        "the picture is of the piece with " + second,
                        _ -> seen().filter(at -> at.seconds() / 10 == second / 10).isPresent());
            }
        }
    }
}

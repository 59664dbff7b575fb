package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.MediaSource;
import dev.lectern.video.Timestamp;
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

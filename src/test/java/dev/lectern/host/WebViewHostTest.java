package dev.lectern.host;

import dev.lectern.player.MediaSource;
import dev.lectern.video.Timestamp;
import java.util.Optional;
import javafx.scene.web.WebView;

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
}

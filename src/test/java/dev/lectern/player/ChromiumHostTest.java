package dev.lectern.player;

import dev.lectern.chromium.Chromium;
import dev.lectern.chromium.TestedChromium;
import dev.lectern.video.Timestamp;
import java.util.Optional;

/// Chromium in the window, without a browser of the reader's.
class ChromiumHostTest extends HostSuite {

    @Override
    PlayerWindow openWindow() throws Exception {
        Chromium chromium = TestedChromium.orSkip();
        return PlayerWindow.open(Outside.REAL, site -> new ChromiumHost(site, chromium));
    }

    @Override
    MediaSource clip() {
        return PlayerWindow.clip("clock-vp9.webm");
    }

    @Override
    Optional<Timestamp> seen() {
        return window.pixels();
    }

    @Override
    void reloadPage() {
        window.run(() -> window.host(ChromiumHost.class).reload());
    }
}

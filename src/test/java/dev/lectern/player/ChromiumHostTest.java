package dev.lectern.player;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lectern.chromium.Chromium;
import dev.lectern.chromium.Chromium.Standing;
import dev.lectern.video.Timestamp;
import java.nio.file.Path;
import java.util.Optional;

/// Chromium in the window, made of the program files that the tests have on their class path.
class ChromiumHostTest extends HostSuite {

    /// The program files are unpacked once for all tests of this build.
    private static final Path HOME = Path.of("target/chromium").toAbsolutePath();

    @Override
    PlayerWindow openWindow() throws Exception {
        Chromium chromium = new Chromium(HOME);
        assumeTrue(
                chromium.standing() == Standing.HERE,
                "no program files of Chromium on the class path; see the profile in the pom");
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
    boolean playsH264() {
        return false;
    }

    @Override
    void reloadPage() {
        window.run(() -> window.host(ChromiumHost.class).reload());
    }
}

package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.chromium.BreakingServer;
import dev.lectern.chromium.Chromium;
import dev.lectern.chromium.Chromium.Standing;
import dev.lectern.chromium.TestedChromium;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Chromium in the window, without a browser of the reader's.
class ChromiumHostTest extends HostSuite {

    @Override
    PlayerWindow openWindow() throws Exception {
        Chromium chromium = TestedChromium.orSkip();
        return PlayerWindow.open(Outside.REAL, site -> new ChromiumHost(site, chromium));
    }

    /// What needs Media Source Extensions, as YouTube does.
    @Test
    void aSiteInAFrameOfAnotherOriginPlaysAndSeeks() throws Exception {
        window.close();
        Path site = Files.createDirectory(folder.resolve("site"));
        Chromium chromium = TestedChromium.orSkip();
        try (YouTubeStandIn youTube = new YouTubeStandIn(site)) {
            window =
                    PlayerWindow.open(
                            new Outside(youTube.site(), VimeoSite.REAL, () -> true),
                            it -> new ChromiumHost(it, chromium));
            window.load(new MediaSource.YouTube("mse________"), 12);
            window.play();
            await("it plays", state -> state.time().seconds() >= 13);
            window.pause();
            await("it pauses", state -> state.phase() instanceof Phase.Paused);
            window.seek(37);
            awaitSeen(37);
        }
    }

    /// A server that sends nothing after the first bytes stands for a slow net.
    @Test
    void itsFetchingIsShownAndCancelledAndGoesOn() throws Exception {
        window.close();
        Path home = Files.createDirectory(folder.resolve("home"));
        FxRobot robot = new FxRobot();
        try (BreakingServer server = new BreakingServer(TestedChromium.jarOrSkip())) {
            server.stallAfter(50_000_000);
            Chromium chromium = TestedChromium.fetchedFrom(server.address(), home);
            window = PlayerWindow.open(Outside.REAL, it -> new ChromiumHost(it, chromium));
            window.load(clip(), 42);
            await("it tells how far it is", _ -> text(robot).contains("50 of 147 MB"));
            assertThat(chromium.standing()).isEqualTo(Standing.PREPARING);
            robot.clickOn("#chromium-cancel");
            PlayerState cancelled =
                    await("it is given up", state -> state.phase() instanceof Phase.Failed);
            assertThat(((Phase.Failed) cancelled.phase()).failure().reason())
                    .isEqualTo(Reason.NO_ENGINE);
            server.stallAfter(Integer.MAX_VALUE);
            window.load(clip(), 42);
            awaitSettled();
            awaitSeen(42);
            assertThat(server.asked()).containsExactly("bytes=0-", "bytes=50000000-");
            assertThat(chromium.standing()).isEqualTo(Standing.HERE);
        }
    }

    private static String text(FxRobot robot) {
        return robot.lookup("#chromium-status").queryLabeled().getText();
    }

    @Test
    void aClickOnItGivesItTheFocus() {
        window.load(clip(), 3);
        awaitSettled();
        FxRobot robot = new FxRobot();
        Node screen = window.player().view().lookup("#chromium-screen");
        robot.clickOn(screen);
        await("it has the focus", _ -> screen.isFocused());
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

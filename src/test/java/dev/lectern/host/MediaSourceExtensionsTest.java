package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lectern.host.HostSupply.Readiness;
import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerHost;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A stand-in of YouTube that needs Media Source Extensions, as YouTube most likely does: the
/// window's own engine has none, and a real Chromium as the reader's browser takes over.
class MediaSourceExtensionsTest {

    private static final MediaSource VIDEO = new MediaSource.YouTube("mse________");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir Path folder;
    HeadlessBrowser browser;
    YouTubeStandIn standIn;
    PlayerWindow window;
    final AtomicReference<HostRelay> relay = new AtomicReference<>();

    @BeforeEach
    void open() throws Exception {
        Optional<Path> program = HeadlessBrowser.program();
        assumeTrue(program.isPresent(), "no Chromium here; see src/test/scripts/verify");
        standIn = new YouTubeStandIn(Files.createTempDirectory(folder, "site"));
        browser =
                new HeadlessBrowser(
                        program.get(),
                        Files.createTempDirectory(folder, "profile"),
                        "--autoplay-policy=no-user-gesture-required");
        window =
                PlayerWindow.open(
                        new Outside(standIn.site(), VimeoSite.REAL, () -> true), this::hosts);
    }

    @AfterEach
    void close() throws Exception {
        if (window != null) {
            window.close();
            browser.close();
            standIn.close();
        }
    }

    private PlayerHost hosts(PlayerSite site) {
        List<HostSupply> supplies =
                List.of(
                        new Supply(
                                HostKind.WEBVIEW,
                                Readiness.READY,
                                () -> PlayerWindow.webView(site)),
                        new Supply(
                                HostKind.BROWSER,
                                Readiness.ON_CONSENT,
                                () -> new BrowserHost(site, browser::open)));
        relay.set(new HostRelay(supplies, new ForgetfulExperience()));
        return relay.get();
    }

    @Test
    void theWindowFailsAndTheBrowserTakesOverAtTheSameSecond() throws Exception {
        window.load(VIDEO, 37);
        window.play();
        PlayerState failed =
                window.await(
                        "the window gives up",
                        state -> state.phase() instanceof Phase.Failed,
                        Duration.ofSeconds(20));
        PlayerFailure why = ((Phase.Failed) failed.phase()).failure();
        assertThat(why.reason()).isEqualTo(Reason.YOUTUBE_NOT_STARTING);
        assertThat(why.ways()).containsExactly(HostKind.BROWSER);
        assertThat(failed.time()).isEqualTo(Timestamp.ofSeconds(37));
        window.run(() -> relay.get().move(HostKind.BROWSER));
        window.pause();
        awaitInTab(37);
        window.play();
        window.await(
                "it plays on from there",
                state ->
                        state.phase() instanceof Phase.Playing
                                && state.time().seconds() >= 38
                                && state.time().seconds() < 60,
                PATIENCE);
        window.pause();
        window.seek(12);
        awaitInTab(12);
    }

    private void awaitInTab(long seconds) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        Optional<Timestamp> seen = Optional.empty();
        while (seen.filter(time -> time.seconds() == seconds).isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("the tab shows " + seen + ", not " + seconds);
            }
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
            seen = browser.clock();
        }
    }

    private record Supply(HostKind kind, Readiness readiness, Supplier<PlayerHost> maker)
            implements HostSupply {

        @Override
        public PlayerHost make() {
            return maker.get();
        }
    }

    private static final class ForgetfulExperience implements HostExperience {

        @Override
        public Optional<PlayerFailure> failure(MediaSource source, HostKind host) {
            return Optional.empty();
        }

        @Override
        public void failed(MediaSource source, HostKind host, PlayerFailure why) {}
    }
}

package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.Wish;
import dev.lectern.video.Timestamp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A tab of a real Chromium as the reader's browser.
class BrowserHostTest extends HostSuite {

    @Nullable HeadlessBrowser started;

    /// The reader has let the page play by itself: but for one test it is not about that.
    @Override
    PlayerWindow openWindow() throws Exception {
        return openWindow("--autoplay-policy=no-user-gesture-required");
    }

    private PlayerWindow openWindow(String... options) throws Exception {
        Optional<Path> program = HeadlessBrowser.program();
        assumeTrue(program.isPresent(), "no Chromium here; see src/test/scripts/verify");
        HeadlessBrowser browser =
                new HeadlessBrowser(
                        program.get(), Files.createTempDirectory(folder, "profile"), options);
        started = browser;
        return PlayerWindow.open(Outside.REAL, site -> new BrowserHost(site, browser::open));
    }

    @AfterEach
    void closeBrowser() {
        if (started != null) {
            started.close();
        }
    }

    private HeadlessBrowser browser() {
        return Objects.requireNonNull(started);
    }

    @Override
    MediaSource clip() {
        return PlayerWindow.clip("clock-vp9.webm");
    }

    @Override
    Optional<Timestamp> seen() throws Exception {
        // The film's own controls lie over the picture.
        browser().evaluate("document.getElementById('film').controls = false");
        return browser().clock();
    }

    @Override
    void reloadPage() throws Exception {
        browser().reload();
    }

    @Test
    void filesThatTheWindowDoesNotPlayPlayThere() throws Exception {
        window.load(PlayerWindow.clip("clock-vp9.mkv"), 37);
        awaitSettled();
        awaitSeen(37);
        window.load(PlayerWindow.clip("clock-av1.mp4"), 2);
        awaitSettled();
        awaitSeen(2);
    }

    /// JavaFX only finds the pieces of such a stream.
    @Test
    void aSeekInAnHttpLiveStreamIsExactThere() throws Exception {
        try (MediaSite site = new MediaSite()) {
            window.load(site.stream(), 27);
            awaitSettled();
            awaitSeen(27);
            window.seek(12);
            awaitSettled();
            awaitSeen(12);
        }
    }

    /// A browser lets pages that nobody sees do little, and pauses there what has no sound; a seek
    /// is not lost for that.
    @Test
    void aSeekReachesATabInTheBackground() throws Exception {
        window.load(clip(), 5);
        awaitSettled();
        browser().coverTab();
        assertThat(browser().evaluate("document.visibilityState")).isEqualTo("hidden");
        window.seek(42);
        await("it has gone there", state -> state.isSettled() && state.time().seconds() == 42);
        browser().uncoverTab();
        awaitSeen(42);
        window.load(PlayerWindow.clip("clock-sound.mp4"), 0);
        awaitSettled();
        browser().coverTab();
        window.play();
        await("it plays", state -> state.time().clock() > 0.5);
        window.seek(3);
        await("it plays on from there", state -> state.time().clock() > 3.5);
    }

    @Test
    void theTabIsDarkOrLightAsTheBrowserIs() throws Exception {
        window.load(clip(), 5);
        awaitSettled();
        String colours =
                "(() => { const style = getComputedStyle(document.body);"
                        + " return style.backgroundColor + ' ' + style.color; })()";
        assertThat(browser().evaluateIn("dark", colours))
                .isEqualTo("rgb(20, 23, 28) rgb(227, 231, 238)");
        assertThat(browser().evaluateIn("light", colours))
                .isEqualTo("rgb(246, 247, 249) rgb(29, 36, 48)");
    }

    @Test
    void oneTabIsUsedAgainAndSaysWhatIsWatched() throws Exception {
        window.load(clip(), 5);
        awaitSettled();
        window.run(() -> window.player().announce("Ohm's law", "The current grows."));
        Path other = folder.resolve("other.webm");
        Files.copy(PlayerWindow.file("clock-vp9.webm"), other);
        window.load(new MediaSource.LocalFile(other), 7);
        awaitSettled();
        awaitSeen(7);
        assertThat(browser().tabs()).hasSize(1);
        assertThat(browser().evaluate("document.title")).isEqualTo("Ohm's law");
        assertThat(browser().evaluate("document.getElementById('sentence').textContent"))
                .isEqualTo("The current grows.");
    }

    @Test
    void aTabThatWasClosedIsNoticedAndOpenedAgainAtTheSameSecond() throws Exception {
        window.load(clip(), 33);
        awaitSettled();
        browser().closeTab();
        FxRobot robot = new FxRobot();
        await("the reader is told", _ -> robot.lookup("#browser-show").query().isVisible());
        robot.clickOn("#browser-show");
        await("it is there again", _ -> !robot.lookup("#browser-show").query().isVisible());
        awaitSeen(33);
    }

    @Test
    void whatIsPausedAndPlayedInTheTabIsSoHere() throws Exception {
        window.load(clip(), 3);
        awaitSettled();
        window.play();
        await("it plays", state -> state.time().seconds() >= 4);
        browser().evaluate("document.getElementById('film').pause()");
        await(
                "it pauses, and is meant to",
                state -> state.phase() instanceof Phase.Paused && state.wish() == Wish.PAUSE);
        browser().evaluate("document.getElementById('film').play()");
        await(
                "it plays, and is meant to",
                state -> state.phase() instanceof Phase.Playing && state.wish() == Wish.PLAY);
        window.pause();
        await("it pauses", state -> state.phase() instanceof Phase.Paused);
    }

    @Test
    void aFirstPlayThatNeedsAClickInTheTabSaysSo() throws Exception {
        window.close();
        window = openWindow(new String[0]);
        window.load(PlayerWindow.clip("clock-sound.mp4"), 0);
        awaitSettled();
        window.play();
        FxRobot robot = new FxRobot();
        await(
                "the reader is told",
                _ ->
                        robot.lookup("#browser-status")
                                .queryLabeled()
                                .getText()
                                .contains("one click"));
        browser().evaluate("document.getElementById('film').play()");
        await("it plays", state -> state.phase() instanceof Phase.Playing);
    }
}

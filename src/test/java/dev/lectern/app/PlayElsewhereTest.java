package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lectern.host.HeadlessBrowser;
import dev.lectern.memory.Elsewhere;
import dev.lectern.memory.Elsewhere.Way;
import dev.lectern.player.Phase;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Where a video plays that the window's own engine can play, or can't, is the reader's choice.
class PlayElsewhereTest {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir private Path vault = Path.of("");
    @TempDir private Path profile = Path.of("");
    private Optional<HeadlessBrowser> browser = Optional.empty();
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        OpenWindow.copyClip("clock.mp4", vault.resolve("talk.mp4"));
        OpenWindow.copyClip("clock-vp9.webm", vault.resolve("other.webm"));
        Files.writeString(
                vault.resolve("talk.md"),
                """
                ---
                title: Ohm's law
                video: talk.mp4
                ---

                The current grows with the voltage at [00:30]. It is *halved* at [00:40].
                """);
        Files.writeString(vault.resolve("other.md"), "---\nvideo: other.webm\n---\n\nText.");
        window = OpenWindow.on(vault, "talk.md");
        window.awaitPicture(Timestamp.START);
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
        browser.ifPresent(HeadlessBrowser::close);
    }

    @Test
    void aVideoGoesToTheBrowserAndBackAtItsSecondAndTheTabSaysWhatTheNoteSaysThere()
            throws Exception {
        assumeTrue(HeadlessBrowser.program().isPresent(), "no Chromium here");
        go(31);
        choose("#more", "#menu-playInBrowser");
        window.await("a tab is asked for", () -> !window.browsed().isEmpty());
        HeadlessBrowser tab = new HeadlessBrowser(HeadlessBrowser.program().orElseThrow(), profile);
        browser = Optional.of(tab);
        tab.open(window.browsed().getFirst());
        awaitInTab("The current grows with the voltage at.");
        assertThat(tab.evaluate("document.title")).isEqualTo("Ohm's law");
        go(45);
        awaitInTab("It is halved at.");
        choose("#more", "#menu-playInWindow");
        window.awaitPicture(Timestamp.ofSeconds(45));
        assertThat(tab.evaluate("String(document.getElementById('film').hidden)"))
                .isEqualTo("true");
    }

    @Test
    void whereVideosGoThatTheWindowCanNotPlayIsChosenOnceAndChangedAgain() throws Exception {
        choose("#video-menu", "#elsewhere-BROWSER");
        assertThat(window.preferences().get(Elsewhere.PART).way()).isEqualTo(Way.BROWSER);
        open(new VideoRef.File("other.webm"));
        window.await("it goes there without a question", () -> window.browsed().size() == 1);
        choose("#video-menu", "#elsewhere-ASK");
        open(new VideoRef.File("talk.mp4"));
        window.awaitPicture(Timestamp.START);
        open(new VideoRef.File("other.webm"));
        window.await("the reader is asked", () -> window.player().phase() instanceof Phase.Failed);
        assertThat(window.browsed()).hasSize(1);
    }

    private void go(long seconds) {
        OpenWindow.fx(() -> {
            window.session()
                    .screening()
                    .go(new Moment(new VideoRef.File("talk.mp4"), Timestamp.ofSeconds(seconds)));
            return true;
        });
    }

    private void open(VideoRef video) {
        OpenWindow.fx(() -> {
            window.session().screening().show(video);
            return true;
        });
    }

    private void choose(String menu, String item) {
        window.robot().clickOn(menu);
        window.robot().clickOn(item);
    }

    private void awaitInTab(String sentence) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        String said = "";
        while (!said.equals(sentence)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("the tab says: " + said);
            }
            WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
            said =
                    browser.orElseThrow()
                            .evaluate("document.getElementById('sentence')?.textContent");
        }
    }
}

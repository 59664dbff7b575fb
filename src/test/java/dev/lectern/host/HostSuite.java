package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lectern.player.Media;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What every host has to do, the same tests for each of them; pictures are read from pixels.
abstract class HostSuite {

    static final Duration PATIENCE = Duration.ofSeconds(40);

    @TempDir Path folder;
    PlayerWindow window;

    /// A window with the host.
    abstract PlayerWindow openWindow() throws Exception;

    /// A clip of 80 seconds that the host plays.
    abstract MediaSource clip();

    /// The time that the picture spells that a person would see now.
    abstract Optional<Timestamp> seen() throws Exception;

    /// Whether the host decodes what needs a licence.
    boolean playsH264() {
        return true;
    }

    /// Loads the page again, so that its line breaks and comes back.
    abstract void reloadPage() throws Exception;

    @BeforeEach
    void open() throws Exception {
        window = openWindow();
    }

    @AfterEach
    void close() throws Exception {
        if (window != null) {
            window.close();
        }
    }

    @Test
    void itLoadsPlaysPausesAndSeeks() throws Exception {
        window.load(clip(), 37);
        awaitSettled();
        awaitSeen(37);
        assertThat(window.state().phase()).isInstanceOf(Phase.Paused.class);
        assertThat(window.state().media().flatMap(Media::duration).orElseThrow())
                .isBetween(Duration.ofMillis(79_800), Duration.ofMillis(80_200));
        window.seek(12);
        awaitSettled();
        awaitSeen(12);
        window.play();
        await("it plays on from there", state -> state.time().seconds() >= 14);
        window.pause();
        await("it pauses", state -> state.phase() instanceof Phase.Paused);
        Timestamp stood = window.state().time();
        awaitNear(stood, Duration.ofMillis(400));
    }

    /// At a speed at which what is played on in between can be seen.
    @Test
    void aPauseDuringASeekIsAPauseAtTheNextOneToo() throws Exception {
        window.load(clip(), 60);
        awaitSettled();
        window.run(() -> window.player().adjust(window.player().state().settings().withRate(4)));
        window.play();
        await("it plays", state -> state.time().clock() > 61);
        window.run(() -> {
            window.player().seek(Timestamp.ofSeconds(40));
            window.player().pause();
            window.player().seek(Timestamp.ofSeconds(12));
        });
        awaitSettled();
        await("it pauses", state -> state.phase() instanceof Phase.Paused);
        awaitSeen(12);
        assertThat(window.state().time()).isEqualTo(Timestamp.ofSeconds(12));
    }

    @Test
    void itPlaysAtTwiceTheSpeed() throws Exception {
        window.load(clip(), 10);
        awaitSettled();
        window.run(() -> window.player().adjust(window.player().state().settings().withRate(2)));
        window.play();
        await("it plays", state -> state.time().clock() > 10.5);
        Instant began = Instant.now();
        double from = window.state().time().clock();
        await("it has played", state -> state.time().clock() > from + 6);
        assertThat(Duration.between(began, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void itEndsAndPlaysAgainFromTheStart() throws Exception {
        window.load(clip(), 78);
        awaitSettled();
        window.play();
        await("it ends", state -> state.phase() instanceof Phase.Ended);
        window.play();
        await(
                "it plays from the start",
                state ->
                        state.phase() instanceof Phase.Playing
                                && state.time().seconds() >= 1
                                && state.time().seconds() < 30);
    }

    @Test
    void anHttpLiveStreamPlays() throws Exception {
        assumeTrue(playsH264(), "this engine has no H.264");
        try (MediaSite site = new MediaSite()) {
            window.load(site.pieces(), 0);
            awaitSettled();
            window.play();
            await("it plays", state -> state.time().seconds() >= 2);
            window.pause();
            await("it pauses", state -> state.phase() instanceof Phase.Paused);
            awaitNear(window.state().time(), Duration.ofMillis(400));
        }
    }

    @Test
    void whatIsNoVideoIsToldAsSuch() throws Exception {
        Path file = folder.resolve("words.mp4");
        Files.writeString(file, "These are words, and no video.");
        window.load(new MediaSource.LocalFile(file), 0);
        PlayerState failed = await("it fails", state -> state.phase() instanceof Phase.Failed);
        assertThat(((Phase.Failed) failed.phase()).failure().reason()).isEqualTo(Reason.NOT_MEDIA);
    }

    @Test
    void aPageThatIsLoadedAgainGoesOnWhereItWas() throws Exception {
        window.load(clip(), 0);
        awaitSettled();
        window.seek(42);
        awaitSettled();
        awaitSeen(42);
        reloadPage();
        awaitSeen(42);
        window.seek(21);
        awaitSettled();
        awaitSeen(21);
    }

    final PlayerState await(String what, Predicate<PlayerState> condition) {
        return window.await(what, condition, PATIENCE);
    }

    final void awaitSettled() {
        await("a picture is there", PlayerState::isSettled);
    }

    final void awaitSeen(long seconds) throws Exception {
        awaitNear(Timestamp.ofSeconds(seconds), Duration.ofMillis(110));
    }

    private void awaitNear(Timestamp time, Duration tolerance) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        Optional<Timestamp> seen = seen();
        while (seen.filter(at -> distance(at, time).compareTo(tolerance) <= 0).isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("the picture is of " + seen + ", not of " + time);
            }
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
            seen = seen();
        }
    }

    private static Duration distance(Timestamp one, Timestamp other) {
        return one.offset().minus(other.offset()).abs();
    }
}

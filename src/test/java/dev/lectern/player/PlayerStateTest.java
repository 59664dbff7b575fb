package dev.lectern.player;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.video.Timestamp;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlayerStateTest {

    private static final MediaSource SOURCE = new MediaSource.LocalFile(Path.of("clip.mp4"));
    private static final Media MEDIA =
            new Media(Optional.of(Duration.ofSeconds(80)), 320, 180, Abilities.UNKNOWN);
    private static final PlayerState LOADING =
            PlayerState.EMPTY.after(new PlayerCommand.Load(1, SOURCE, at(37)));
    private static final PlayerState PAUSED =
            LOADING.after(new PlayerEvent.Ready(MEDIA))
                    .after(new PlayerEvent.Sought(at(37), at(37)))
                    .after(new PlayerEvent.Paused());

    @Test
    void whatLoadsSeeksItsStart() {
        assertThat(LOADING.phase()).isEqualTo(new Phase.Loading());
        assertThat(LOADING.time()).isEqualTo(at(37));
        assertThat(LOADING.seeking()).contains(at(37));
        assertThat(LOADING.isSettled()).isFalse();
    }

    @Test
    void whatIsReadyStandsStillAtItsStart() {
        assertThat(PAUSED.phase()).isEqualTo(new Phase.Paused());
        assertThat(PAUSED.isSettled()).isTrue();
        assertThat(PAUSED.media()).contains(MEDIA);
    }

    @Test
    void aSeekUnderWayTellsWhereItGoesWhateverTheClockSays() {
        PlayerState seeking = PAUSED.after(new PlayerCommand.Seek(at(50)));
        assertThat(seeking.after(ticked(38)).time()).isEqualTo(at(50));
        assertThat(seeking.after(ticked(38)).isSettled()).isFalse();
    }

    @Test
    void onlyTheNewestSeekEndsTheSeeking() {
        PlayerState seeking =
                PAUSED.after(new PlayerCommand.Seek(at(50))).after(new PlayerCommand.Seek(at(20)));
        PlayerState late = seeking.after(new PlayerEvent.Sought(at(50), at(50)));
        assertThat(late.seeking()).contains(at(20));
        PlayerState there = late.after(new PlayerEvent.Sought(at(20), at(20)));
        assertThat(there.seeking()).isEmpty();
        assertThat(there.after(ticked(21)).time()).isEqualTo(at(21));
    }

    @Test
    void aSeekKeepsPlayingWhatPlays() {
        PlayerState seeking =
                PAUSED.after(new PlayerEvent.Played()).after(new PlayerCommand.Seek(at(50)));
        assertThat(seeking.phase()).isEqualTo(new Phase.Playing());
    }

    @Test
    void whatIsPlayedOrPausedInThePageIsMeantSo() {
        PlayerState played = PAUSED.after(new PlayerEvent.Played());
        assertThat(played.wish()).isEqualTo(Wish.PLAY);
        assertThat(played.after(new PlayerEvent.Paused()).wish()).isEqualTo(Wish.PAUSE);
    }

    @Test
    void aPauseHoldsWhenThePageTellsLateThatItPlays() {
        PlayerState paused =
                PAUSED.after(new PlayerCommand.Play())
                        .after(new PlayerCommand.Pause())
                        .after(new PlayerEvent.Played())
                        .after(new PlayerEvent.Paused());
        assertThat(paused.wish()).isEqualTo(Wish.PAUSE);
    }

    @Test
    void theEndIsAPauseAndPlayingOnBeginsAgain() {
        PlayerState ended =
                PAUSED.after(new PlayerCommand.Play())
                        .after(new PlayerEvent.Played())
                        .after(new PlayerEvent.Ended());
        assertThat(ended.wish()).isEqualTo(Wish.PAUSE);
        assertThat(ended.after(new PlayerCommand.Play()).seeking()).contains(Timestamp.START);
    }

    @Test
    void aFailureKeepsTheSourceAndTheTimeThatWasSought() {
        PlayerState failed = LOADING.after(failure());
        assertThat(failed.source()).contains(SOURCE);
        assertThat(failed.time()).isEqualTo(at(37));
        assertThat(failed.after(new PlayerCommand.Seek(at(50))).time()).isEqualTo(at(50));
        assertThat(failed.after(new PlayerEvent.Played())).isEqualTo(failed);
    }

    @Test
    void whatCanNotBeHadFailsAtOnce() {
        PlayerFailure missing = PlayerFailure.of(Reason.FILE_MISSING, "a.mp4");
        PlayerState failed =
                PlayerState.EMPTY.after(
                        new PlayerCommand.Load(
                                1, new MediaSource.Unavailable(missing), Timestamp.START));
        assertThat(failed.phase()).isEqualTo(new Phase.Failed(missing));
    }

    @Test
    void nothingThatThePageSaysFillsAnEmptyPlayer() {
        assertThat(PlayerState.EMPTY.after(new PlayerEvent.Played())).isEqualTo(PlayerState.EMPTY);
        assertThat(PlayerState.EMPTY.after(failure())).isEqualTo(PlayerState.EMPTY);
    }

    @Test
    void settingsOutliveTheSource() {
        Settings settings = PAUSED.settings().withRate(1.5).with(Settings.Sound.MUTED);
        PlayerState adjusted = PAUSED.after(new PlayerCommand.Adjust(settings));
        assertThat(adjusted.after(new PlayerCommand.Clear()).settings()).isEqualTo(settings);
        assertThat(adjusted.after(new PlayerCommand.Load(2, SOURCE, at(0))).settings())
                .isEqualTo(settings);
    }

    @Test
    void theBrowserOpensTheSameSecond() {
        assertThat(new MediaSource.YouTube("gcnPi-IEeec").addressAt(at(407)))
                .contains(URI.create("https://www.youtube.com/watch?v=gcnPi-IEeec&t=407s"));
        assertThat(
                        new MediaSource.WebMedia(URI.create("https://example.org/a.mp4#t=1"))
                                .addressAt(at(407)))
                .contains(URI.create("https://example.org/a.mp4#t=407"));
    }

    @Test
    void everyReasonHasItsSentence() {
        for (Reason reason : Reason.values()) {
            assertThat(PlayerFailure.of(reason, "a", "b", "c").sentence()).isNotBlank();
        }
    }

    private static PlayerEvent failure() {
        return new PlayerEvent.Failed(PlayerFailure.of(Reason.TRUNCATED, "clip.mp4"));
    }

    private static PlayerEvent ticked(long seconds) {
        return new PlayerEvent.Ticked(at(seconds), at(80), 1);
    }

    private static Timestamp at(long seconds) {
        return Timestamp.ofSeconds(seconds);
    }
}

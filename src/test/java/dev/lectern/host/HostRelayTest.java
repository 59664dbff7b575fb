package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.host.HostSupply.Readiness;
import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.Player;
import dev.lectern.player.PlayerCommand;
import dev.lectern.player.PlayerEvent;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerHost;
import dev.lectern.player.SilentHost;
import dev.lectern.video.Timestamp;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which host plays what, on hosts without a page.
class HostRelayTest {

    private static final MediaSource VIDEO = new MediaSource.YouTube("gcnPi-IEeec");
    private static final MediaSource STREAM =
            new MediaSource.WebMedia(URI.create("https://example.org/lecture.mp4"));

    private final Map<HostKind, Readiness> readiness = new EnumMap<>(HostKind.class);
    private final Map<HostKind, SilentHost> hosts = new EnumMap<>(HostKind.class);
    private final Remembered remembered = new Remembered();

    @Test
    void aHostThatNeedsNoConsentTakesOverAtTheSameSecond() {
        Player player = player(Readiness.READY, Readiness.ON_CONSENT);
        player.load(STREAM, Timestamp.ofSeconds(407));
        player.play();
        fail(HostKind.WEBVIEW, Reason.NOT_PLAYED);
        assertThat(host(HostKind.WEBVIEW).last()).isInstanceOf(PlayerCommand.Clear.class);
        assertThat(host(HostKind.CHROMIUM).load().start()).isEqualTo(Timestamp.ofSeconds(407));
        assertThat(host(HostKind.CHROMIUM).last()).isInstanceOf(PlayerCommand.Play.class);
        assertThat(player.state().phase()).isInstanceOf(Phase.Loading.class);
    }

    @Test
    void hostsThatNeedConsentAreOfferedWithTheReason() {
        Player player = player(Readiness.ON_CONSENT, Readiness.ON_CONSENT);
        player.load(VIDEO, Timestamp.ofSeconds(84));
        fail(HostKind.WEBVIEW, Reason.YOUTUBE_NOT_STARTING);
        PlayerFailure failure = ((Phase.Failed) player.state().phase()).failure();
        assertThat(failure.reason()).isEqualTo(Reason.YOUTUBE_NOT_STARTING);
        assertThat(failure.ways()).containsExactly(HostKind.CHROMIUM, HostKind.BROWSER);
        assertThat(player.state().time()).isEqualTo(Timestamp.ofSeconds(84));
        assertThat(hosts).containsOnlyKeys(HostKind.WEBVIEW);
    }

    @Test
    void whatTheReaderChoosesPlaysFromTheSameSecond() {
        Player player = player(Readiness.ABSENT, Readiness.ON_CONSENT);
        player.load(VIDEO, Timestamp.ofSeconds(84));
        fail(HostKind.WEBVIEW, Reason.YOUTUBE_PLAYER);
        relay().move(HostKind.BROWSER);
        assertThat(host(HostKind.BROWSER).load().start()).isEqualTo(Timestamp.ofSeconds(84));
        host(HostKind.BROWSER).say(new PlayerEvent.Played());
        assertThat(player.state().phase()).isInstanceOf(Phase.Playing.class);
    }

    @Test
    void whatTheWindowCanNotPlayByItsNameIsOfferedAndPlaysWhereTheReaderSays() {
        Player player = player(Readiness.ABSENT, Readiness.ON_CONSENT);
        MediaSource talk = PlayerWindow.clip("clock-vp9.webm");
        player.load(talk, Timestamp.ofSeconds(42));
        PlayerFailure failure = ((Phase.Failed) player.state().phase()).failure();
        assertThat(failure.reason()).isEqualTo(Reason.CONTAINER);
        assertThat(failure.ways()).containsExactly(HostKind.BROWSER);
        relay().move(HostKind.BROWSER);
        assertThat(host(HostKind.BROWSER).load())
                .isEqualTo(new PlayerCommand.Load(1, talk, Timestamp.ofSeconds(42)));
    }

    @Test
    void whatHasFailedOnceIsNotTriedAgainThere() {
        Player player = player(Readiness.ON_CONSENT, Readiness.ON_CONSENT);
        player.load(VIDEO, Timestamp.START);
        fail(HostKind.WEBVIEW, Reason.YOUTUBE_PLAYER);
        player.load(STREAM, Timestamp.START);
        player.load(VIDEO, Timestamp.START);
        PlayerFailure failure = ((Phase.Failed) player.state().phase()).failure();
        assertThat(failure.reason()).isEqualTo(Reason.YOUTUBE_PLAYER);
        assertThat(failure.ways()).containsExactly(HostKind.CHROMIUM, HostKind.BROWSER);
    }

    @Test
    void aMissingSoundDeviceMayBeThereTheNextTime() {
        Player player = player(Readiness.ABSENT, Readiness.ABSENT);
        player.load(STREAM, Timestamp.START);
        fail(HostKind.WEBVIEW, Reason.NO_SOUND_DEVICE);
        assertThat(player.state().phase()).isInstanceOf(Phase.Failed.class);
        player.load(STREAM, Timestamp.START);
        assertThat(player.state().phase()).isInstanceOf(Phase.Loading.class);
    }

    @Test
    void aVideoThatIsGoneIsGoneEverywhere() {
        Player player = player(Readiness.READY, Readiness.READY);
        player.load(VIDEO, Timestamp.START);
        fail(HostKind.CHROMIUM, Reason.YOUTUBE_GONE);
        PlayerFailure failure = ((Phase.Failed) player.state().phase()).failure();
        assertThat(failure.ways()).isEmpty();
        assertThat(hosts).doesNotContainKey(HostKind.BROWSER);
    }

    @Test
    void theNextSourceGoesBackToTheFirstHostThatPlaysIt() {
        Player player = player(Readiness.READY, Readiness.ABSENT);
        player.load(VIDEO, Timestamp.START);
        assertThat(host(HostKind.CHROMIUM).load().source()).isEqualTo(VIDEO);
        player.load(STREAM, Timestamp.START);
        assertThat(host(HostKind.WEBVIEW).load().source()).isEqualTo(STREAM);
        fail(HostKind.CHROMIUM, Reason.YOUTUBE_PLAYER);
        assertThat(player.state().phase()).isInstanceOf(Phase.Loading.class);
    }

    @Test
    void theBrowserComesBeforeChromiumForWhoAlwaysWantsItButNotBeforeTheWindow() {
        Player player = player(Readiness.READY, Readiness.PREFERRED);
        player.load(STREAM, Timestamp.START);
        assertThat(host(HostKind.WEBVIEW).load().source()).isEqualTo(STREAM);
        player.load(VIDEO, Timestamp.START);
        assertThat(host(HostKind.BROWSER).load().source()).isEqualTo(VIDEO);
        assertThat(hosts).doesNotContainKey(HostKind.CHROMIUM);
    }

    @Test
    void whatPlaysInTheBrowserPlaysInTheWindowAgainWhenTheReaderSaysSo() {
        Player player = player(Readiness.ABSENT, Readiness.PREFERRED);
        player.load(VIDEO, Timestamp.ofSeconds(84));
        host(HostKind.BROWSER).say(new PlayerEvent.Played());
        host(HostKind.BROWSER)
                .say(new PlayerEvent.Sought(Timestamp.ofSeconds(84), Timestamp.ofSeconds(84)));
        assertThat(relay().inWindow(VIDEO)).contains(HostKind.WEBVIEW);
        relay().move(HostKind.WEBVIEW);
        assertThat(host(HostKind.BROWSER).last()).isInstanceOf(PlayerCommand.Clear.class);
        assertThat(host(HostKind.WEBVIEW).load().start()).isEqualTo(Timestamp.ofSeconds(84));
        fail(HostKind.WEBVIEW, Reason.YOUTUBE_PLAYER);
        assertThat(relay().current().get()).isEqualTo(HostKind.BROWSER);
    }

    @Test
    void noHostIsTriedForWhatItIsKnownNotToPlayByItsName() {
        player(Readiness.ABSENT, Readiness.ON_CONSENT);
        MediaSource talk = PlayerWindow.clip("clock-vp9.webm");
        assertThat(relay().inWindow(talk)).isEmpty();
        assertThat(relay().mayTry(talk, HostKind.BROWSER)).isTrue();
        assertThat(relay().mayTry(talk, HostKind.CHROMIUM)).isFalse();
    }

    @Test
    void anHttpLiveStreamGoesToTheBrowserOfWhoWantsItElseToTheWindowAndNeverToChromium() {
        MediaSource live =
                new MediaSource.WebMedia(URI.create("https://example.org/live.M3U8?x=1"));
        Player player = player(Readiness.READY, Readiness.ON_CONSENT);
        player.load(live, Timestamp.START);
        assertThat(host(HostKind.WEBVIEW).load().source()).isEqualTo(live);
        Player other = player(Readiness.READY, Readiness.PREFERRED);
        other.load(live, Timestamp.START);
        assertThat(host(HostKind.BROWSER).load().source()).isEqualTo(live);
        assertThat(hosts).doesNotContainKey(HostKind.CHROMIUM);
    }

    private HostRelay relay = new HostRelay(List.of(), remembered);

    private HostRelay relay() {
        return relay;
    }

    private Player player(Readiness chromium, Readiness browser) {
        readiness.put(HostKind.WEBVIEW, Readiness.READY);
        readiness.put(HostKind.CHROMIUM, chromium);
        readiness.put(HostKind.BROWSER, browser);
        List<HostSupply> supplies = new ArrayList<>();
        readiness.keySet().forEach(kind -> supplies.add(new ScriptedSupply(kind)));
        relay = new HostRelay(supplies, remembered);
        return new Player(relay);
    }

    private void fail(HostKind kind, Reason reason) {
        host(kind).say(new PlayerEvent.Failed(PlayerFailure.of(reason, "it", "it", "it")));
    }

    private SilentHost host(HostKind kind) {
        return hosts.computeIfAbsent(kind, _ -> new SilentHost());
    }

    private final class ScriptedSupply implements HostSupply {

        private final HostKind kind;

        private ScriptedSupply(HostKind kind) {
            this.kind = kind;
        }

        @Override
        public HostKind kind() {
            return kind;
        }

        @Override
        public Readiness readiness() {
            return readiness.getOrDefault(kind, Readiness.ABSENT);
        }

        @Override
        public PlayerHost make() {
            return host(kind);
        }
    }

    /// What is known between loads, as the program keeps it between starts.
    private static final class Remembered implements HostExperience {

        private final Map<String, PlayerFailure> failures = new HashMap<>();

        @Override
        public Optional<PlayerFailure> failure(MediaSource source, HostKind host) {
            return Optional.ofNullable(failures.get(source + " " + host));
        }

        @Override
        public void failed(MediaSource source, HostKind host, PlayerFailure why) {
            failures.put(source + " " + host, why);
        }
    }
}

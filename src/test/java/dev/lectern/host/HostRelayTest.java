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
import dev.lectern.video.Timestamp;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

/// Which host plays what, on hosts without a page.
class HostRelayTest {

    private static final MediaSource VIDEO = new MediaSource.YouTube("gcnPi-IEeec");
    private static final MediaSource STREAM =
            new MediaSource.WebMedia(URI.create("https://example.org/lecture.mp4"));

    private final Map<HostKind, Readiness> readiness = new EnumMap<>(HostKind.class);
    private final Map<HostKind, Scripted> hosts = new EnumMap<>(HostKind.class);
    private final Remembered remembered = new Remembered();

    @Test
    void aHostThatNeedsNoConsentTakesOverAtTheSameSecond() {
        Player player = player(Readiness.READY, Readiness.ON_CONSENT);
        player.load(STREAM, Timestamp.ofSeconds(407));
        player.play();
        host(HostKind.WEBVIEW).fail(Reason.NOT_PLAYED);
        assertThat(host(HostKind.WEBVIEW).last()).isInstanceOf(PlayerCommand.Clear.class);
        assertThat(host(HostKind.CHROMIUM).load().start()).isEqualTo(Timestamp.ofSeconds(407));
        assertThat(host(HostKind.CHROMIUM).last()).isInstanceOf(PlayerCommand.Play.class);
        assertThat(player.state().phase()).isInstanceOf(Phase.Loading.class);
    }

    @Test
    void hostsThatNeedConsentAreOfferedWithTheReason() {
        Player player = player(Readiness.ON_CONSENT, Readiness.ON_CONSENT);
        player.load(VIDEO, Timestamp.ofSeconds(84));
        host(HostKind.WEBVIEW).fail(Reason.YOUTUBE_NOT_STARTING);
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
        host(HostKind.WEBVIEW).fail(Reason.YOUTUBE_PLAYER);
        relay().move(HostKind.BROWSER);
        assertThat(host(HostKind.BROWSER).load().start()).isEqualTo(Timestamp.ofSeconds(84));
        host(HostKind.BROWSER).listener.accept(new PlayerEvent.Played());
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
        host(HostKind.WEBVIEW).fail(Reason.YOUTUBE_PLAYER);
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
        host(HostKind.WEBVIEW).fail(Reason.NO_SOUND_DEVICE);
        assertThat(player.state().phase()).isInstanceOf(Phase.Failed.class);
        player.load(STREAM, Timestamp.START);
        assertThat(player.state().phase()).isInstanceOf(Phase.Loading.class);
    }

    @Test
    void aVideoThatIsGoneIsGoneEverywhere() {
        Player player = player(Readiness.READY, Readiness.READY);
        player.load(VIDEO, Timestamp.START);
        host(HostKind.CHROMIUM).fail(Reason.YOUTUBE_GONE);
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
        host(HostKind.CHROMIUM).fail(Reason.YOUTUBE_PLAYER);
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
        host(HostKind.BROWSER).listener.accept(new PlayerEvent.Played());
        host(HostKind.BROWSER)
                .listener
                .accept(new PlayerEvent.Sought(Timestamp.ofSeconds(84), Timestamp.ofSeconds(84)));
        assertThat(relay().inWindow(VIDEO)).contains(HostKind.WEBVIEW);
        relay().move(HostKind.WEBVIEW);
        assertThat(host(HostKind.BROWSER).last()).isInstanceOf(PlayerCommand.Clear.class);
        assertThat(host(HostKind.WEBVIEW).load().start()).isEqualTo(Timestamp.ofSeconds(84));
        host(HostKind.WEBVIEW).fail(Reason.YOUTUBE_PLAYER);
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

    private Scripted host(HostKind kind) {
        return hosts.computeIfAbsent(kind, _ -> new Scripted());
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

    /// Does nothing but keep what it is told.
    private static final class Scripted implements PlayerHost {

        private final List<PlayerCommand> told = new ArrayList<>();
        private Consumer<PlayerEvent> listener = _ -> {};

        PlayerCommand last() {
            return told.getLast();
        }

        PlayerCommand.Load load() {
            return told.reversed().stream()
                    .filter(PlayerCommand.Load.class::isInstance)
                    .map(PlayerCommand.Load.class::cast)
                    .findFirst()
                    .orElseThrow();
        }

        void fail(Reason reason) {
            listener.accept(new PlayerEvent.Failed(PlayerFailure.of(reason, "it", "it", "it")));
        }

        @Override
        public Node view() {
            return new Region();
        }

        @Override
        public void open(Consumer<PlayerEvent> events) {
            listener = events;
            listener.accept(new PlayerEvent.Connected());
        }

        @Override
        public void send(PlayerCommand command) {
            told.add(command);
        }

        @Override
        public Optional<PlayerFailure> objection(MediaSource source) {
            return Optional.empty();
        }

        @Override
        public void afterPaint(Runnable painted) {
            painted.run();
        }

        @Override
        public void close() {}
    }
}

package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.Abilities;
import dev.lectern.player.Media;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerCommand;
import dev.lectern.player.PlayerEvent;
import dev.lectern.player.PlayerState;
import dev.lectern.player.Speeds;
import dev.lectern.video.Timestamp;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProtocolTest {

    private static final PlayableMedia NONE = new PlayableMedia.None();

    @Test
    void commandsAreWrittenWithTimesInSeconds() {
        assertThat(Protocol.write(new PlayerCommand.Seek(Timestamp.ofClock(37.25)), 5, NONE))
                .isEqualTo("{\"number\":5,\"command\":\"seek\",\"to\":37.25}");
        assertThat(Protocol.write(new PlayerCommand.Adjust(PlayerState.EMPTY.settings()), 6, NONE))
                .isEqualTo(
                        "{\"number\":6,\"command\":\"adjust\",\"rate\":1.0,\"volume\":1.0,\"muted\":false,"
                                + "\"captions\":false}");
    }

    @Test
    void aLoadIsWrittenWithItsNumberAndWhatThePageCanFetch() {
        PlayerCommand load =
                new PlayerCommand.Load(
                        3, new MediaSource.YouTube("gcnPi-IEeec"), Timestamp.ofSeconds(7));
        assertThat(Protocol.write(load, 7, new PlayableMedia.YouTube("gcnPi-IEeec")))
                .isEqualTo(
                        "{\"number\":7,\"command\":\"load\",\"load\":3,\"start\":7.0,\"kind\":\"youtube\","
                                + "\"id\":\"gcnPi-IEeec\"}");
    }

    @Test
    void eventsAreReadWithTheNumberOfTheirLoad() {
        assertThat(
                        Protocol.read(
                                "{\"event\":\"time\",\"load\":3,\"heard\":9,\"time\":1.5,\"speed\":2,\"buffered\":80}"))
                .contains(
                        new Protocol.Heard(
                                3,
                                9,
                                new PageEvent.Told(
                                        new PlayerEvent.Ticked(
                                                Timestamp.ofClock(1.5),
                                                Timestamp.ofSeconds(80),
                                                2))));
        assertThat(
                        Protocol.read(
                                "{\"event\":\"seeking\",\"load\":3,\"to\":2,\"address\":\"http://a/b\"}"))
                .contains(
                        new Protocol.Heard(
                                3,
                                0,
                                new PageEvent.Seeking(
                                        Timestamp.ofSeconds(2),
                                        Optional.of(URI.create("http://a/b")))));
    }

    @Test
    void aLiveStreamHasNoDuration() {
        assertThat(
                        Protocol.read(
                                "{\"event\":\"ready\",\"load\":1,\"duration\":null,\"width\":2,\"height\":1}"))
                .map(Protocol.Heard::event)
                .contains(ready(new Media(Optional.empty(), 2, 1, Abilities.UNKNOWN)));
        assertThat(
                        Protocol.read(
                                "{\"event\":\"ready\",\"load\":1,\"duration\":80,\"width\":2,\"height\":1}"))
                .map(Protocol.Heard::event)
                .contains(
                        ready(
                                new Media(
                                        Optional.of(Duration.ofSeconds(80)),
                                        2,
                                        1,
                                        Abilities.UNKNOWN)));
    }

    @Test
    void aPageTellsWhatItsSourceCan() {
        assertThat(
                        Protocol.read(
                                "{\"event\":\"ready\",\"load\":1,\"width\":2,\"height\":1,"
                                        + "\"rates\":[2,1,0.5],\"features\":[\"CAPTIONS\"]}"))
                .map(Protocol.Heard::event)
                .contains(
                        ready(
                                new Media(
                                        Optional.empty(),
                                        2,
                                        1,
                                        new Abilities(
                                                new Speeds(List.of(0.5, 1.0, 2.0)),
                                                Set.of(Abilities.Feature.CAPTIONS)))));
    }

    private static PageEvent ready(Media media) {
        return new PageEvent.Told(new PlayerEvent.Ready(media));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "{\"event\":\"other\"}",
                "{\"event\":\"troubled\",\"trouble\":\"OTHER\"}",
                "{\"event\":\"seeking\",\"to\":1,\"address\":\"no address\"}"
            })
    void whatMakesNoSenseIsNotHeard(String text) {
        assertThat(Protocol.read(text)).isEmpty();
    }
}

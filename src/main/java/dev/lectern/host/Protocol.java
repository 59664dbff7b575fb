package dev.lectern.host;

import dev.lectern.caption.Cue;
import dev.lectern.player.Abilities;
import dev.lectern.player.Media;
import dev.lectern.player.PlayerCommand;
import dev.lectern.player.PlayerEvent;
import dev.lectern.player.Settings;
import dev.lectern.player.Speeds;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How commands and events are written on the line to the page: one JSON object each, times in
/// seconds. The same for every host.
final class Protocol {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Protocol() {}

    /// @param number grows with each command; the page says how far it has heard
    /// @param media what the page is to play, if the command is a load
    static String write(PlayerCommand command, int number, PlayableMedia media) {
        ObjectNode message = JSON.createObjectNode().put("number", number);
        switch (command) {
            case PlayerCommand.Load(int load, _, Timestamp start) -> {
                message.put("command", "load").put("load", load).put("start", start.clock());
                media.writeTo(message);
            }
            case PlayerCommand.Play _ -> message.put("command", "play");
            case PlayerCommand.Pause _ -> message.put("command", "pause");
            case PlayerCommand.Seek(Timestamp to) ->
                    message.put("command", "seek").put("to", to.clock());
            case PlayerCommand.Adjust(Settings settings) ->
                    message.put("command", "adjust")
                            .put("rate", settings.rate())
                            .put("volume", settings.volume())
                            .put("muted", settings.sound() == Settings.Sound.MUTED)
                            .put("captions", settings.captions() == Settings.Captions.SHOWN);
            case PlayerCommand.Caption(List<Cue> cues) -> {
                message.put("command", "caption");
                ArrayNode all = message.putArray("cues");
                for (Cue cue : cues) {
                    all.addArray().add(cue.from().clock()).add(cue.to().clock()).add(cue.text());
                }
            }
            case PlayerCommand.Announce(String title, String sentence) ->
                    message.put("command", "announce")
                            .put("title", title)
                            .put("sentence", sentence)
                            .put("gone", Words.say("player.tab.gone"))
                            .put("replaced", Words.say("player.tab.replaced"));
            case PlayerCommand.Clear _ -> message.put("command", "clear");
        }
        return message.toString();
    }

    /// What the page said, if it makes sense.
    static Optional<Heard> read(String text) {
        try {
            JsonNode message = JSON.readTree(text);
            return event(message)
                    .map(event ->
                            new Heard(
                                    message.path("load").asInt(0),
                                    message.path("heard").asInt(0),
                                    event));
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<PageEvent> event(JsonNode message) {
        return switch (message.path("event").asString("")) {
            case "connected" -> told(new PlayerEvent.Connected());
            case "ready" -> told(new PlayerEvent.Ready(media(message)));
            case "played" -> told(new PlayerEvent.Played());
            case "paused" -> told(new PlayerEvent.Paused());
            case "ended" -> told(new PlayerEvent.Ended());
            case "time" ->
                    told(
                            new PlayerEvent.Ticked(
                                    time(message, "time"),
                                    time(message, "buffered"),
                                    message.path("speed").asDouble(0)));
            case "sought" ->
                    told(new PlayerEvent.Sought(time(message, "asked"), time(message, "reached")));
            case "rate" -> told(new PlayerEvent.RateChanged(message.path("rate").asDouble(1)));
            case "seeking" ->
                    Optional.of(
                            new PageEvent.Seeking(
                                    time(message, "to"),
                                    message.path("address").asStringOpt().map(URI::create)));
            case "canarySought" -> Optional.of(new PageEvent.CanarySought());
            case "clickNeeded" -> Optional.of(new PageEvent.ClickNeeded());
            case "troubled" ->
                    Optional.of(
                            new PageEvent.Troubled(
                                    Trouble.valueOf(message.path("trouble").asString("")),
                                    message.path("code").asInt(0)));
            default -> Optional.empty();
        };
    }

    private static Optional<PageEvent> told(PlayerEvent event) {
        return Optional.of(new PageEvent.Told(event));
    }

    private static Media media(JsonNode message) {
        return new Media(
                message.path("duration").isNumber()
                        ? Optional.of(time(message, "duration").offset())
                        : Optional.empty(),
                message.path("width").asInt(0),
                message.path("height").asInt(0),
                new Abilities(speeds(message.path("rates")), features(message.path("features"))));
    }

    /// What a page does not tell is as fine as can be.
    private static Speeds speeds(JsonNode rates) {
        return rates.isArray()
                ? new Speeds(rates.valueStream().map(rate -> rate.asDouble(1)).toList())
                : Speeds.FINE;
    }

    private static Set<Abilities.Feature> features(JsonNode names) {
        return names.valueStream()
                .map(name -> Abilities.Feature.valueOf(name.asString("")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Timestamp time(JsonNode message, String name) {
        return Timestamp.ofClock(message.path(name).asDouble(0));
    }

    /// @param load the number of the load that `event` is about
    /// @param newest the number of the newest command that the page had heard by then
    record Heard(int load, int newest, PageEvent event) {}
}

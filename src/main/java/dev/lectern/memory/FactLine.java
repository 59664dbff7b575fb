package dev.lectern.memory;

import dev.lectern.memory.VideoMemory.Captions;
import dev.lectern.memory.VideoMemory.Manner;
import dev.lectern.note.NotePath;
import dev.lectern.video.Moment;
import dev.lectern.video.Span;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a fact is written down: a JSON object on a line of its own, times in seconds.
final class FactLine {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String YOUTUBE = "youtube:";
    private static final String FILE = "file:";

    private FactLine() {}

    static String write(Fact fact) {
        ObjectNode line = JSON.createObjectNode();
        switch (fact) {
            case Fact.Left(VideoRef video, Timestamp at) ->
                    line.put("fact", "left").put("video", text(video)).put("at", at.clock());
            case Fact.Played(VideoRef video, Manner(double speed, Captions captions)) ->
                    line.put("fact", "played")
                            .put("video", text(video))
                            .put("speed", speed)
                            .put("captions", captions == Captions.SHOWN);
            case Fact.Watched(VideoRef video, TimeRanges ranges) -> {
                line.put("fact", "watched").put("video", text(video));
                ArrayNode spans = line.putArray("from-to");
                for (Span span : ranges.spans()) {
                    spans.addArray().add(span.start().clock()).add(span.end().clock());
                }
            }
            case Fact.Marked(Bookmark mark) -> {
                line.put("fact", "bookmark")
                        .put("id", mark.id())
                        .put("video", text(mark.moment().video()))
                        .put("at", mark.moment().time().clock())
                        .put("word", mark.word());
                mark.note().ifPresent(note -> line.put("note", note.value()));
            }
            case Fact.Unmarked(String id) -> line.put("fact", "no bookmark").put("id", id);
            case Fact.Opened(NotePath note) -> line.put("fact", "opened").put("note", note.value());
        }
        return line.toString();
    }

    /// The fact that a line holds, if it holds one.
    static Optional<Fact> read(String line) {
        try {
            return fact(JSON.readTree(line));
        } catch (JacksonException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static Optional<Fact> fact(JsonNode line) {
        return switch (line.path("fact").asString("")) {
            case "left" -> Optional.of(new Fact.Left(video(line), time(line.required("at"))));
            case "played" ->
                    Optional.of(
                            new Fact.Played(
                                    video(line),
                                    new Manner(
                                            line.required("speed").asDouble(),
                                            line.required("captions").asBoolean()
                                                    ? Captions.SHOWN
                                                    : Captions.HIDDEN)));
            case "watched" -> Optional.of(new Fact.Watched(video(line), ranges(line)));
            case "bookmark" ->
                    Optional.of(
                            new Fact.Marked(
                                    new Bookmark(
                                            line.required("id").asString(),
                                            new Moment(video(line), time(line.required("at"))),
                                            line.path("note").asStringOpt().flatMap(NotePath::of),
                                            line.required("word").asString())));
            case "no bookmark" -> Optional.of(new Fact.Unmarked(line.required("id").asString()));
            case "opened" ->
                    Optional.of(new Fact.Opened(new NotePath(line.required("note").asString())));
            default -> Optional.empty();
        };
    }

    private static TimeRanges ranges(JsonNode line) {
        List<Span> spans =
                line.required("from-to")
                        .valueStream()
                        .map(span -> new Span(time(span.required(0)), time(span.required(1))))
                        .toList();
        return TimeRanges.of(spans);
    }

    private static Timestamp time(JsonNode seconds) {
        if (!seconds.isNumber()) {
            throw new IllegalArgumentException("no time: " + seconds);
        }
        return Timestamp.ofClock(seconds.asDouble());
    }

    private static String text(VideoRef video) {
        return switch (video) {
            case VideoRef.YouTube(String id) -> YOUTUBE + id;
            case VideoRef.File(String path) -> FILE + path;
            case VideoRef.Web(URI address) -> address.toString();
        };
    }

    private static VideoRef video(JsonNode line) {
        String text = line.required("video").asString();
        if (text.startsWith(YOUTUBE)) {
            return new VideoRef.YouTube(text.substring(YOUTUBE.length()));
        }
        return text.startsWith(FILE)
                ? new VideoRef.File(text.substring(FILE.length()))
                : new VideoRef.Web(URI.create(text));
    }
}

package dev.lectern.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.memory.VideoMemory.Captions;
import dev.lectern.memory.VideoMemory.Manner;
import dev.lectern.note.NotePath;
import dev.lectern.video.Moment;
import dev.lectern.video.Span;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

class MemoryTest {

    private static final VideoRef BIRDS = new VideoRef.YouTube("birds_birds");

    @Provide
    Arbitrary<List<Fact>> facts() {
        Arbitrary<VideoRef> video =
                Arbitraries.of(
                        BIRDS,
                        new VideoRef.File("a “b”\n/c: d.mp4"),
                        new VideoRef.Web(URI.create("https://example.org/a?b=c")));
        Arbitrary<Timestamp> time =
                Arbitraries.integers()
                        .between(0, 9_000_000)
                        .map(ms -> Timestamp.ofClock(ms / 1000.0));
        Arbitrary<Span> span =
                time.map(start -> new Span(start, start.plus(Duration.ofMillis(1500))));
        Arbitrary<String> id = Arbitraries.of("1", "2", "3");
        Arbitrary<NotePath> note =
                Arbitraries.integers().between(0, 80).map(i -> new NotePath("a/n" + i + ".md"));
        return Arbitraries.<Fact>oneOf(
                        Combinators.combine(video, time).as(Fact.Left::new),
                        Combinators.combine(video, Arbitraries.of(Captions.class))
                                .as((ref, shown) -> new Fact.Played(ref, new Manner(1.25, shown))),
                        Combinators.combine(video, span.list().ofMinSize(1).ofMaxSize(4))
                                .as((ref, spans) -> new Fact.Watched(ref, TimeRanges.of(spans))),
                        Combinators.combine(id, video, time, note.optional(), Arbitraries.strings())
                                .as((mark, ref, at, in, word) ->
                                        new Fact.Marked(
                                                new Bookmark(mark, new Moment(ref, at), in, word))),
                        id.map(Fact.Unmarked::new),
                        note.map(Fact.Opened::new))
                .list()
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void aMemoryFollowsFromItsOwnFacts(@ForAll("facts") List<Fact> facts) {
        Memory memory = Memory.of(facts);

        assertThat(Memory.of(memory.facts())).isEqualTo(memory);
    }

    @Property(tries = 300)
    void aFactIsReadAsItWasWritten(@ForAll("facts") List<Fact> facts) {
        for (Fact fact : facts) {
            String line = FactLine.write(fact);
            assertThat(line).doesNotContain("\n");
            assertThat(FactLine.read(line)).contains(fact);
        }
    }

    @Test
    void aBookmarkCanGetAnotherWordAndGoAway() {
        Bookmark mark =
                new Bookmark("1", new Moment(BIRDS, Timestamp.START), Optional.empty(), "wing");
        Memory marked =
                Memory.of(List.of(new Fact.Marked(mark), new Fact.Marked(mark.withWord("tail"))));

        assertThat(marked.bookmarks()).containsExactly(mark.withWord("tail"));
        assertThat(marked.after(new Fact.Unmarked("1")).bookmarks()).isEmpty();
    }
}

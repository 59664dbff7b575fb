package dev.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.link.LinkResolver;
import dev.lectern.markdown.Embeds.Embed;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.Stamp;
import dev.lectern.note.StampReader;
import dev.lectern.note.StampReading;
import dev.lectern.note.StampRule;
import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What holds for every text that a note may be.
class AnyNoteTest {

    private static final NotePath PATH = new NotePath("lab/any.md");
    private static final LinkResolver RESOLVER =
            new LinkResolver(List.of(PATH), _ -> Optional.empty(), _ -> List.of());
    private static final Set<String> FORBIDDEN =
            Set.of(
                    "script",
                    "style",
                    "iframe",
                    "form",
                    "button",
                    "object",
                    "embed",
                    "svg",
                    "math",
                    "link",
                    "meta",
                    "base",
                    "video",
                    "audio",
                    "textarea",
                    "select",
                    "marker");
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "class",
                    "data-stamp",
                    "data-link",
                    "data-src",
                    "data-callout",
                    "data-display",
                    "role",
                    "tabindex",
                    "title",
                    "href",
                    "dir",
                    "width",
                    "id",
                    "alt",
                    "type",
                    "checked",
                    "disabled",
                    "start",
                    "align",
                    "colspan",
                    "rowspan",
                    "open");

    private final NoteReader reader = new NoteReader();
    private final NoteRenderer renderer = new NoteRenderer();

    @Property(tries = 1500)
    void becomesAPageWithNothingUnsafeInIt(@ForAll("notes") String text) {
        Document page = Jsoup.parseBodyFragment(page(text).html());
        for (Element element : page.body().getAllElements()) {
            assertThat(FORBIDDEN).doesNotContain(element.normalName());
            for (Attribute attribute : element.attributes()) {
                assertThat(ATTRIBUTES).contains(attribute.getKey());
                assertThat(attribute.getKey()).doesNotStartWith("on");
            }
            assertThat(element.attr("href")).matches("|#|#fn(ref)?-?[\\w-]*");
            if (element.normalName().equals("input")) {
                assertThat(element.attr("type")).isEqualTo("checkbox");
            }
        }
    }

    /// A note can't write our elements itself: each on the page belongs to something that was
    /// found.
    @Property(tries = 500)
    void forgesNoStampAndNoLink(@ForAll("notes") String text) {
        NotePage shown = page(text);
        Document page = Jsoup.parseBodyFragment(shown.html());
        for (Element stamp : page.select("[data-stamp], .stamp")) {
            assertThat(Integer.parseInt(stamp.attr("data-stamp")))
                    .isBetween(0, shown.stamps().size() - 1);
        }
        for (Element link : page.select("[data-link], .link")) {
            assertThat(Integer.parseInt(link.attr("data-link")))
                    .isBetween(0, shown.links().size() - 1);
        }
        assertThat(page.select("a.stamp").eachAttr("data-stamp")).doesNotHaveDuplicates();
    }

    /// Words outside of markup are what a reader must not lose, in whatever markup they stand.
    @Property(tries = 1500)
    void losesNoWord(@ForAll("woven") List<String> pieces) {
        List<String> words = new ArrayList<>();
        StringBuilder text = new StringBuilder("---\ntitle: T\n---\n\n");
        for (String piece : pieces) {
            String word = "word" + (char) ('a' + words.size() % 26) + words.size();
            text.append(piece.replace("§", word));
            words.add(word);
        }
        Document page = Jsoup.parseBodyFragment(page(text.toString()).html());
        String seen =
                page.text()
                        + page.select("[alt]").eachAttr("alt")
                        + page.select("[title]").eachAttr("title");
        for (int i = 0; i < words.size(); i++) {
            if (pieces.get(i).contains("§")) {
                assertThat(seen).as(text.toString()).contains(words.get(i));
            }
        }
    }

    @Property
    void readsBackEveryStampThatLecternWrites(
            @ForAll @IntRange(max = 400_000) int seconds, @ForAll("notes") String around) {
        Timestamp moment = Timestamp.ofSeconds(seconds);
        String written = StampReader.write(moment);
        String habit = "<a class=\"yt-timestamp\" data-t=\"01:02:00\">[01:02:00]</a> ".repeat(9);
        Note note =
                reader.read(PATH, "---\ntitle: T\n---\n\nHere " + written + " it is.\n\n" + habit)
                        .note();
        StampReading reading =
                StampReader.read(note.stamps(), Optional.of(Timestamp.ofSeconds(60))).getFirst();
        assertThat(reading.time()).contains(moment);
        assertThat(reading.rule()).isEqualTo(StampRule.LITERAL);
    }

    @Property
    void readsNoTimeOutOfNothing(@ForAll String data, @ForAll String label) {
        Stamp stamp = new Stamp(1, "", Optional.of(data), Optional.of(label));
        StampReading reading = StampReader.read(List.of(stamp), Optional.empty()).getFirst();
        boolean digits = (data + label).chars().anyMatch(c -> c >= '0' && c <= '9');
        assertThat(reading.time().isPresent() && !digits).isFalse();
    }

    /// Texts that drive a careless parser into the ground, or down its stack. The time allowed is
    /// far more than any needs, and far less than going back again and again would take.
    @Example
    void takesNoTimeToSpeakOf() {
        Stream<String> repeated =
                Fragments.REPEATED.stream().map(piece -> piece.repeat(60_000 / piece.length()));
        for (String body : Stream.concat(repeated, Fragments.LONG.stream()).toList()) {
            String text = "---\ntitle: T\n---\n\n" + body;
            long start = System.nanoTime();
            page(text);
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(body.substring(0, 20))
                    .isLessThan(Duration.ofSeconds(8));
        }
    }

    private NotePage page(String text) {
        ReadNote read = reader.read(PATH, text);
        List<StampReading> stamps = StampReader.read(read.note().stamps(), Optional.empty());
        List<ResolvedLink> links = RESOLVER.resolve(read.note(), stamps);
        return renderer.render(read, stamps, links, _ -> new Embed.Refused("not here"));
    }

    @Provide
    Arbitrary<String> notes() {
        Arbitrary<String> pieces =
                Arbitraries.oneOf(
                        Arbitraries.of(Fragments.ALL),
                        Arbitraries.of(Fragments.HOSTILE),
                        Arbitraries.strings().ofMaxLength(6),
                        Arbitraries.strings()
                                .withChars("[]()|<>`*_~$#\\!:-+ \n\t\"'=&;^{}0123")
                                .ofMaxLength(8));
        Arbitrary<String> body = pieces.list().ofMaxSize(40).map(list -> String.join("", list));
        return Arbitraries.oneOf(
                body, body.map(text -> "---\ntitle: T\nvideoId: aB3_dE-gH1k\n---\n\n" + text));
    }

    @Provide
    Arbitrary<List<String>> woven() {
        return Arbitraries.of(Fragments.WOVEN).list().ofMinSize(1).ofMaxSize(25);
    }
}

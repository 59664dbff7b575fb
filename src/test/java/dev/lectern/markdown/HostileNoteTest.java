package dev.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.link.LinkResolver;
import dev.lectern.markdown.Embeds.Embed;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReader;
import dev.lectern.note.StampReading;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// No attack that we know leaves anything on a page but harmless elements with harmless attributes.
class HostileNoteTest {

    private static final NotePath PATH = new NotePath("lab/hostile.md");
    private static final LinkResolver RESOLVER =
            new LinkResolver(List.of(PATH), _ -> Optional.empty(), _ -> List.of());
    private static final Set<String> ELEMENTS =
            Set.of(
                    ("a abbr aside b blockquote body br caption center cite code col colgroup dd"
                                    + " del details dfn div dl dt em figcaption figure h1 h2 h3 h4"
                                    + " h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby"
                                    + " s samp section small span strike strong sub summary sup"
                                    + " table tbody td tfoot th thead tr u ul var wbr")
                            .split(" "));
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    ("class data-stamp data-link data-src data-callout data-fold data-display role"
                                    + " tabindex title href dir id alt type checked disabled start"
                                    + " align colspan rowspan open")
                            .split(" "));
    private static final Set<String> CLASSES_OF_THE_PAGE =
            Set.of("preview", "pinned", "found", "more", "choices", "drawing-page", "unseen");

    private final NoteReader reader = new NoteReader();
    private final NoteRenderer renderer = new NoteRenderer();

    static List<String> rows() {
        return HostileNotes.ROWS;
    }

    @ParameterizedTest
    @MethodSource("rows")
    void leavesNothingHarmfulOnThePage(String row) throws IOException {
        List<String> notes = HostileNotes.of(row, "127.0.0.1:9");
        assertThat(notes).hasSizeGreaterThan(10);
        SoftAssertions all = new SoftAssertions();
        notes.forEach(note -> keepsTheLaw(note, all));
        all.assertAll();
    }

    /// Depth and repetition, also in front matter; the time allowed is far more than any needs.
    @Test
    void aBombIsAPageLikeAnyOther() {
        String aliases =
                "---\na: &a [x,x,x,x,x,x,x,x,x]\n"
                        + Stream.of("b", "c", "d", "e", "f", "g", "h", "i")
                                .map(name ->
                                        name
                                                + ": &"
                                                + name
                                                + " ["
                                                + ("*" + (char) (name.charAt(0) - 1) + ",")
                                                        .repeat(9)
                                                + "]\n")
                                .reduce("", String::concat)
                        + "title: *i\n---\n\nx";
        Stream<String> nested =
                Stream.of(
                                "<div>",
                                "<b><i>",
                                "<blockquote>",
                                "<details open>",
                                "<table><tr><td>",
                                "<ul><li>",
                                "<ruby><rt>",
                                "<svg><a>",
                                "<math><mi>",
                                "<a href=x>",
                                "&amp;",
                                "&#38;",
                                "> > ",
                                "[[",
                                "![[",
                                "![",
                                "$",
                                "$$\n",
                                "`",
                                "[^1]",
                                "<!--",
                                "> [!note]\n> ",
                                "{\\a")
                        .map(piece -> "---\ntitle: T\n---\n\n" + piece.repeat(4000));
        for (String note : Stream.concat(nested, Stream.of(aliases)).toList()) {
            long start = System.nanoTime();
            SoftAssertions all = new SoftAssertions();
            keepsTheLaw(note, all);
            all.assertAll();
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(note.substring(0, 40))
                    .isLessThan(Duration.ofSeconds(30));
        }
    }

    private void keepsTheLaw(String note, SoftAssertions all) {
        ReadNote read = reader.read(PATH, note);
        List<StampReading> stamps = StampReader.read(read.note().stamps(), Optional.empty());
        List<ResolvedLink> links = RESOLVER.resolve(read.note(), stamps);
        NotePage page = renderer.render(read, stamps, links, _ -> new Embed.Refused("not here"));
        Document document = Jsoup.parseBodyFragment(page.html());
        String beginning = note.substring(0, Math.min(note.length(), 300));
        all.assertThat(document.select("table table table table table")).as(beginning).isEmpty();
        for (Element element : document.body().getAllElements()) {
            all.assertThat(ELEMENTS).as(beginning).contains(element.normalName());
            all.assertThat(element.classNames())
                    .as(beginning)
                    .doesNotContainAnyElementsOf(CLASSES_OF_THE_PAGE);
            for (Attribute attribute : element.attributes()) {
                all.assertThat(ATTRIBUTES).as(beginning).contains(attribute.getKey());
            }
            all.assertThat(element.attr("href")).as(beginning).matches("|#|#fn(ref)?-?[\\w-]*");
        }
        for (LinkTarget target : page.links()) {
            if (target instanceof LinkTarget.ToWeb(var address)) {
                all.assertThat(address.getScheme().toLowerCase(Locale.ROOT))
                        .as(beginning)
                        .isIn("http", "https", "mailto");
            }
        }
        for (String image : page.images()) {
            all.assertThat(image).as(beginning).doesNotStartWith("/").doesNotContain(":", "\\");
            all.assertThat(image.split("/")).as(beginning).doesNotContain("..");
        }
    }
}

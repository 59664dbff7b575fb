package dev.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.link.LinkResolver;
import dev.lectern.markdown.Embeds.Embed;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReader;
import dev.lectern.note.StampReading;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every example in `src/test/resources/dialect` is read and shown as the file beside it says. With
/// `-Dlectern.examples=write` the files are written anew, to be looked at.
class DialectExamplesTest {

    private static final List<NotePath> NOTES =
            Stream.of("lab", "gluten_network", "yeast", "rye", "crumb", "crust")
                    .map(name -> new NotePath("lab/" + name + ".md"))
                    .toList();

    static List<Path> examples() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReadAndShownAsItsExpectationSays(Path example) throws IOException {
        Shown shown = Shown.of(example);
        Path expectation = Path.of(example.toString().replaceFirst("\\.md$", ".expected"));
        if ("write".equals(System.getProperty("lectern.examples"))) {
            Path source =
                    Path.of("src/test/resources/dialect", expectation.getFileName().toString());
            Files.writeString(source, shown.describe());
        } else {
            assertThat(shown.describe()).isEqualTo(Files.readString(expectation));
        }
    }

    /// The scan that knows the vault and the page that is read are held together here.
    @ParameterizedTest
    @MethodSource("examples")
    void theScanAndThePageAgreeOnCountAndOrder(Path example) throws IOException {
        Shown shown = Shown.of(example);
        Document page = Jsoup.parseBodyFragment(shown.page().html());
        assertThat(page.select("a.stamp").eachAttr("data-stamp"))
                .isEqualTo(indexes(shown.note().stamps().size()));
        List<String> links = new ArrayList<>();
        for (int i = 0; i < shown.note().links().size(); i++) {
            boolean shownElsewhere =
                    shown.note().links().get(i).destination() instanceof Destination.Time
                            || (i == 0 && shown.note().channel().isPresent());
            if (!shownElsewhere) {
                links.add(Integer.toString(i));
            }
        }
        assertThat(new LinkedHashSet<>(page.select("a.link").eachAttr("data-link")))
                .containsExactlyElementsOf(links);
        assertThat(page.select("h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]").eachAttr("id"))
                .isSubsetOf(shown.note().headings().stream().map(h -> h.anchor()).toList());
    }

    private static List<String> indexes(int count) {
        return IntStream.range(0, count).mapToObj(Integer::toString).toList();
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(DialectExamplesTest.class.getResource("/dialect").toURI());
    }

    /// An example as it was read and rendered.
    private record Shown(
            Note note, List<StampReading> stamps, List<ResolvedLink> links, NotePage page) {

        static Shown of(Path example) throws IOException {
            NotePath path = new NotePath("lab/" + example.getFileName());
            ReadNote read = new NoteReader().read(path, Files.readString(example));
            Note note = read.note();
            List<StampReading> stamps = StampReader.read(note.stamps(), Optional.empty());
            List<ResolvedLink> links =
                    new LinkResolver(NOTES, _ -> Optional.empty(), _ -> List.of())
                            .resolve(note, stamps);
            return new Shown(
                    note,
                    stamps,
                    links,
                    new NoteRenderer()
                            .render(read, stamps, links, _ -> new Embed.Refused("not here")));
        }

        String describe() {
            StringBuilder text = new StringBuilder();
            line(text, "title", note.title());
            note.video().ifPresent(video -> line(text, "video", video));
            note.frontMatter().aliases().forEach(alias -> line(text, "alias", alias));
            note.frontMatter().tags().forEach(tag -> line(text, "tag", tag));
            note.channel().ifPresent(link -> line(text, "from", link.destination().written()));
            note.headings()
                    .forEach(heading ->
                            line(
                                    text,
                                    "heading",
                                    heading.line(),
                                    heading.level(),
                                    heading.text(),
                                    heading.anchor()));
            for (StampReading stamp : stamps) {
                line(
                        text,
                        "stamp",
                        stamp.stamp().line(),
                        stamp.time().map(Object::toString).orElse("-"),
                        stamp.rule().id(),
                        stamp.stamp().raw());
            }
            for (ResolvedLink link : links) {
                line(
                        text,
                        "link",
                        link.link().line(),
                        link.rule().id(),
                        link.link().destination().written(),
                        link.link().text());
            }
            note.sections()
                    .forEach(section ->
                            line(
                                    text,
                                    "section",
                                    section.line(),
                                    section.title(),
                                    section.video(),
                                    section.topics().size()));
            note.faults()
                    .forEach(fault ->
                            line(text, "fault", fault.line(), fault.kind().id(), fault.detail()));
            return text.append('\n').append(page.html()).append('\n').toString();
        }

        private static void line(StringBuilder text, String name, Object... values) {
            text.append(name).append(':');
            for (Object value : values) {
                text.append(' ').append(value).append(values.length > 1 ? " |" : "");
            }
            text.append('\n');
        }
    }
}

package dev.lectern.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandalonePageTest {

    private static final URI BASE = URI.create("http://127.0.0.1:5/page/note.html");
    private static final URI SECOND = URI.create("https://youtu.be/clock_clock?t=83");

    @TempDir private Path folder = Path.of("");

    private static String made(String body, String css) {
        ShownPage page =
                new ShownPage(
                        BASE,
                        "<html lang=\"en\" data-theme=\"dark\" style=\"--measure: 40rem\"><head><title>A & B</title>"
                                + "<script src=\"note.js\"></script><link href=\"note.css\"></head><body>"
                                + "<main>"
                                + body
                                + "</main><div id=\"card\">card</div><script>1</script></body></html>",
                        css,
                        List.of(Optional.of(SECOND), Optional.empty()),
                        List.of(
                                Optional.of(URI.create("https://example.org/?a=1&b=2")),
                                Optional.empty()));
        return StandalonePage.of(page, StandalonePageTest::load);
    }

    private static StandalonePage.File load(URI address) throws IOException {
        if (address.getPath().endsWith("gone.png")) {
            throw new FileNotFoundException(address.toString());
        }
        return new StandalonePage.File(
                "image/png", Base64.getEncoder().encodeToString(address.getPath().getBytes(UTF_8)));
    }

    private static Document parsed(String body) {
        return Jsoup.parse(made(body, ""));
    }

    @Test
    void onlyTheNoteIsInTheFileAndItsTitleAndWidthAreKept() {
        Document file = parsed("<p>Text</p>");

        assertThat(file.title()).isEqualTo("A & B");
        assertThat(file.select("script, link, #card")).isEmpty();
        assertThat(file.select("html").attr("data-theme")).isEqualTo("light");
        assertThat(file.select("html").attr("style")).isEqualTo("--measure: 40rem");
        assertThat(file.select("main > p").text()).isEqualTo("Text");
    }

    @Test
    void nothingInTheFileRunsOrLoads() {
        String file =
                made(
                        "<p onclick=\"x()\">A<img src=\"http://127.0.0.1:5/f/a.png\" onerror=\"x()\">"
                                + "<img src=\"gone.png\" alt=\"Gone\"><iframe src=\"http://x.y\"></iframe>"
                                + "<svg onload=\"x()\"><script>x()</script></svg></p>",
                        "@font-face { src: url(\"fonts/a.woff2\") } p { background: url(gone.png) }");

        assertThat(file)
                .doesNotContain("http://", "onclick", "onerror", "onload", "<script", "iframe");
        assertThat(file)
                .contains("data:image/png;base64,L2YvYS5wbmc=", "url(\"data:image/png;base64,");
        assertThat(Jsoup.parse(file).select("img[alt=Gone]")).hasSize(1);
        assertThat(file).contains("Content-Security-Policy");
    }

    @Test
    void aStampLeadsToItsSecondWhereThereIsOneForEveryone() {
        Document file =
                parsed(
                        "<a class=\"stamp\" data-stamp=\"0\" href=\"#\">1:23</a>"
                                + "<a class=\"stamp\" data-stamp=\"1\" href=\"#\">2:00</a>"
                                + "<a class=\"stamp\" data-stamp=\"9\" href=\"#\">3:00</a>");

        List<String> addresses =
                file.select("a.stamp").stream().map(link -> link.attr("href")).toList();
        assertThat(addresses).containsExactly(SECOND.toString(), "", "");
    }

    @Test
    void linksToNotesAreTextAndLinksToTheWebAreLinks() {
        Document file =
                parsed(
                        "<a class=\"link web\" data-link=\"0\" href=\"#\">web</a>"
                                + "<a class=\"link\" data-link=\"1\" href=\"#\">note</a>"
                                + "<a href=\"#fn-1\">1</a>");

        assertThat(file.select("a").stream().map(Element::text).toList())
                .containsExactly("web", "1");
        assertThat(file.select("a").attr("href")).isEqualTo("https://example.org/?a=1&b=2");
        assertThat(file.select("span").text()).isEqualTo("note");
    }

    @Test
    void aBrowserPrintsTheFile() throws IOException {
        Optional<Path> browser = Browsers.find();
        assumeThat(browser).isPresent();
        Path page = Files.writeString(folder.resolve("page.html"), made("<p>Text</p>", ""));
        Path pdf = folder.resolve("page.pdf");

        Browsers.print(browser.orElseThrow(), page, pdf, folder.resolve("scratch"));

        assertThat(Files.readString(pdf, ISO_8859_1)).startsWith("%PDF-").contains("%%EOF");
    }
}

package dev.lectern.export;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A shown page as one HTML file that needs nothing else: styles, fonts and pictures are in it, and
/// no scripts.
public final class StandalonePage {

    private static final Logger LOG = System.getLogger(StandalonePage.class.getName());

    /// What the file may do wherever it is opened: show what is in it.
    private static final String POLICY =
            "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'";

    private static final String UNWANTED =
            "script, noscript, template, link, meta, base, iframe, object, embed, form, #faults";

    private static final Pattern ADDRESS =
            Pattern.compile("url\\(\\s*(?:\"([^\"]*)\"|'([^']*)'|([^)\"']*))\\s*\\)");

    private static final String PRINT =
            """
            main { margin-top: 0; }
            a.stamp { text-decoration: none; }
            @page { margin: 18mm 16mm; }
            @media print {
              html { font-size: 11.5pt; background: #fff; }
              main { max-width: none; padding: 0; }
              h1, h2, h3, h4, h5, h6 { break-after: avoid; }
              tr, img, pre, svg, .callout { break-inside: avoid; }
              pre { white-space: pre-wrap; }
              .table, div.math { overflow: visible; }
              p, li { orphans: 3; widows: 3; }
            }
            """;

    private final ShownPage page;
    private final Files files;

    /// Where the page's pictures and fonts come from.
    @FunctionalInterface
    public interface Files {
        File load(URI address) throws IOException;
    }

    /// The media type of a file, and its content in Base64.
    public record File(String type, String content) {}

    private StandalonePage(ShownPage page, Files files) {
        this.page = page;
        this.files = files;
    }

    /// The text of the file. Takes as long as loading the pictures does; one that can't be had is
    /// left out.
    public static String of(ShownPage page, Files files) {
        return new StandalonePage(page, files).html();
    }

    private String html() {
        Document shown = Jsoup.parse(page.html(), page.base().toString());
        Document file = Document.createShell("");
        file.title(shown.title());
        file.outputSettings().prettyPrint(false);
        Element root = Objects.requireNonNull(file.selectFirst("html"));
        root.attributes().addAll(Objects.requireNonNull(shown.selectFirst("html")).attributes());
        root.attr("data-theme", "light");
        file.head()
                .prependElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", POLICY);
        file.head()
                .prependElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width");
        file.head().prependElement("meta").attr("charset", "utf-8");
        file.head().appendElement("style").appendChild(new DataNode(styles()));
        Element main = shown.selectFirst("main");
        if (main != null) {
            clean(main);
            file.body().appendChild(main);
        }
        return file.outerHtml();
    }

    private String styles() {
        Matcher address = ADDRESS.matcher(page.css());
        String packed = address.replaceAll(match -> Matcher.quoteReplacement(packedAddress(match)));
        return (packed + "\n" + PRINT).replace("</", "<\\/");
    }

    private String packedAddress(MatchResult match) {
        String written =
                Optional.ofNullable(match.group(1))
                        .or(() -> Optional.ofNullable(match.group(2)))
                        .or(() -> Optional.ofNullable(match.group(3)))
                        .orElse("")
                        .strip();
        return written.startsWith("data:")
                ? match.group()
                : "url(\"" + data(written).orElse("data:,") + "\")";
    }

    private void clean(Element main) {
        main.select(UNWANTED).remove();
        main.select("details").forEach(details -> details.attr("open", true));
        main.select("img").forEach(this::packPicture);
        main.select("a").forEach(this::lead);
        for (Element element : main.getAllElements()) {
            List<String> unwanted =
                    element.attributes().asList().stream()
                            .map(Attribute::getKey)
                            .filter(StandalonePage::isForThePage)
                            .toList();
            unwanted.forEach(element::removeAttr);
        }
    }

    private static boolean isForThePage(String attribute) {
        return attribute.startsWith("on")
                || attribute.equals("tabindex")
                || attribute.equals("role")
                || List.of("data-stamp", "data-link", "data-src", "data-channel")
                        .contains(attribute);
    }

    private void packPicture(Element picture) {
        String address = picture.attr("src");
        if (!address.startsWith("data:")) {
            picture.removeAttr("srcset");
            data(address)
                    .ifPresentOrElse(
                            data -> picture.attr("src", data), () -> picture.removeAttr("src"));
        }
    }

    /// Lets a stamp or a link lead where it leads from any machine, or makes it mere text.
    private void lead(Element link) {
        Optional<URI> address =
                link.hasAttr("data-stamp")
                        ? at(page.stamps(), link.attr("data-stamp"))
                        : at(page.links(), link.attr("data-link"));
        boolean inPage = address.isEmpty() && link.attr("href").matches("#.+");
        if (address.isPresent()) {
            link.attr("href", address.get().toString()).attr("rel", "noreferrer");
        } else if (!inPage) {
            link.removeAttr("href");
            if (!link.hasAttr("data-stamp")) {
                link.tagName("span").removeAttr("class");
            }
        }
    }

    private static Optional<URI> at(List<Optional<URI>> all, String number) {
        return number.matches("[0-9]{1,7}") && Integer.parseInt(number) < all.size()
                ? all.get(Integer.parseInt(number))
                : Optional.empty();
    }

    /// A file as an address that holds its content.
    private Optional<String> data(String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        try {
            File file = files.load(page.base().resolve(written));
            return Optional.of("data:" + file.type() + ";base64," + file.content());
        } catch (IOException | IllegalArgumentException unavailable) {
            LOG.log(Level.DEBUG, "left out: " + written, unavailable);
            return Optional.empty();
        }
    }
}

package dev.lectern.markdown;

import dev.lectern.note.Heading;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.StampReading;
import dev.lectern.note.StampRule;
import java.util.List;
import org.jsoup.nodes.Element;

/// Makes the elements of a page that are ours.
final class PageElements {

    private static final String BLOCKS =
            "p, li, h1, h2, h3, h4, h5, h6, td, th, blockquote, dt, dd, summary, .callout-title";

    private final List<StampReading> stamps;
    private final List<LinkTarget> links;
    private final List<Heading> headings;

    PageElements(List<StampReading> stamps, List<LinkTarget> links, List<Heading> headings) {
        this.stamps = stamps;
        this.links = links;
        this.headings = headings;
    }

    String stamp(int index) {
        StampReading reading = stamps.get(index);
        Element stamp =
                new Element("a")
                        .addClass("stamp")
                        .attr("data-stamp", Integer.toString(index))
                        .attr("role", "button")
                        .attr("tabindex", "0");
        if (reading.rule() == StampRule.UNREADABLE) {
            stamp.addClass("unreadable");
        } else if (reading.rule() != StampRule.LITERAL) {
            stamp.addClass("reread");
        }
        if (reading.rule() != StampRule.LITERAL) {
            stamp.attr("title", StampWords.why(reading));
        }
        return stamp.text(
                        reading.time()
                                .map(Object::toString)
                                .orElseGet(() -> StampWords.written(reading.stamp())))
                .outerHtml();
    }

    /// The opening tag of a link.
    String link(int index) {
        String kind =
                switch (links.get(index)) {
                    case LinkTarget.ToNote _,
                            LinkTarget.ToPlace _,
                            LinkTarget.ToPassage _,
                            LinkTarget.ToMoment _,
                            LinkTarget.Unreadable _ ->
                            "";
                    case LinkTarget.ToHeading _ -> "heading";
                    case LinkTarget.ToVideo _, LinkTarget.ToWeb _ -> "web";
                    case LinkTarget.SameVideo _ -> "same-video";
                    case LinkTarget.Ambiguous _ -> "ambiguous";
                    case LinkTarget.Missing _ -> "missing";
                };
        String classes = kind.isEmpty() ? "link" : "link " + kind;
        return "<a class=\"%s\" data-link=\"%d\" href=\"#\">".formatted(classes, index);
    }

    /// Gives the heading around `mark` its id.
    void heading(Element mark, int index) {
        Element heading = mark.closest("h1, h2, h3, h4, h5, h6");
        if (heading != null) {
            heading.attr("id", headings.get(index).anchor());
        }
        mark.remove();
    }

    static String inlineMath(String tex) {
        return new Element("span").addClass("math").text(tex).outerHtml();
    }

    /// A formula that stands alone is a block; among words it can't be one.
    static void displayMath(Element mark, String tex) {
        Element paragraph = mark.parent();
        if (paragraph != null && isAlone(paragraph)) {
            paragraph.replaceWith(new Element("div").addClass("math").text(tex));
        } else {
            mark.replaceWith(
                    new Element("span").addClass("math").attr("data-display", "block").text(tex));
        }
    }

    private static boolean isAlone(Element paragraph) {
        return paragraph.normalName().equals("p")
                && paragraph.childrenSize() == 1
                && paragraph.text().isBlank();
    }

    static String image(Token.Image image) {
        return new Element("img")
                .attr("data-src", image.path())
                .attr("alt", image.alt())
                .outerHtml();
    }

    static void residue(Element mark) {
        Element paragraph = mark.closest("p");
        if (paragraph != null) {
            paragraph.addClass("residue");
        }
        mark.remove();
    }

    /// The last touches to a page whose markers are gone.
    static void finish(Element body) {
        body.select("table").forEach(table -> table.wrap("<div class=\"table\"></div>"));
        body.select("a.link").stream()
                .filter(link -> link.childrenSize() == 0 && link.text().isEmpty())
                .forEach(Element::remove);
        body.select("p").stream()
                .filter(p -> p.childrenSize() == 0 && p.text().isBlank())
                .forEach(Element::remove);
        body.select(BLOCKS).attr("dir", "auto");
    }
}

package dev.lectern.markdown;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Cuts what belongs to one heading out of a page.
final class Sections {

    private Sections() {}

    /// `heading` with all up to the next one of its level, and the footnotes of that.
    static Element of(Element heading, Element page) {
        Element section = new Element("div");
        Node next = heading.nextSibling();
        section.appendChild(heading);
        while (next != null && !ends(next, heading)) {
            Node after = next.nextSibling();
            section.appendChild(next);
            next = after;
        }
        Element footnotes = page.selectFirst("div.footnotes");
        Set<String> called =
                section.select("sup a.footnote").eachAttr("href").stream()
                        .map(href -> href.substring(1))
                        .collect(Collectors.toSet());
        if (footnotes != null && footnotes.closest("div.embed") == null && !called.isEmpty()) {
            footnotes.select("li[id]").stream()
                    .filter(footnote -> !called.contains(footnote.id()))
                    .forEach(Element::remove);
            section.appendChild(footnotes);
        }
        return section;
    }

    private static boolean ends(Node node, Element heading) {
        return node instanceof Element element
                && (element.hasClass("footnotes")
                        || (List.of("h1", "h2", "h3", "h4", "h5", "h6")
                                        .contains(element.normalName())
                                && level(element) <= level(heading)));
    }

    private static int level(Element heading) {
        return heading.normalName().charAt(1) - '0';
    }
}

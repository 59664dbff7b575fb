package dev.lectern.markdown;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Cuts a part out of a page's HTML: its beginning, or a heading with what belongs to it.
final class PagePart {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    private final Element body;
    private final int length;

    /// @param length of the text from which on no further block is taken
    PagePart(String html, int length) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        this.body = page.body();
        this.length = length;
    }

    /// The part in which headings and footnotes have `data-id` for their ids: it stands beside
    /// another page, and an id is there only once.
    String from(Optional<String> anchor) {
        Element heading = anchor.map(body::getElementById).orElse(null);
        StringBuilder part = new StringBuilder();
        int taken = 0;
        for (Element block = first(heading); block != null; block = block.nextElementSibling()) {
            if (taken > length
                    || (heading != null && !block.equals(heading) && ends(heading, block))) {
                break;
            }
            taken += block.text().length();
            part.append(withoutIds(block));
        }
        return part.toString();
    }

    private @Nullable Element first(@Nullable Element heading) {
        Element block = heading;
        while (block != null && !body.equals(block.parent())) {
            block = block.parent();
        }
        return block == null ? body.firstElementChild() : block;
    }

    /// Whether a block begins what no longer belongs to a heading.
    private static boolean ends(Element heading, Element block) {
        return block.is(HEADINGS) && block.normalName().compareTo(heading.normalName()) <= 0;
    }

    private static String withoutIds(Element block) {
        for (Element element : block.select("[id]")) {
            element.attr("data-id", element.id()).removeAttr("id");
        }
        return block.outerHtml();
    }
}

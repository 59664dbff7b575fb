package dev.lectern.markdown;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// What may stand on a page: the elements that Markdown makes and harmless ones from the note, and
/// no attribute that the note itself has chosen freely.
final class PagePolicy {

    private static final String[] SIZES = {"align", "colspan", "rowspan"};
    private static final String[] KEPT_ATTRIBUTES = {
        "colspan", "rowspan", "start", "open", "align"
    };
    private static final Pattern LANGUAGE = Pattern.compile("language-[\\w+#.-]{1,30}");
    private static final Pattern FOOTNOTE = Pattern.compile("#?fn(?:ref)?[\\w-]*");

    private final Cleaner cleaner = new Cleaner(safelist());

    /// The body of `html` with nothing else in it.
    String cleaned(String html) {
        Document dirty = Jsoup.parseBodyFragment(html);
        Document clean = cleaner.clean(dirty);
        clean.outputSettings().prettyPrint(false);
        Element body = clean.body();
        body.select("code[class]").forEach(PagePolicy::keepLanguage);
        body.select("input").forEach(PagePolicy::keepBox);
        body.select("[id]").forEach(PagePolicy::keepFootnote);
        body.select("a").forEach(PagePolicy::keepFootnoteLink);
        NestedTables.flatten(body);
        return body.html();
    }

    /// A tag of the note with the few attributes that may stay.
    static String tag(String raw) {
        HtmlTag tag = HtmlTag.at(raw, 0);
        if (tag == null) {
            return "";
        }
        if (tag.closing()) {
            return "</" + tag.name() + ">";
        }
        StringBuilder kept = new StringBuilder("<").append(tag.name());
        for (String name : KEPT_ATTRIBUTES) {
            String value = HtmlTag.attribute(raw, name);
            if (value.matches("\\w{1,10}")) {
                kept.append(' ').append(name).append("=\"").append(value).append('"');
            }
        }
        String classes = HtmlTag.attribute(raw, "class");
        if (classes.contains("callout") && classes.matches("[\\w \\t-]{1,200}")) {
            kept.append(" class=\"").append(classes).append('"');
        }
        return kept.append('>').toString();
    }

    private static Safelist safelist() {
        return new Safelist()
                .addTags(HtmlTag.kept())
                .addTags("a", "input")
                .addAttributes("a", "href", "class", "id")
                .addAttributes("code", "class")
                .addAttributes("div", "class")
                .addAttributes("p", "class")
                .addAttributes("section", "class")
                .addAttributes("aside", "class")
                .addAttributes("span", "class")
                .addAttributes("li", "id", "class")
                .addAttributes("sup", "id")
                .addAttributes("input", "type", "checked")
                .addAttributes("ol", "start")
                .addAttributes("details", "open")
                .addAttributes("td", SIZES)
                .addAttributes("th", SIZES);
    }

    private static void keepLanguage(Element code) {
        String language =
                code.classNames().stream()
                        .filter(name -> LANGUAGE.matcher(name).matches())
                        .findFirst()
                        .orElse("");
        code.removeAttr("class");
        if (!language.isEmpty()) {
            code.attr("class", language);
        }
    }

    private static void keepBox(Element input) {
        if (input.attr("type").equals("checkbox")) {
            input.attr("disabled", true);
        } else {
            input.remove();
        }
    }

    private static void keepFootnote(Element element) {
        if (!FOOTNOTE.matcher(element.id()).matches()) {
            element.removeAttr("id");
        }
    }

    private static void keepFootnoteLink(Element link) {
        if (FOOTNOTE.matcher(link.attr("href")).matches()) {
            link.attr("class", "footnote");
        } else {
            link.unwrap();
        }
    }
}

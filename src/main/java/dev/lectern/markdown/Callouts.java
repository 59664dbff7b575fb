package dev.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Turns quotes that begin with `[!kind]`, and raw HTML that looks like a callout, into callouts.
final class Callouts {

    private static final String KIND = "data-callout";
    private static final String FOLD = "data-fold";
    private static final Pattern CLASS =
            Pattern.compile(
                    "(?:is-?|callout-|callout_)?(info|note|quote|tip|warning|example|caution"
                            + "|important)|(?:is-|callout-|callout_)?([\\w-]+)");
    private static final List<String> PARTS =
            List.of(
                    "callout",
                    "callout-title",
                    "callout-icon",
                    "callout-content",
                    "callout-body",
                    "callout-title-inner");

    private Callouts() {}

    /// Notes on the quote around `mark` that it is a callout. Elsewhere the marker is what was
    /// written.
    static void mark(Element mark, Token.CalloutMark callout) {
        Element title = mark.parent();
        Element quote = title == null ? null : title.parent();
        if (title == null || quote == null || !leads(title, quote)) {
            mark.replaceWith(new TextNode(callout.raw()));
            return;
        }
        mark.remove();
        quote.attr(KIND, CalloutKind.of(callout.kind()).id()).attr(FOLD, callout.fold());
        if (title.text().isBlank() && title.childrenSize() == 0) {
            title.text(named(callout.kind()));
        }
    }

    private static boolean leads(Element title, Element quote) {
        return title.normalName().equals("p")
                && quote.normalName().equals("blockquote")
                && title.equals(quote.firstElementChild());
    }

    private static String named(String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    static void in(Element body) {
        body.select("blockquote[" + KIND + "]").forEach(Callouts::build);
        body.select("[class*=callout]").stream()
                .filter(element -> element.hasClass("callout") && !element.hasAttr(KIND))
                .forEach(Callouts::buildRaw);
        body.select("[class*=callout]").stream()
                .filter(element -> element.closest("[" + KIND + "]") == null)
                .forEach(element -> element.removeAttr("class"));
    }

    private static void build(Element quote) {
        String fold = quote.attr(FOLD);
        Element callout = new Element(fold.isEmpty() ? "div" : "details");
        callout.addClass("callout").attr(KIND, quote.attr(KIND));
        if (fold.equals("+")) {
            callout.attr("open", true);
        }
        Element title = new Element(fold.isEmpty() ? "div" : "summary").addClass("callout-title");
        Element first = quote.firstElementChild();
        if (first != null) {
            List.copyOf(first.childNodes()).forEach(title::appendChild);
            first.remove();
        }
        callout.appendChild(title);
        addBody(callout, List.copyOf(quote.childNodes()));
        quote.replaceWith(callout);
    }

    private static void addBody(Element callout, List<Node> nodes) {
        boolean blank =
                nodes.stream().allMatch(node -> node instanceof TextNode text && text.isBlank());
        if (!blank) {
            Element body = new Element("div").addClass("callout-body");
            nodes.forEach(body::appendChild);
            callout.appendChild(body);
        }
    }

    private static void buildRaw(Element raw) {
        String kind = kind(raw);
        raw.select(".callout-icon").remove();
        Element inner = raw.selectFirst(".callout-title-inner");
        Element found = inner == null ? raw.selectFirst(".callout-title") : inner;
        Element title = new Element("div").addClass("callout-title");
        if (found == null) {
            title.text(named(kind));
        } else {
            List.copyOf(found.childNodes()).forEach(title::appendChild);
            Element outer = found.closest(".callout-title");
            (outer == null ? found : outer).remove();
        }
        List<Node> rest = new ArrayList<>(raw.childNodes());
        raw.clearAttributes();
        raw.tagName("div").addClass("callout").attr(KIND, CalloutKind.of(kind).id());
        raw.empty();
        raw.appendChild(title);
        addBody(raw, rest);
        raw.select(".callout-body [class*=callout]").removeAttr("class");
    }

    private static String kind(Element raw) {
        for (String name : raw.classNames()) {
            Matcher matcher = CLASS.matcher(name);
            if (!PARTS.contains(name) && matcher.matches()) {
                String known = matcher.group(1);
                return (known == null ? matcher.group(2) : known).toLowerCase(Locale.ROOT);
            }
        }
        return "note";
    }
}

package dev.lectern.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A tag of HTML in a note's text.
record HtmlTag(int end, String name, boolean closing) {

    private static final int LONGEST = 1000;
    private static final Pattern NAME = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)(?=[\\s/>])");
    private static final Set<String> KEPT =
            Set.of(
                    "abbr",
                    "aside",
                    "b",
                    "blockquote",
                    "br",
                    "caption",
                    "center",
                    "cite",
                    "code",
                    "col",
                    "colgroup",
                    "dd",
                    "del",
                    "details",
                    "dfn",
                    "div",
                    "dl",
                    "dt",
                    "em",
                    "figcaption",
                    "figure",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "i",
                    "ins",
                    "kbd",
                    "li",
                    "mark",
                    "ol",
                    "p",
                    "pre",
                    "q",
                    "rp",
                    "rt",
                    "ruby",
                    "s",
                    "samp",
                    "section",
                    "small",
                    "span",
                    "strike",
                    "strong",
                    "sub",
                    "summary",
                    "sup",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "u",
                    "ul",
                    "var",
                    "wbr");
    private static final Set<String> SWALLOWED =
            Set.of("script", "style", "svg", "template", "object", "noscript", "math");
    private static final Set<String> DROPPED =
            Set.of(
                    "applet",
                    "audio",
                    "base",
                    "body",
                    "button",
                    "embed",
                    "fieldset",
                    "font",
                    "form",
                    "frame",
                    "frameset",
                    "head",
                    "html",
                    "iframe",
                    "input",
                    "label",
                    "link",
                    "meta",
                    "option",
                    "select",
                    "source",
                    "textarea",
                    "title",
                    "track",
                    "use",
                    "video");

    /// The tag of a known name that begins at `start`, if one does.
    static @Nullable HtmlTag at(String text, int start) {
        Matcher name = NAME.matcher(text).region(start, text.length());
        if (!name.lookingAt()) {
            return null;
        }
        String lower = name.group(1).toLowerCase(Locale.ROOT);
        boolean known =
                KEPT.contains(lower)
                        || SWALLOWED.contains(lower)
                        || DROPPED.contains(lower)
                        || lower.equals("a")
                        || lower.equals("img");
        int end = known ? end(text, name.end()) : -1;
        return end < 0 ? null : new HtmlTag(end, lower, text.charAt(start + 1) == '/');
    }

    /// The names of the tags that may stand on a page.
    static String[] kept() {
        return KEPT.toArray(String[]::new);
    }

    /// Whether it may stand on a page, if its attributes may.
    boolean isKept() {
        return KEPT.contains(name);
    }

    /// Whether what stands inside it goes with it.
    boolean isSwallowed() {
        return SWALLOWED.contains(name);
    }

    /// The value of an attribute in the text of a tag; empty if there is none.
    static String attribute(String tag, String name) {
        Matcher value =
                Pattern.compile(
                                "\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))",
                                Pattern.CASE_INSENSITIVE)
                        .matcher(tag);
        if (!value.find()) {
            return "";
        }
        for (int i = 1; i <= 3; i++) {
            if (value.group(i) != null) {
                return value.group(i);
            }
        }
        return "";
    }

    private static int end(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        char quote = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '<') {
                return -1;
            }
        }
        return -1;
    }
}

package dev.lectern.markdown;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/// Builds one note's page from what the Markdown parser made of its marked text: first everything
/// is cleaned, then the markers become our own elements, so that a note can't write any itself.
final class PageBuilder {

    private static final PagePolicy POLICY = new PagePolicy();
    private static final String MARK = "marker";
    private static final String END_OF_CODE = "</code>";
    private static final String LESS = String.valueOf(Markers.LESS);

    private final List<Token> tokens;
    private final PageElements elements;
    private final EmbedFrames embeds;

    PageBuilder(List<Token> tokens, PageElements elements, EmbedFrames embeds) {
        this.tokens = tokens;
        this.elements = elements;
        this.embeds = embeds;
    }

    String build(String html) {
        String safe = POLICY.cleaned(withTags(html));
        Document page = Jsoup.parseBodyFragment(withElements(safe));
        page.outputSettings().prettyPrint(false);
        Element body = page.body();
        body.select(MARK).forEach(this::settle);
        Callouts.in(body);
        PageElements.finish(body);
        return body.html();
    }

    /// Puts our own HTML into the place of each marker. What stands where it can only be judged in
    /// the tree is left to [#settle].
    private String withElements(String html) {
        StringBuilder out = new StringBuilder();
        Markers.split(
                html,
                run -> out.append(Markers.literal(run.replace(LESS, "&lt;"))),
                index -> out.append(element(index)));
        return out.toString();
    }

    private String element(int index) {
        return switch (tokens.get(index)) {
            case Token.StampMark stamp -> elements.stamp(stamp.stamp());
            case Token.LinkOpen open -> elements.link(open.link());
            case Token.LinkClose _ -> "</a>";
            case Token.InlineMath math -> PageElements.inlineMath(math.tex());
            case Token.Image image -> PageElements.image(image);
            case Token.Tag _ -> "";
            case Token.DisplayMath _,
                    Token.HeadingMark _,
                    Token.EmbedMark _,
                    Token.CalloutMark _,
                    Token.ResidueMark _ ->
                    "<" + MARK + " index=\"" + index + "\"></" + MARK + ">";
        };
    }

    private void settle(Element mark) {
        switch (tokens.get(Integer.parseInt(mark.attr("index")))) {
            case Token.DisplayMath math -> PageElements.displayMath(mark, math.tex());
            case Token.HeadingMark heading -> elements.heading(mark, heading.heading());
            case Token.EmbedMark embed -> embeds.settle(mark, embed.link());
            case Token.CalloutMark callout -> Callouts.mark(mark, callout);
            case Token.ResidueMark _ -> PageElements.residue(mark);
            case Token.StampMark _,
                    Token.LinkOpen _,
                    Token.LinkClose _,
                    Token.InlineMath _,
                    Token.Image _,
                    Token.Tag _ ->
                    mark.remove();
        }
    }

    /// Puts the note's tags back where they are tags, and all that was written where it is code.
    private String withTags(String html) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < html.length()) {
            int code = html.indexOf("<code", i);
            int end = code < 0 ? -1 : html.indexOf(END_OF_CODE, code);
            if (end < 0) {
                out.append(outsideCode(html.substring(i)));
                return out.toString();
            }
            out.append(outsideCode(html.substring(i, code)));
            out.append(insideCode(html.substring(code, end)));
            i = end + END_OF_CODE.length();
        }
        return out.toString();
    }

    private String outsideCode(String html) {
        StringBuilder out = new StringBuilder();
        Markers.split(
                html,
                out::append,
                index -> {
                    if (tokens.get(index) instanceof Token.Tag tag) {
                        out.append(PagePolicy.tag(tag.raw()));
                    } else {
                        out.append(Markers.of(index));
                    }
                });
        return out.toString();
    }

    /// A link that begins before the code and ends in it ends behind it.
    private String insideCode(String html) {
        StringBuilder out = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        Markers.split(
                html,
                run -> out.append(Markers.literal(run.replace(LESS, "&lt;"))),
                index -> {
                    switch (tokens.get(index)) {
                        case Token.StampMark _ -> out.append(Markers.of(index));
                        case Token.LinkClose close -> {
                            out.append(Entities.escape(close.raw()));
                            behind.append(Markers.of(index));
                        }
                        case Token other -> out.append(Entities.escape(other.raw()));
                    }
                });
        return out.append(END_OF_CODE).append(behind).toString();
    }
}

package dev.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Builds one note's page from what the Markdown parser made of its marked text: first everything
/// is cleaned, then the markers become our own elements, so that a note can't write any itself.
final class PageBuilder {

    private static final PagePolicy POLICY = new PagePolicy();
    private static final String MARK = "marker";

    private final List<Token> tokens;
    private final PageElements elements;

    PageBuilder(List<Token> tokens, PageElements elements) {
        this.tokens = tokens;
        this.elements = elements;
    }

    String build(String html) {
        Element body = POLICY.cleaned(withTags(html));
        List<Element> marks = marks(body);
        marks.forEach(this::wrapLink);
        marks.forEach(this::replace);
        Callouts.in(body);
        PageElements.finish(body);
        return body.html();
    }

    /// Puts the note's tags back where they are tags, and all that was written where it is code.
    private String withTags(String html) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < html.length()) {
            int code = html.indexOf("<code", i);
            int end = code < 0 ? -1 : html.indexOf("</code>", code);
            if (end < 0) {
                out.append(outsideCode(html.substring(i)));
                return out.toString();
            }
            out.append(outsideCode(html.substring(i, code)));
            out.append(insideCode(html.substring(code, end)));
            i = end;
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
                        Markers.append(out, index);
                    }
                });
        return out.toString();
    }

    private String insideCode(String html) {
        StringBuilder out = new StringBuilder();
        Markers.split(
                html,
                out::append,
                index -> {
                    if (tokens.get(index) instanceof Token.StampMark) {
                        Markers.append(out, index);
                    } else {
                        out.append(Entities.escape(tokens.get(index).raw()));
                    }
                });
        return out.toString();
    }

    /// Puts an element into the place of each marker; in the order of the text.
    private static List<Element> marks(Element body) {
        List<Element> marks = new ArrayList<>();
        List<TextNode> texts = new ArrayList<>();
        body.nodeStream(TextNode.class)
                .filter(text -> Markers.isIn(text.getWholeText()))
                .forEach(texts::add);
        for (TextNode text : texts) {
            Markers.split(
                    text.getWholeText(),
                    plain -> text.before(new TextNode(plain)),
                    index -> {
                        Element mark = new Element(MARK).attr("index", Integer.toString(index));
                        text.before(mark);
                        marks.add(mark);
                    });
            text.remove();
        }
        return marks;
    }

    private Token token(Element mark) {
        return tokens.get(Integer.parseInt(mark.attr("index")));
    }

    private void wrapLink(Element mark) {
        if (!(token(mark) instanceof Token.LinkOpen open)) {
            return;
        }
        List<Node> text = new ArrayList<>();
        Node next = mark.nextSibling();
        while (next != null && !closes(next, open)) {
            text.add(next);
            next = next.nextSibling();
        }
        if (next == null) {
            text = textsUntilClose(mark, open);
            text.forEach(node -> node.wrap(elements.link(open.link()).outerHtml()));
        } else if (text.stream().anyMatch(PageBuilder::showsSomething)) {
            Element link = elements.link(open.link());
            mark.after(link);
            text.forEach(link::appendChild);
        }
    }

    private static boolean showsSomething(Node node) {
        return !(node instanceof TextNode text) || !text.isBlank();
    }

    private boolean closes(Node node, Token.LinkOpen open) {
        return node instanceof Element element
                && element.normalName().equals(MARK)
                && token(element) instanceof Token.LinkClose close
                && close.link() == open.link();
    }

    /// The texts of a link that does not end in the element that it begins in.
    private List<Node> textsUntilClose(Element mark, Token.LinkOpen open) {
        List<Node> texts = new ArrayList<>();
        Node node = following(mark);
        while (node != null && !closes(node, open)) {
            if (node instanceof TextNode text && !text.isBlank()) {
                texts.add(text);
            }
            node = node.childNodeSize() > 0 ? node.childNode(0) : following(node);
        }
        return node == null ? List.of() : texts;
    }

    private static @Nullable Node following(Node node) {
        Node at = node;
        while (at != null && at.nextSibling() == null) {
            at = at.parent();
        }
        return at == null ? null : at.nextSibling();
    }

    private void replace(Element mark) {
        switch (token(mark)) {
            case Token.StampMark stamp -> mark.replaceWith(elements.stamp(stamp.stamp()));
            case Token.InlineMath math -> mark.replaceWith(PageElements.inlineMath(math.tex()));
            case Token.DisplayMath math -> PageElements.displayMath(mark, math.tex());
            case Token.Image image -> mark.replaceWith(PageElements.image(image));
            case Token.HeadingMark heading -> elements.heading(mark, heading.heading());
            case Token.CalloutMark callout -> Callouts.mark(mark, callout);
            case Token.ResidueMark _ -> PageElements.residue(mark);
            case Token.LinkOpen _, Token.LinkClose _, Token.Tag _ -> mark.remove();
        }
    }
}

package dev.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// Makes plain blocks of tables that stand too deep in others: each level doubles the time that a
/// page's layout takes, and thirty stop the window.
final class NestedTables implements NodeVisitor {

    private static final int DEEPEST = 4;
    private static final Set<String> PARTS =
            Set.of(
                    "table",
                    "caption",
                    "colgroup",
                    "col",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "td",
                    "th");

    private final List<Element> parts = new ArrayList<>();
    private int depth;

    private NestedTables() {}

    static void flatten(Element body) {
        NestedTables tables = new NestedTables();
        body.traverse(tables);
        tables.parts.forEach(part -> part.tagName("div"));
    }

    @Override
    public void head(Node node, int level) {
        depth += isTable(node) ? 1 : 0;
        if (depth > DEEPEST && node instanceof Element part && PARTS.contains(part.normalName())) {
            parts.add(part);
        }
    }

    @Override
    public void tail(Node node, int level) {
        depth -= isTable(node) ? 1 : 0;
    }

    private static boolean isTable(Node node) {
        return node.normalName().equals("table");
    }
}

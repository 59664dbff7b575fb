package dev.lectern.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Gives every block of a page the direction of its words. A block that holds other blocks has the
/// direction of its first word: the browser would not look into them for it.
final class Directions {

    private static final String BLOCKS =
            "p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, summary, caption, .callout-title";
    private static final String CONTAINERS =
            "ul, ol, dl, table, blockquote, figure, details, .callout, .embed";

    private Directions() {}

    static void give(Element body) {
        body.select(BLOCKS).attr("dir", "auto");
        if (body.nodeStream(TextNode.class).anyMatch(text -> firstWord(text) == Direction.RIGHT)) {
            body.select(CONTAINERS).forEach(block -> block.attr("dir", of(block)));
        } else {
            body.select("blockquote").attr("dir", "auto");
        }
    }

    private enum Direction {
        NONE,
        LEFT,
        RIGHT
    }

    private static String of(Element block) {
        return block.nodeStream(TextNode.class)
                        .map(Directions::firstWord)
                        .filter(direction -> direction != Direction.NONE)
                        .findFirst()
                        .filter(direction -> direction == Direction.RIGHT)
                        .isPresent()
                ? "rtl"
                : "ltr";
    }

    /// The direction of the first letter of a text that has one.
    private static Direction firstWord(TextNode text) {
        return text.getWholeText()
                .codePoints()
                .mapToObj(Directions::direction)
                .filter(direction -> direction != Direction.NONE)
                .findFirst()
                .orElse(Direction.NONE);
    }

    private static Direction direction(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Direction.LEFT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    Direction.RIGHT;
            default -> Direction.NONE;
        };
    }
}

package dev.lectern.navigator;

import dev.lectern.note.Excerpt;
import dev.lectern.note.Excerpt.Mark;
import java.util.Comparator;
import java.util.List;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A piece of a note in which the marked places are seen. It shows as many lines as fit.
final class MarkedFlow extends TextFlow {

    /// Of the text before the first mark, so much is shown.
    private static final int BEFORE = 70;

    MarkedFlow(Excerpt excerpt) {
        getStyleClass().add("excerpt");
        setMinSize(0, 0);
        Rectangle seen = new Rectangle();
        seen.widthProperty().bind(widthProperty());
        seen.heightProperty().bind(heightProperty());
        setClip(seen);
        List<Mark> marks =
                excerpt.marks().stream().sorted(Comparator.comparingInt(Mark::start)).toList();
        int from = start(excerpt.text(), marks);
        if (from > 0) {
            add("…", "excerpt-text");
        }
        for (Mark mark : marks) {
            if (mark.start() >= from) {
                add(excerpt.text().substring(from, mark.start()), "excerpt-text");
                add(excerpt.text().substring(mark.start(), mark.end()), "excerpt-mark");
                from = mark.end();
            }
        }
        add(excerpt.text().substring(from), "excerpt-text");
    }

    /// Where a word begins, not too far before the first mark.
    private static int start(String text, List<Mark> marks) {
        int first = marks.isEmpty() ? 0 : marks.getFirst().start();
        return first <= BEFORE ? 0 : text.indexOf(' ', first - BEFORE) + 1;
    }

    private void add(String text, String style) {
        if (!text.isEmpty()) {
            Text piece = new Text(text);
            piece.getStyleClass().add(style);
            getChildren().add(piece);
        }
    }
}

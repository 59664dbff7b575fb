package dev.lectern.navigator;

import dev.lectern.words.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Keeps the row of now in view in a long list, until the reader scrolls it; a button takes it up
/// again, and so does coming back there.
final class FollowedList<T> {

    /// So many rows are left above the row of now when the list has to move.
    private static final int ABOVE = 2;

    private final ListView<T> list;
    private final Button button = new Button(Words.say("transcript.follow"));
    private Optional<T> now = Optional.empty();
    private boolean yields;

    FollowedList(ListView<T> list) {
        this.list = list;
        button.setId("transcript-follow");
        button.getStyleClass().add("follow-chip");
        button.setVisible(false);
        button.setOnAction(_ -> {
            resume();
            show(now);
        });
        StackPane.setAlignment(button, Pos.BOTTOM_CENTER);
        list.addEventFilter(ScrollEvent.SCROLL, _ -> yieldToReader());
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, _ -> yieldToReader());
        list.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    switch (press.getCode()) {
                        case UP, DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> yieldToReader();
                        default -> {}
                    }
                });
    }

    /// What takes up following again, to be put over the list.
    Button button() {
        return button;
    }

    void resume() {
        yields = false;
        button.setVisible(false);
    }

    private void yieldToReader() {
        yields = now.isPresent();
        button.setVisible(yields);
    }

    /// Tells which row is that of now, and brings it into view.
    void show(Optional<T> row) {
        now = row;
        int at = row.map(list.getItems()::indexOf).orElse(-1);
        if (at < 0) {
            return;
        }
        boolean seen = isSeen(at);
        if (yields && seen) {
            resume();
        }
        if (!yields && !seen) {
            list.scrollTo(Math.max(0, at - ABOVE));
        }
    }

    private boolean isSeen(int row) {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return false;
        }
        @Nullable IndexedCell<?> first = flow.getFirstVisibleCell();
        @Nullable IndexedCell<?> last = flow.getLastVisibleCell();
        return first != null && last != null && row >= first.getIndex() && row < last.getIndex();
    }
}

package dev.lectern.navigator;

import dev.lectern.words.Words;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
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

    /// So many rows are left above the row of now when the list has to move and is high enough.
    private static final int ABOVE = 2;

    private static final int ROWS_FOR_ONE_ABOVE = 3;

    /// How often a list whose rows differ in height may miss a row that it has not measured yet.
    private static final int TRIES = 3;

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
        list.sceneProperty().subscribe(_ -> showAfterLayout());
        list.heightProperty().subscribe((_, _) -> showAfterLayout());
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
        if (yields && isSeen(at)) {
            resume();
        }
        if (!yields && list.getScene() != null) {
            bringInView(at);
        }
    }

    /// In the midst of a layout, and outside of the window, the rows have not been measured: those
    /// that are looked for there may lie far off.
    private void showAfterLayout() {
        Scene scene = list.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(
                    new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            show(now);
                        }
                    });
        }
    }

    private void bringInView(int row) {
        for (int tries = 0; tries < TRIES && !isSeen(row); tries++) {
            int above = Math.min(ABOVE, rowsInView() / ROWS_FOR_ONE_ABOVE);
            list.scrollTo(Math.max(0, row - above));
            list.layout();
        }
    }

    private boolean isSeen(int row) {
        return inView().filter(seen -> seen.first() <= row && row < seen.last()).isPresent();
    }

    private int rowsInView() {
        return inView().map(seen -> seen.last() - seen.first()).orElse(0);
    }

    /// @param last the one that may be cut
    private record Rows(int first, int last) {}

    private Optional<Rows> inView() {
        if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return Optional.empty();
        }
        @Nullable IndexedCell<?> first = flow.getFirstVisibleCell();
        @Nullable IndexedCell<?> last = flow.getLastVisibleCell();
        return first == null || last == null
                ? Optional.empty()
                : Optional.of(new Rows(first.getIndex(), last.getIndex()));
    }
}

package dev.lectern.navigator;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.jspecify.annotations.Nullable;

/// A row of a list that follows the video, lit while what it holds is said.
abstract class NowCell<T> extends ListCell<T> {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final Predicate<T> isNow;

    /// @param isNow whether what a row holds is said now
    NowCell(Predicate<T> isNow) {
        this.isNow = isNow;
    }

    /// Lights the rows of a list anew. Refreshing the list would make all of them again.
    static void light(ListView<?> list) {
        for (Node row : list.lookupAll(".list-cell")) {
            if (row instanceof NowCell<?> cell) {
                cell.light();
            }
        }
    }

    private void light() {
        pseudoClassStateChanged(NOW, getItem() != null && isNow.test(getItem()));
    }

    @Override
    protected void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        light();
    }
}

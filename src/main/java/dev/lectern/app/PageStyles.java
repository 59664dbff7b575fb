package dev.lectern.app;

import dev.lectern.memory.PageStyle;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The style of the note's page, as the reader changes it.
final class PageStyles {

    private static final int STEP = 10;

    private final ReadOnlyObjectWrapper<PageStyle> current;

    PageStyles(PageStyle first) {
        current = new ReadOnlyObjectWrapper<>(first);
    }

    ReadOnlyObjectProperty<PageStyle> current() {
        return current.getReadOnlyProperty();
    }

    void change(UnaryOperator<PageStyle> change) {
        current.set(change.apply(current.get()));
    }

    void enlarge() {
        change(style -> style.withSize(style.size() + STEP));
    }

    void shrink() {
        change(style -> style.withSize(style.size() - STEP));
    }

    void restoreSize() {
        change(style -> style.withSize(PageStyle.FIRST.size()));
    }

    /// From serif to sans to the reader's own font, if there is one, and back to serif.
    void changeFace() {
        change(style ->
                style.withFace(
                        switch (style.face()) {
                            case SERIF -> PageStyle.Face.SANS;
                            case SANS ->
                                    style.family().isEmpty()
                                            ? PageStyle.Face.SERIF
                                            : PageStyle.Face.OWN;
                            case OWN -> PageStyle.Face.SERIF;
                        }));
    }

    /// From short lines to longer and to the longest, and back to short.
    void changeMeasure() {
        change(style ->
                style.withMeasure(
                        switch (style.measure()) {
                            case NARROW -> PageStyle.Measure.NORMAL;
                            case NORMAL -> PageStyle.Measure.WIDE;
                            case WIDE -> PageStyle.Measure.NARROW;
                        }));
    }
}

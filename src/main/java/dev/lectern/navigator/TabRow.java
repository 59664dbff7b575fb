package dev.lectern.navigator;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// Tabs beside each other. Each says its caption while there is room for all of them; then those
/// that are not selected shrink to their icons, and at last every one does. No caption is cut off.
final class TabRow extends HBox {

    private final List<ToggleButton> tabs = new ArrayList<>();

    /// Whether captions, choice or room have changed since the tabs were fitted.
    private boolean isUnfit;

    TabRow() {
        getStyleClass().add("tab-row");
        setMinWidth(0);
        widthProperty().subscribe(this::unfit);
    }

    /// How much the tabs say.
    private enum Wording {
        ALL,
        SELECTED,
        NONE
    }

    void add(ToggleButton tab) {
        tab.getStyleClass().add("side-tab");
        tab.setMinWidth(USE_PREF_SIZE);
        tabs.add(tab);
        getChildren().add(tab);
        Tooltip caption = new Tooltip();
        caption.textProperty().bind(tab.textProperty());
        tab.contentDisplayProperty()
                .subscribe(shown ->
                        tab.setTooltip(shown == ContentDisplay.GRAPHIC_ONLY ? caption : null));
        tab.textProperty().subscribe(this::unfit);
        tab.selectedProperty().subscribe(this::unfit);
    }

    /// The next layout fits the tabs, once for all that changes until then: with each note, several
    /// captions do.
    private void unfit() {
        isUnfit = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (isUnfit) {
            fit();
        }
        super.layoutChildren();
    }

    private void fit() {
        isUnfit = false;
        for (Wording wording : Wording.values()) {
            tabs.forEach(tab -> say(tab, wording));
            // While it lays them out, a parent does not notice by itself that its children change.
            requestLayout();
            if (prefWidth(-1) <= getWidth()) {
                return;
            }
        }
    }

    private static void say(ToggleButton tab, Wording wording) {
        boolean speaks =
                wording == Wording.ALL || (wording == Wording.SELECTED && tab.isSelected());
        ContentDisplay spoken =
                wording == Wording.ALL ? ContentDisplay.TEXT_ONLY : ContentDisplay.LEFT;
        tab.setContentDisplay(speaks ? spoken : ContentDisplay.GRAPHIC_ONLY);
    }
}

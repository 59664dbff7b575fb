package dev.lectern.fx;

import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/// All of a label's text, in a tooltip for as long as the label cuts it off.
public final class WholeText {

    private static final double WIDTH = 480;

    private WholeText() {}

    public static void of(Labeled label) {
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(label.textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(WIDTH);
        label.textTruncatedProperty().subscribe(cut -> label.setTooltip(cut ? whole : null));
    }
}

package dev.lectern.viewer;

import dev.lectern.fx.WholeText;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Words in a place of a fixed height: large if they fit into it, else small by the pseudo-class
/// `long`, and with all of them in a tooltip if even so they are cut.
final class FittedLabel extends Label {

    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final Text ruler = new Text();

    FittedLabel() {
        setWrapText(true);
        WholeText.of(this);
        textProperty().subscribe(_ -> fit());
        widthProperty().subscribe(_ -> fit());
        heightProperty().subscribe(_ -> fit());
    }

    private void fit() {
        if (getWidth() > 0 && getHeight() > 0) {
            pseudoClassStateChanged(LONG, false);
            applyCss();
            pseudoClassStateChanged(LONG, !fits(getFont()));
        }
    }

    private boolean fits(Font font) {
        ruler.setFont(font);
        ruler.setText(getText());
        ruler.setWrappingWidth(getWidth() - snappedLeftInset() - snappedRightInset());
        return ruler.getLayoutBounds().getHeight()
                <= getHeight() - snappedTopInset() - snappedBottomInset();
    }
}

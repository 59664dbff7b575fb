package dev.lectern.fx;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// A button that shows a picture alone, and says what it does when it is pointed at.
public final class IconButton extends Button {

    public IconButton(String sentence, Ikon icon, Runnable action) {
        getStyleClass().add("icon-button");
        setGraphic(new FontIcon(icon));
        setTooltip(new Tooltip(sentence));
        setAccessibleText(sentence);
        setOnAction(_ -> action.run());
    }
}

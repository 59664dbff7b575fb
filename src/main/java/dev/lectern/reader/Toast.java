package dev.lectern.reader;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// A sentence over the note's lower edge that goes away by itself.
final class Toast extends Label {

    private final PauseTransition away = new PauseTransition(Duration.seconds(3));

    Toast() {
        getStyleClass().add("toast");
        setId("toast");
        setVisible(false);
        setMouseTransparent(true);
        setWrapText(true);
        setMaxWidth(480);
        setMaxHeight(USE_PREF_SIZE);
        away.setOnFinished(_ -> setVisible(false));
    }

    void say(String sentence) {
        setText(sentence);
        setVisible(true);
        away.playFromStart();
    }
}

package dev.lectern.viewer;

import dev.lectern.fx.IconButton;
import dev.lectern.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.Ikon;

/// A command of the program that the controls offer.
///
/// @param key the first of the keys that do it now, as the reader knows it; empty if none does
public record Deed(String name, ObservableValue<String> key, Runnable action) {

    /// What a button says of itself: its name, and its key if it has one.
    public ObservableValue<String> hint() {
        return key.map(cap -> cap.isEmpty() ? name : Words.say("viewer.hint", name, cap));
    }

    /// A button that does it and says what it is when it is pointed at.
    public Button button(Ikon icon) {
        Button button = new IconButton(name, icon, action);
        button.getTooltip().textProperty().bind(hint());
        return button;
    }
}

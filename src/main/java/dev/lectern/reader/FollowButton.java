package dev.lectern.reader;

import dev.lectern.memory.FollowWish;
import dev.lectern.session.Following;
import dev.lectern.words.Words;
import javafx.geometry.Insets;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The quiet button in the corner of the note that turns following on and off.
final class FollowButton extends ToggleButton {

    /// The page's scrollbar stays free.
    private static final Insets FROM_THE_CORNER = new Insets(8, 18, 8, 0);

    FollowButton(Following following) {
        setId("follow");
        getStyleClass().addAll("icon-button", "follow-button");
        setGraphic(new FontIcon(Feather.CROSSHAIR));
        setTooltip(new Tooltip());
        setOnAction(_ -> following.toggle());
        StackPane.setMargin(this, FROM_THE_CORNER);
        following.wish().subscribe(this::show);
    }

    private void show(FollowWish wish) {
        setSelected(wish.on());
        getTooltip().setText(Words.say(wish.on() ? "follow.isOn" : "follow.isOff"));
        setAccessibleText(Words.say("command.follow"));
    }
}

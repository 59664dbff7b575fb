package dev.lectern.app;

import dev.lectern.memory.VideoPlace;
import dev.lectern.words.Words;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The button that offers the places where the video may be.
final class VideoMenu extends MenuButton {

    VideoMenu(VideoPlacing placing, Commands commands) {
        setId("video-menu");
        getStyleClass().addAll("icon-button", "icon-menu");
        setGraphic(new FontIcon(Feather.LAYOUT));
        setTooltip(new Tooltip(Words.say("videoMenu")));
        setAccessibleText(Words.say("videoMenu"));
        ToggleGroup places = new ToggleGroup();
        for (VideoPlace place : VideoPlace.values()) {
            String id = "video." + place;
            RadioMenuItem item =
                    new RadioMenuItem(
                            Words.say(
                                    "videoMenu.item",
                                    Words.say("command." + id),
                                    commands.keyOf(id)));
            item.setId(id);
            item.setToggleGroup(places);
            item.setOnAction(_ -> placing.move(place));
            placing.place().subscribe(now -> item.setSelected(now == place));
            getItems().add(item);
        }
    }
}

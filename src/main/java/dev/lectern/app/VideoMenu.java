package dev.lectern.app;

import dev.lectern.memory.Elsewhere.Way;
import dev.lectern.memory.VideoPlace;
import dev.lectern.words.Words;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The button that offers the places where the video may be, and what happens to videos that can't
/// be there.
final class VideoMenu extends MenuButton {

    VideoMenu(VideoPlacing placing, Playback playback, KeySettings commands) {
        setId("video-menu");
        getStyleClass().addAll("icon-button", "icon-menu");
        setGraphic(new FontIcon(Feather.LAYOUT));
        setTooltip(new Tooltip(Words.say("videoMenu")));
        setAccessibleText(Words.say("videoMenu"));
        addPlaces(placing, commands);
        addElsewhere(playback.elsewhere());
    }

    private void addPlaces(VideoPlacing placing, KeySettings commands) {
        ToggleGroup places = new ToggleGroup();
        for (VideoPlace place : VideoPlace.values()) {
            String id = "video." + place;
            RadioMenuItem item = choice(id, places, placing.place(), place);
            item.textProperty()
                    .bind(
                            commands.keyOf(id)
                                    .map(key ->
                                            Words.say(
                                                    "videoMenu.item",
                                                    Words.say("command." + id),
                                                    key)));
            item.setOnAction(_ -> placing.move(place));
        }
    }

    private void addElsewhere(ObjectProperty<Way> elsewhere) {
        MenuItem heading = new MenuItem(Words.say("videoMenu.elsewhere"));
        heading.getStyleClass().add("menu-heading");
        heading.setDisable(true);
        getItems().addAll(new SeparatorMenuItem(), heading);
        ToggleGroup ways = new ToggleGroup();
        for (Way way : Way.values()) {
            RadioMenuItem item = choice("elsewhere-" + way, ways, elsewhere, way);
            item.setText(Words.say("videoMenu.elsewhere." + way));
            item.setOnAction(_ -> elsewhere.set(way));
        }
    }

    private <T> RadioMenuItem choice(
            String id, ToggleGroup group, ObservableValue<T> chosen, T value) {
        RadioMenuItem item = new RadioMenuItem();
        item.setId(id);
        item.setToggleGroup(group);
        chosen.subscribe(now -> item.setSelected(now.equals(value)));
        getItems().add(item);
        return item;
    }
}

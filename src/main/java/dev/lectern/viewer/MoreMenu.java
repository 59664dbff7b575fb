package dev.lectern.viewer;

import atlantafx.base.theme.Tweaks;
import dev.lectern.player.Abilities;
import dev.lectern.player.Abilities.Feature;
import dev.lectern.words.Words;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The commands for the video that have no button of their own, each with its key.
final class MoreMenu extends MenuButton {

    private final Function<String, Deed> deeds;
    private Abilities shown = Abilities.UNKNOWN;

    MoreMenu(Function<String, Deed> deeds) {
        this.deeds = deeds;
        setId("more");
        getStyleClass().addAll("icon-button", "more-button", Tweaks.NO_ARROW);
        setGraphic(new FontIcon(Feather.MORE_HORIZONTAL));
        setTooltip(new Tooltip(Words.say("viewer.more")));
        setAccessibleText(Words.say("viewer.more"));
        fill();
    }

    /// Offers what the source can do.
    void show(Abilities abilities) {
        if (!abilities.equals(shown)) {
            shown = abilities;
            fill();
        }
    }

    private void fill() {
        getItems().clear();
        add("back10", "on10");
        if (shown.has(Feature.FRAME_STEPS)) {
            add("previousFrame", "nextFrame");
        }
        add("playNote", "playMentions", "playBookmarks");
        add("previousInNote", "nextInNote", "undoJump");
        add("nextUncited", "nextUnwatched");
        add("loopFrom", "loopTo", "loopPassage", "noLoop");
        add("fullScreenWithNote");
        add("playInWindow", "playInBrowser");
    }

    private void add(String... commands) {
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        Stream.of(commands).map(this::item).forEach(getItems()::add);
    }

    /// A row of our own: an accelerator of a menu would be a second way for a key to be heard.
    private MenuItem item(String command) {
        Deed deed = deeds.apply(command);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Label key = new Label();
        key.textProperty().bind(deed.key());
        key.getStyleClass().add("menu-key");
        HBox row = new HBox(new Label(deed.name()), space, key);
        row.getStyleClass().add("menu-row");
        MenuItem item = new CustomMenuItem(row);
        item.setId("menu-" + command);
        item.setOnAction(_ -> deed.action().run());
        return item;
    }
}

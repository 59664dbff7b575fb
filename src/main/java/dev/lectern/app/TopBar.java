package dev.lectern.app;

import dev.lectern.fx.Theme;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar along the window's upper edge: where one came from, the way to search, and the look.
final class TopBar extends HBox {

    TopBar(
            ReadingSession session,
            String vaultName,
            Themes themes,
            VideoMenu videoMenu,
            Commands commands) {
        getStyleClass().add("top-bar");
        Label brand = new Label("Lectern");
        brand.getStyleClass().add("brand");
        Label vault = new Label(vaultName);
        vault.getStyleClass().add("vault-name");
        Button back = button("command.back", Feather.CHEVRON_LEFT, session::back);
        back.setId("back");
        back.disableProperty().bind(session.history().map(history -> !history.canGoBack()));
        Button forward = button("command.forward", Feather.CHEVRON_RIGHT, session::forward);
        forward.setId("forward");
        forward.disableProperty().bind(session.history().map(history -> !history.canGoForward()));
        Button keys = button("command.keys", Feather.HELP_CIRCLE, commands::showKeys);
        Button look = button("command.theme", Feather.MOON, themes::toggle);
        look.setId("theme");
        look.graphicProperty()
                .bind(
                        themes.current()
                                .map(theme ->
                                        new FontIcon(
                                                theme == Theme.DARK ? Feather.SUN : Feather.MOON)));
        Region left = new Region();
        Region right = new Region();
        setHgrow(left, Priority.ALWAYS);
        setHgrow(right, Priority.ALWAYS);
        getChildren()
                .addAll(
                        brand,
                        back,
                        forward,
                        vault,
                        left,
                        search(session, commands),
                        right,
                        videoMenu,
                        keys,
                        look);
    }

    /// Looks like the field that it opens.
    private static Button search(ReadingSession session, Commands commands) {
        Label words = new Label();
        words.textProperty()
                .bind(
                        session.snapshot()
                                .map(vault -> Words.say("search.notes", vault.paths().size())));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label key = new Label(commands.keyOf("searchVault"));
        key.getStyleClass().add("key-cap");
        key.setMinWidth(USE_PREF_SIZE);
        HBox face = new HBox(new FontIcon(Feather.SEARCH), words, between, key);
        face.getStyleClass().add("search-face");
        Button search = new Button();
        search.setId("search");
        search.getStyleClass().add("search-button");
        search.setGraphic(face);
        search.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        search.setAccessibleText(Words.say("command.searchVault"));
        search.setOnAction(_ -> commands.searchVault());
        return search;
    }

    private static Button button(String word, Ikon icon, Runnable action) {
        Button button = new Button();
        button.getStyleClass().add("icon-button");
        button.setGraphic(new FontIcon(icon));
        button.setTooltip(new Tooltip(Words.say(word)));
        button.setAccessibleText(Words.say(word));
        button.setOnAction(_ -> action.run());
        return button;
    }
}

package dev.lectern.app;

import dev.lectern.fx.Theme;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar along the window's upper edge: where one came from, the way to search, and the look.
final class TopBar extends HBox {

    TopBar(
            ReadingSession session,
            String vaultName,
            Looks looks,
            VideoMenu videoMenu,
            KeySettings commands) {
        getStyleClass().add("top-bar");
        Label brand = new Label("Lectern");
        brand.getStyleClass().add("brand");
        Label vault = new Label(vaultName);
        vault.getStyleClass().add("vault-name");
        Button back = commands.deed("back").button(Feather.CHEVRON_LEFT);
        back.setId("back");
        back.disableProperty().bind(session.history().map(history -> !history.canGoBack()));
        Button forward = commands.deed("forward").button(Feather.CHEVRON_RIGHT);
        forward.setId("forward");
        forward.disableProperty().bind(session.history().map(history -> !history.canGoForward()));
        Button keys = commands.deed("keys").button(Feather.HELP_CIRCLE);
        Button map = commands.deed("map").button(Feather.MAP);
        map.setId("map");
        Button look = commands.deed("theme").button(Feather.MOON);
        look.setId("theme");
        look.graphicProperty()
                .bind(
                        looks.themes()
                                .current()
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
                        map,
                        new StyleButton(looks.styles()),
                        videoMenu,
                        keys,
                        look);
    }

    /// Looks like the field that it opens.
    private static Button search(ReadingSession session, KeySettings commands) {
        Label words = new Label();
        words.textProperty()
                .bind(
                        session.snapshot()
                                .map(vault -> Words.say("search.notes", vault.paths().size())));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label key = new Label();
        key.textProperty().bind(commands.keyOf("searchVault"));
        key.visibleProperty().bind(key.textProperty().isNotEmpty());
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
        search.setOnAction(_ -> commands.run("searchVault"));
        return search;
    }
}

package dev.lectern.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.lectern.fx.Theme;
import dev.lectern.memory.ThemeChoice;
import java.net.URL;
import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// The look of the window: what the reader chose or, if that is wanted, what the system shows.
final class Themes {

    private final ObjectProperty<ThemeChoice> choice;
    private final ObservableValue<Theme> current;

    Themes(ThemeChoice first) {
        choice = new SimpleObjectProperty<>(first);
        ObservableValue<Theme> system =
                Platform.getPreferences()
                        .colorSchemeProperty()
                        .map(scheme -> scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT);
        current =
                choice.flatMap(wanted ->
                        switch (wanted) {
                            case LIGHT -> new SimpleObjectProperty<>(Theme.LIGHT);
                            case DARK -> new SimpleObjectProperty<>(Theme.DARK);
                            case SYSTEM -> system;
                        });
    }

    ThemeChoice choice() {
        return choice.get();
    }

    ObservableValue<Theme> current() {
        return current;
    }

    /// Chooses the look that is not shown now.
    void toggle() {
        choice.set(current.getValue() == Theme.DARK ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    /// Keeps a scene in the current look.
    void dress(Scene scene) {
        current.subscribe(theme -> {
            Application.setUserAgentStylesheet(
                    switch (theme) {
                        case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                        case DARK -> new PrimerDark().getUserAgentStylesheet();
                    });
            scene.getStylesheets()
                    .setAll(
                            List.of(
                                    stylesheet(theme == Theme.DARK ? "dark.css" : "light.css"),
                                    stylesheet("app.css")));
        });
    }

    private static String stylesheet(String name) {
        URL url = Themes.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return url.toExternalForm();
    }
}

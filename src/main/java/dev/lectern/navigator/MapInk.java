package dev.lectern.navigator;

import dev.lectern.graph.Tints;
import dev.lectern.graph.VaultMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The colours and fonts of a map. The style sheets give them to labels without text, which is how
/// what is drawn by hand follows the theme.
final class MapInk extends Group {

    private static final double FADED = 0.78;

    private final Map<String, Label> swatches = new HashMap<>();
    private final Label written = new Label();

    /// After the one for [VaultMap#NO_TINT].
    private final Color[] tints = new Color[Tints.COUNT + 1];

    private final Color[] faded = new Color[Tints.COUNT + 1];

    /// @param changed is told when the theme has changed
    MapInk(Runnable changed) {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(written);
        for (String style : new String[] {"ink", "soft", "ground", "pane", "line", "accent"}) {
            add(style, changed);
        }
        IntStream.range(0, Tints.COUNT).forEach(tint -> add("tint-" + tint, changed));
        mixTints();
    }

    private void add(String style, Runnable changed) {
        Label swatch = new Label();
        swatch.getStyleClass().addAll("map-swatch", style);
        swatch.textFillProperty()
                .subscribe(_ -> {
                    mixTints();
                    changed.run();
                });
        swatches.put(style, swatch);
        getChildren().add(swatch);
    }

    private void mixTints() {
        for (int i = 0; i < tints.length; i++) {
            boolean none = i - 1 == VaultMap.NO_TINT;
            tints[i] = none ? soft() : colour("tint-" + (i - 1));
            faded[i] = tints[i].interpolate(ground(), FADED);
        }
    }

    private Color colour(String style) {
        Label swatch = swatches.get(style);
        return swatch != null && swatch.getTextFill() instanceof Color colour ? colour : Color.GRAY;
    }

    Color ink() {
        return colour("ink");
    }

    Color soft() {
        return colour("soft");
    }

    Color ground() {
        return colour("ground");
    }

    Color pane() {
        return colour("pane");
    }

    Color line() {
        return colour("line");
    }

    Color accent() {
        return colour("accent");
    }

    Color tint(int number) {
        return tints[number + 1];
    }

    /// The colour of notes that others are to stand out from.
    Color faded(int number) {
        return faded[number + 1];
    }

    Font font(double size, FontWeight weight) {
        return Font.font(written.getFont().getFamily(), weight, size);
    }
}

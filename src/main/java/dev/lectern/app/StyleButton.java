package dev.lectern.app;

import atlantafx.base.controls.Popover;
import dev.lectern.memory.PageStyle;
import dev.lectern.memory.PageStyle.Face;
import dev.lectern.memory.PageStyle.Measure;
import dev.lectern.words.Words;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.text.Font;

/// The button `Aa`: opens the choices for the page's text.
final class StyleButton extends Button {

    private final PageStyles styles;
    private final Popover popover = new Popover();

    StyleButton(PageStyles styles) {
        super(Words.say("style.button"));
        this.styles = styles;
        setId("page-style");
        getStyleClass().addAll("icon-button", "style-button");
        setTooltip(new Tooltip(Words.say("style.title")));
        setAccessibleText(Words.say("style.title"));
        popover.setContentNode(choices());
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        setOnAction(_ -> {
            if (popover.isShowing()) {
                popover.hide();
            } else {
                popover.show(this);
            }
        });
    }

    private GridPane choices() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("style-choices");
        grid.addRow(0, new Label(Words.say("style.size")), sizes());
        grid.addRow(
                1,
                new Label(Words.say("style.face")),
                choice(Face.class, PageStyle::face, face -> style -> style.withFace(face)));
        grid.addRow(2, new Label(Words.say("style.family")), families());
        grid.addRow(
                3,
                new Label(Words.say("style.measure")),
                choice(
                        Measure.class,
                        PageStyle::measure,
                        measure -> style -> style.withMeasure(measure)));
        return grid;
    }

    private HBox sizes() {
        Label percent = new Label();
        percent.textProperty()
                .bind(styles.current().map(style -> Words.say("style.percent", style.size())));
        percent.getStyleClass().add("style-percent");
        HBox sizes =
                new HBox(
                        sizeButton("textSmaller", styles::shrink),
                        percent,
                        sizeButton("textLarger", styles::enlarge),
                        sizeButton("textNormal", styles::restoreSize));
        sizes.setAlignment(Pos.CENTER_LEFT);
        sizes.getStyleClass().add("style-row");
        return sizes;
    }

    private static Button sizeButton(String command, Runnable action) {
        Button button = new Button(Words.say("style." + command));
        button.setId(command);
        button.setTooltip(new Tooltip(Words.say("command." + command)));
        button.setAccessibleText(Words.say("command." + command));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A row of buttons, of which that of the present style is down.
    private <E extends Enum<E>> HBox choice(
            Class<E> type,
            Function<PageStyle, E> of,
            Function<E, UnaryOperator<PageStyle>> choosing) {
        HBox row = new HBox();
        row.getStyleClass().add("style-row");
        for (E value : type.getEnumConstants()) {
            ToggleButton button = new ToggleButton(Words.say("style." + value.name()));
            button.setId("style-" + value.name());
            button.setOnAction(_ -> {
                styles.change(choosing.apply(value));
                button.setSelected(true);
            });
            styles.current().subscribe(style -> button.setSelected(of.apply(style) == value));
            row.getChildren().add(button);
        }
        return row;
    }

    private Node families() {
        ComboBox<String> families = new ComboBox<>();
        families.setId("style-family");
        families.setPromptText(Words.say("style.choose"));
        families.getItems().setAll(Font.getFamilies());
        families.setMaxWidth(Double.MAX_VALUE);
        families.setVisibleRowCount(12);
        families.setValue(
                styles.current().get().family().isEmpty() ? null : styles.current().get().family());
        families.valueProperty()
                .subscribe((_, family) -> styles.change(style -> style.withFamily(family)));
        return families;
    }
}

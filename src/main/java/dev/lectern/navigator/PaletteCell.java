package dev.lectern.navigator;

import dev.lectern.note.Excerpt;
import dev.lectern.search.SearchHit;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Shows a row of the palette.
final class PaletteCell extends ListCell<PaletteRow> {

    private final Consumer<Runnable> chosen;

    /// @param chosen is given what to do when the row, or the stamp in it, has been clicked
    PaletteCell(Consumer<Runnable> chosen) {
        this.chosen = chosen;
        // As wide as the list: long titles end in an ellipsis instead of widening it.
        setPrefWidth(0);
        setOnMouseClicked(
                _ -> Optional.ofNullable(getItem()).map(PaletteRow::choose).ifPresent(chosen));
    }

    /// How high rows of its kind are, in pixels.
    static double height(PaletteRow row) {
        return switch (row) {
            case PaletteRow.OfNote _, PaletteRow.OfFile _, PaletteRow.OfCommand _ -> 36;
            case PaletteRow.OfHit _, PaletteRow.OfSpoken _ -> 68;
        };
    }

    @Override
    protected void updateItem(@Nullable PaletteRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(
                switch (row) {
                    case PaletteRow.OfNote(String title, String folder, _) ->
                            line(name(title), folder(folder));
                    case PaletteRow.OfFile(String path, String remark, _) -> file(path, remark);
                    case PaletteRow.OfHit hit -> hit(hit);
                    case PaletteRow.OfSpoken spoken -> spoken(spoken);
                    case PaletteRow.OfCommand command -> command(command);
                    case null -> null;
                });
    }

    /// A path that is too long keeps its end, and the remark all of itself.
    private static Node file(String path, String remark) {
        Label name = name(path);
        name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        Label aside = folder(remark);
        aside.setMinWidth(Region.USE_PREF_SIZE);
        return line(name, aside);
    }

    private Node hit(PaletteRow.OfHit row) {
        SearchHit hit = row.hit();
        HBox head = line(name(hit.title()), folder(hit.note().folder()));
        hit.moment().ifPresent(second -> head.getChildren().add(stamp(second, row)));
        return found(head, hit.excerpt());
    }

    private Node spoken(PaletteRow.OfSpoken row) {
        Label mark = new Label();
        mark.setGraphic(new FontIcon(Feather.MIC));
        HBox head = line(name(row.video()), folder(Words.say("palette.spoken")));
        head.getChildren().addFirst(mark);
        head.getChildren().add(stamp(row.hit().moment().time(), row));
        return found(head, row.hit().excerpt());
    }

    private static Node found(HBox head, Excerpt excerpt) {
        MarkedFlow text = new MarkedFlow(excerpt);
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox box = new VBox(head, text);
        box.getStyleClass().add("found-note");
        return box;
    }

    private Button stamp(Timestamp second, PaletteRow row) {
        Button stamp = new Button(second.toString());
        stamp.getStyleClass().add("stamp-pill");
        stamp.setFocusTraversable(false);
        stamp.setMinWidth(Region.USE_PREF_SIZE);
        stamp.setOnAction(_ -> chosen.accept(row.play()));
        return stamp;
    }

    private static Node command(PaletteRow.OfCommand command) {
        HBox line = line(name(command.name()), new Label());
        for (String key : command.keys()) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().add(cap);
        }
        return line;
    }

    private static HBox line(Label name, Label aside) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(name, between, aside);
        line.getStyleClass().add("palette-line");
        return line;
    }

    private static Label name(String text) {
        Label name = new Label(text);
        name.getStyleClass().add("name");
        name.setMinWidth(60);
        return name;
    }

    private static Label folder(String text) {
        Label folder = new Label(text);
        folder.getStyleClass().add("folder-name");
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        folder.setMinWidth(Math.min(60, 8 * text.length()));
        return folder;
    }
}

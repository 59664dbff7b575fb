package dev.lectern.navigator;

import dev.lectern.caption.Cue;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Shows a cue: its time, and what is said, as high as that needs.
final class CueCell extends NowCell<Cue> {

    private final Label time = new Label();
    private final TextFlow said = new TextFlow();
    private final HBox row = new HBox(time, said);
    private final FoundWords words;

    /// @param isNow whether a cue is the one at which the video is
    /// @param chosen is told which cue was clicked
    CueCell(Predicate<Cue> isNow, FoundWords words, Consumer<Cue> chosen) {
        super(isNow);
        this.words = words;
        time.getStyleClass().add("cue-time");
        time.setMinWidth(USE_PREF_SIZE);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        row.getStyleClass().add("cue");
        setPrefWidth(0);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                Optional.ofNullable(getItem()).ifPresent(chosen);
            }
        });
    }

    /// A cell measures its graphic as if it had no width.
    @Override
    protected double computePrefHeight(double width) {
        double edges = snappedTopInset() + snappedBottomInset();
        return isEmpty()
                ? super.computePrefHeight(width)
                : row.prefHeight(width - snappedLeftInset() - snappedRightInset()) + edges;
    }

    @Override
    protected void updateItem(@Nullable Cue cue, boolean empty) {
        super.updateItem(cue, empty);
        setGraphic(cue == null ? null : row);
        if (cue != null) {
            time.setText(cue.from().toString());
            said.getChildren().clear();
            cue.speaker().ifPresent(speaker -> add(speaker + ": ", "cue-speaker"));
            words.cut(cue.line(), text -> add(text, "cue-text"), text -> add(text, "excerpt-mark"));
        }
    }

    private void add(String text, String style) {
        Text piece = new Text(text);
        piece.getStyleClass().add(style);
        said.getChildren().add(piece);
    }
}

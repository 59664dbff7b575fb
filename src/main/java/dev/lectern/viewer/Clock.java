package dev.lectern.viewer;

import dev.lectern.player.Media;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Where the video stands and how long it is, always as wide as it can become: JavaFX has no
/// tabular figures, and what stands beside it would tremble. So another time lays nothing out anew.
final class Clock extends StackPane {

    private final Label time = new Label();
    private final Label widest = new Label();

    /// In many faces it is not the zero.
    private String widestDigit = "0";

    Clock() {
        getStyleClass().add("clock");
        time.setId("clock");
        time.setManaged(false);
        widest.setVisible(false);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(widest, time);
        widest.fontProperty().subscribe(this::measure);
    }

    void show(PlayerState state) {
        Optional<Timestamp> end = state.media().flatMap(Media::duration).map(Timestamp::new);
        time.setText(text(state.time().toString(), end));
        widest.setText(text(widest(end.orElse(state.time())), end));
    }

    private String widest(Timestamp any) {
        return any.toString().replaceAll("[0-9]", widestDigit);
    }

    private void measure(Font font) {
        widestDigit =
                IntStream.range(0, 10)
                        .mapToObj(String::valueOf)
                        .max(Comparator.comparingDouble(digit -> width(digit, font)))
                        .orElseThrow();
    }

    private static double width(String text, Font font) {
        Text ruler = new Text(text);
        ruler.setFont(font);
        return ruler.getLayoutBounds().getWidth();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        time.resizeRelocate(
                widest.getLayoutX(), widest.getLayoutY(), widest.getWidth(), widest.getHeight());
    }

    private static String text(String now, Optional<Timestamp> end) {
        return end.map(length -> Words.say("viewer.clock", now, length)).orElse(now);
    }
}

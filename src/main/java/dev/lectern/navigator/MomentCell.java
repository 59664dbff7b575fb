package dev.lectern.navigator;

import dev.lectern.fx.HeldPress;
import dev.lectern.fx.IconButton;
import dev.lectern.fx.WholeText;
import dev.lectern.library.VideoMoment;
import dev.lectern.library.VideoMoments;
import dev.lectern.session.NoteHue;
import dev.lectern.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A moment in a list: its time, what a note says, and which note.
final class MomentCell extends NowCell<VideoMoment> {

    private final MomentsPane pane;
    private final Label time = new Label();
    private final Label sentence = new Label();
    private final Region dot = new Region();
    private final Label note = new Label();
    private final HBox row;

    /// How a cell names its moment's note, and among which notes it has its colour.
    record Look(String note, VideoMoments among) {}

    MomentCell(MomentsPane pane) {
        super(pane::isNow);
        this.pane = pane;
        getStyleClass().add("moment");
        setPrefWidth(0);
        time.getStyleClass().add("time-pill");
        time.setMinWidth(USE_PREF_SIZE);
        sentence.getStyleClass().add("sentence");
        WholeText.of(sentence);
        note.getStyleClass().add("note-name");
        HBox source = new HBox(dot, note);
        source.getStyleClass().add("source");
        VBox words = new VBox(sentence, source);
        words.getStyleClass().add("words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox place = new HBox(time);
        place.getStyleClass().add("time-place");
        row = new HBox(place, words, read());
        row.getStyleClass().add("moment-row");
        HeldPress.ofItem(this, pane::peekAt);
        setOnMouseClicked(click -> {
            if (getItem() != null) {
                pane.click(getItem(), click);
            }
        });
    }

    private Button read() {
        Button read =
                new IconButton(
                        Words.say("moments.read"), Feather.FILE_TEXT, () -> pane.read(getItem()));
        read.getStyleClass().add("read-button");
        // By the keys it is Shift and Enter on the row.
        read.setFocusTraversable(false);
        read.visibleProperty().bind(hoverProperty());
        return read;
    }

    @Override
    protected void updateItem(@Nullable VideoMoment moment, boolean empty) {
        super.updateItem(moment, empty);
        if (moment == null) {
            setGraphic(null);
            return;
        }
        Look look = pane.lookOf(moment);
        time.setText(moment.time().toString());
        sentence.setText(moment.sentence().text());
        note.setText(look.note());
        dot.getStyleClass().setAll("hue-dot", NoteHue.of(look.among(), moment.note()).style());
        setGraphic(row);
        setAccessibleText(
                Words.say("timeline.moment", moment.time(), sentence.getText(), look.note()));
    }
}

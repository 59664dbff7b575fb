package dev.lectern.viewer;

import dev.lectern.library.VideoMoment;
import dev.lectern.library.VideoMoments;
import dev.lectern.note.NotePath;
import dev.lectern.session.NoteHue;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a place of the timeline is about: its time, and what notes say there.
final class TimelineCard extends VBox {

    static final double WIDTH = 320;
    private static final int MOST = 3;

    private final Function<NotePath, String> titles;

    /// A sentence with several stamps is said once.
    private record Said(NotePath note, String sentence) {
        static Said of(VideoMoment moment) {
            return new Said(moment.note(), moment.sentence().text());
        }
    }

    TimelineCard(Function<NotePath, String> titles) {
        this.titles = titles;
        setId("timeline-card");
        getStyleClass().add("timeline-card");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// A time that no note speaks of.
    void show(Timestamp time) {
        getChildren().setAll(time(time.toString()));
        setVisible(true);
    }

    /// @param here at least one moment
    void show(VideoMoments all, List<VideoMoment> here) {
        Timestamp first = here.getFirst().time();
        Timestamp last = here.getLast().time();
        getChildren()
                .setAll(
                        time(
                                first.toString().equals(last.toString())
                                        ? first.toString()
                                        : Words.say("timeline.from", first, last)));
        List<Said> said = here.stream().map(Said::of).distinct().toList();
        said.stream().limit(MOST).forEach(one -> getChildren().add(row(all, one)));
        if (said.size() > MOST) {
            Label more = new Label(Words.say("timeline.more", said.size() - MOST));
            more.getStyleClass().add("note-name");
            getChildren().add(more);
        }
        setVisible(true);
    }

    private static Label time(String text) {
        Label time = new Label(text);
        time.getStyleClass().add("time");
        return time;
    }

    private VBox row(VideoMoments all, Said said) {
        Label sentence = new Label(said.sentence());
        sentence.getStyleClass().add("sentence");
        sentence.setWrapText(true);
        Region dot = new Region();
        dot.getStyleClass().addAll("hue-dot", NoteHue.of(all, said.note()).style());
        Label note = new Label(titles.apply(said.note()));
        note.getStyleClass().add("note-name");
        HBox source = new HBox(dot, note);
        source.getStyleClass().add("source");
        return new VBox(sentence, source);
    }
}

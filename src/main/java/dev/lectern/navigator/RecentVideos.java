package dev.lectern.navigator;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.memory.Memory;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.session.ReadingSession;
import dev.lectern.session.Recollection;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import dev.lectern.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The videos that were watched last, each with the second from which it goes on.
public final class RecentVideos extends VBox {

    private static final int MOST = 3;

    private final ReadingSession session;
    private final Recollection recollection;
    private List<Row> shown = List.of();

    /// A video, and the second from which it goes on.
    private record Row(VideoRef video, String title, Timestamp position) {}

    public RecentVideos(ReadingSession session, Recollection recollection) {
        this.session = session;
        this.recollection = recollection;
        setId("recent-videos");
        setVisible(false);
        getStyleClass().add("recent-notes");
        session.screening().video().subscribe(_ -> fill());
        recollection
                .memory()
                .map(memory -> List.copyOf(memory.videos().sequencedKeySet()))
                .subscribe(_ -> fill());
        session.snapshot().subscribe(_ -> fill());
    }

    private void fill() {
        Optional<VideoRef> here = session.screening().video().get();
        LibrarySnapshot vault = session.snapshot().get();
        Memory memory = recollection.memory().get();
        List<VideoRef> videos =
                new ArrayList<>(memory.videos().sequencedKeySet().reversed())
                        .stream()
                                .filter(video -> !here.equals(Optional.of(video)))
                                .filter(video -> !vault.notesOf(video).isEmpty())
                                .limit(MOST)
                                .toList();
        List<Row> rows =
                videos.stream()
                        .map(video ->
                                new Row(
                                        video,
                                        session.title(new Place.OfVideo(video)),
                                        memory.of(video).position()))
                        .toList();
        // What is the same stays, and keeps the keyboard's focus.
        if (!rows.equals(shown)) {
            shown = rows;
            show();
        }
    }

    private void show() {
        setVisible(!shown.isEmpty());
        Label heading = new Label(Words.say("navigator.recentVideos"));
        heading.getStyleClass().add("section-title");
        getChildren().setAll(heading);
        shown.forEach(row -> getChildren().add(button(row)));
    }

    private Button button(Row video) {
        Label name = new Label(video.title());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label time = new Label(video.position().toString());
        time.getStyleClass().add("recent-time");
        time.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(name, time);
        row.getStyleClass().add("recent-row");
        Button button = new Button();
        button.setGraphic(row);
        row.prefWidthProperty().bind(button.widthProperty().subtract(14));
        button.setAccessibleText(name.getText() + " " + time.getText());
        button.getStyleClass().addAll("recent-note", "recent-video");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setOnAction(_ -> session.open(placeOf(video.video())));
        return button;
    }

    /// The note that was read with it last, or its own page.
    private Place placeOf(VideoRef video) {
        List<NotePath> notes = session.snapshot().get().notesOf(video);
        return recollection.memory().get().recent().stream()
                .filter(notes::contains)
                .findFirst()
                .<Place>map(Place.OfNote::new)
                .orElse(new Place.OfVideo(video));
    }
}

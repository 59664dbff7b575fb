package dev.lectern.viewer;

import dev.lectern.fx.WholeText;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.session.PlayQueue;
import dev.lectern.session.PlayQueue.Item;
import dev.lectern.session.ReadingSession;
import dev.lectern.session.Recital;
import dev.lectern.words.Words;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is said of the passage that is played from a queue, large, with the ways through the queue;
/// not there while no queue is played.
public final class QueueCard extends VBox {

    private final ReadingSession session;
    private final Function<String, Deed> deeds;
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label sentence = new FittedLabel();
    private final Hyperlink source = new Hyperlink();
    private final Label trouble = new Label();
    private final Button order;

    /// @param deeds the commands that lead through the queue, by their ids
    public QueueCard(ReadingSession session, Recital recital, Function<String, Deed> deeds) {
        this.session = session;
        this.deeds = deeds;
        setId("queue");
        getStyleClass().add("queue");
        title.getStyleClass().add("queue-title");
        title.setMinWidth(0);
        title.managedProperty().bind(title.visibleProperty());
        count.getStyleClass().add("queue-count");
        count.setId("queue-count");
        count.setMinWidth(USE_PREF_SIZE);
        sentence.getStyleClass().add("queue-sentence");
        sentence.setId("queue-sentence");
        source.getStyleClass().add("queue-source");
        WholeText.of(source);
        source.setMinWidth(0);
        source.managedProperty().bind(source.visibleProperty());
        trouble.getStyleClass().add("queue-trouble");
        trouble.setId("queue-trouble");
        trouble.setWrapText(true);
        trouble.setMinHeight(USE_PREF_SIZE);
        trouble.managedProperty().bind(trouble.visibleProperty());
        order = button("queueOrder", Feather.LIST);
        getChildren().addAll(sentence, foot(), trouble);
        recital.queue()
                .subscribe(queue -> {
                    setVisible(queue.isPresent());
                    queue.ifPresent(this::show);
                });
        recital.trouble().subscribe(this::showTrouble);
    }

    private ControlRow foot() {
        HBox place = new HBox(count, title, source);
        place.getStyleClass().add("queue-place");
        place.setMinWidth(USE_PREF_SIZE);
        HBox ways =
                new HBox(
                        button("queueBack", Feather.CHEVRON_LEFT),
                        button("queueRepeat", Feather.ROTATE_CCW),
                        button("queueSkip", Feather.CHEVRON_RIGHT),
                        order,
                        button("queueStop", Feather.X));
        ways.getStyleClass().add("queue-ways");
        return new ControlRow(place, ways);
    }

    private Button button(String command, Ikon icon) {
        Button button = deeds.apply(command).button(icon);
        button.setId(command);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void show(PlayQueue queue) {
        title.setText(queue.title());
        title.setVisible(true);
        Optional<Item> item = queue.current();
        int number = Math.min(queue.at() + 1, queue.items().size());
        count.setText(Words.say("queue.count", number, queue.items().size()));
        String said =
                item.map(now -> now.saying().sentence()).orElseGet(() -> Words.say("queue.over"));
        sentence.setText(said);
        source.setVisible(item.isPresent());
        item.ifPresent(this::showSource);
        order.getTooltip()
                .textProperty()
                .bind(
                        deeds.apply("queueOrder")
                                .hint()
                                .map(hint -> Words.say("queue.order." + queue.order(), hint)));
        order.setGraphic(
                new FontIcon(
                        switch (queue.order()) {
                            case TIME -> Feather.CLOCK;
                            case READING -> Feather.LIST;
                        }));
    }

    private void showSource(Item item) {
        Optional<NotePath> note = item.saying().note();
        Place place =
                note.<Place>map(Place.OfNote::new)
                        .orElseGet(() -> new Place.OfVideo(item.clip().video()));
        String name = session.title(place);
        title.setVisible(!title.getText().equals(name));
        source.setText(Words.say("queue.source", item.clip().span().start(), name));
        source.setOnAction(_ -> {
            source.setVisited(false);
            note.ifPresentOrElse(
                    path -> session.openAt(path, item.saying().sentence()),
                    () -> session.open(place));
        });
    }

    private void showTrouble(String why) {
        trouble.setVisible(!why.isEmpty());
        trouble.setText(Words.say("queue.trouble", why));
    }
}

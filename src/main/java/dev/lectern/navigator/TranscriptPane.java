package dev.lectern.navigator;

import dev.lectern.caption.CaptionFault;
import dev.lectern.caption.Cue;
import dev.lectern.media.CaptionTrack;
import dev.lectern.player.PlayerState;
import dev.lectern.session.Captioning;
import dev.lectern.session.Screening;
import dev.lectern.session.Transcript;
import dev.lectern.video.Moment;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What is said in the video, line by line: follows the video, can be searched, and goes to a
/// moment at a click.
public final class TranscriptPane extends VBox {

    private final Screening screening;
    private final Captioning captioning;
    private final TextField filter = new TextField();
    private final MenuButton language = new MenuButton();
    private final Label count = new Label();
    private final FoundWords words = new FoundWords();
    private final ListView<Cue> list = new ListView<>();
    private final FollowedList<Cue> followed = new FollowedList<>(list);
    private final Label none = new Label(Words.say("transcript.none"));
    private final Label faults = new Label();

    /// The cue at which the video is.
    private Optional<Cue> now = Optional.empty();

    public TranscriptPane(Screening screening, Captioning captioning) {
        this.screening = screening;
        this.captioning = captioning;
        getStyleClass().add("transcript");
        none.getStyleClass().add("hint");
        none.setWrapText(true);
        faults.getStyleClass().addAll("hint", "caption-faults");
        faults.managedProperty().bind(faults.visibleProperty());
        list.getStyleClass().add("note-list");
        list.setId("transcript");
        list.setCellFactory(_ -> new CueCell(this::isNow, words, this::choose));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        StackPane place = new StackPane(list, none, followed.button());
        place.setMinHeight(0);
        setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(head(), place, faults);
        captioning.transcript().subscribe(this::show);
        screening.player().stateProperty().subscribe(this::follow);
    }

    private HBox head() {
        filter.setId("transcript-filter");
        filter.setPromptText(Words.say("transcript.filter"));
        filter.textProperty().subscribe(this::seek);
        filter.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            } else if (press.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel()
                        .select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
            }
        });
        count.getStyleClass().add("hint");
        count.setMinWidth(USE_PREF_SIZE);
        language.setId("caption-language");
        language.getStyleClass().add("speed-button");
        language.setMinWidth(USE_PREF_SIZE);
        language.managedProperty().bind(language.visibleProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox head = new HBox(filter, count, language);
        head.getStyleClass().add("transcript-head");
        head.managedProperty().bind(head.visibleProperty());
        head.visibleProperty().bind(captioning.transcript().map(read -> !read.tracks().isEmpty()));
        return head;
    }

    /// What the pane's tab says.
    public ObservableValue<String> caption() {
        return new ReadOnlyStringWrapper(Words.say("transcript.tab"));
    }

    private boolean isNow(Cue cue) {
        return now.equals(Optional.of(cue));
    }

    private void show(Transcript read) {
        none.setVisible(read.tracks().isEmpty());
        list.setVisible(!read.tracks().isEmpty());
        language.setVisible(read.tracks().size() > 1);
        language.setText(read.chosen().map(TranscriptPane::name).orElse(""));
        language.getItems().setAll(read.tracks().stream().map(this::item).toList());
        List<CaptionFault> bad = read.captions().faults();
        faults.setVisible(!bad.isEmpty());
        faults.setText(Words.say("transcript.faults", bad.size()));
        faults.setTooltip(
                new Tooltip(
                        bad.stream()
                                .limit(12)
                                .map(TranscriptPane::sentence)
                                .collect(Collectors.joining("\n"))));
        followed.resume();
        fill();
        follow(screening.player().state());
    }

    private RadioMenuItem item(CaptionTrack track) {
        RadioMenuItem item = new RadioMenuItem(name(track));
        item.setSelected(captioning.transcript().get().chosen().equals(Optional.of(track)));
        item.setOnAction(_ -> captioning.choose(track));
        return item;
    }

    private static String name(CaptionTrack track) {
        return track.language().isEmpty()
                ? Words.say("transcript.noLanguage")
                : track.languageName();
    }

    private static String sentence(CaptionFault fault) {
        String what = Words.say("caption." + fault.kind());
        return fault.line() == 0 ? what : Words.say("reader.fault", fault.line(), what);
    }

    private void seek(String typed) {
        words.seek(typed);
        fill();
        if (words.isEmpty()) {
            followed.resume();
            followed.show(now);
        }
    }

    private void fill() {
        List<Cue> cues = captioning.transcript().get().captions().cues();
        List<Cue> fitting =
                words.isEmpty()
                        ? cues
                        : cues.stream().filter(cue -> words.areIn(cue.line())).toList();
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(fitting);
        count.setText(words.isEmpty() ? "" : Words.say("transcript.found", fitting.size()));
    }

    private void follow(PlayerState state) {
        Transcript read = captioning.transcript().get();
        Optional<Cue> current =
                read.captions().begunBy(state.time()).stream()
                        .mapToObj(read.captions().cues()::get)
                        .findFirst();
        if (!current.equals(now)) {
            now = current;
            followed.show(now);
            NowCell.light(list);
        }
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER) {
            Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::choose);
            press.consume();
        }
    }

    private void choose(Cue cue) {
        followed.resume();
        screening.video().get().ifPresent(video -> screening.go(new Moment(video, cue.from())));
    }
}

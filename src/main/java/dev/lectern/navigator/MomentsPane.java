package dev.lectern.navigator;

import dev.lectern.library.VideoMoment;
import dev.lectern.library.VideoMoments;
import dev.lectern.player.PlayerState;
import dev.lectern.session.Following;
import dev.lectern.session.MomentsOnScreen;
import dev.lectern.session.OpenNote;
import dev.lectern.session.ReadingSession;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the notes say about the video on the player, in time order, with what is said now lit and
/// kept in sight as long as the reader does not scroll away from it.
public final class MomentsPane extends VBox {

    private static final double ROW_HEIGHT = 50;

    private final ReadingSession session;
    private final MomentsOnScreen known;
    private final Following following;
    private final ObservableList<VideoMoment> all = FXCollections.observableArrayList();
    private final FilteredList<VideoMoment> shown = new FilteredList<>(all);
    private final ListView<VideoMoment> list = new ListView<>(shown);
    private final TextField filter = new TextField();
    private final Label none = new Label();
    private final ReadOnlyStringWrapper caption =
            new ReadOnlyStringWrapper(Words.say("moments.tab", 0));

    /// The time of what is said now; nothing before the first moment.
    private Optional<Timestamp> now = Optional.empty();

    /// @param below what stands under the list
    public MomentsPane(
            ReadingSession session, MomentsOnScreen known, Following following, Node below) {
        this.session = session;
        this.known = known;
        this.following = following;
        getStyleClass().add("moments");
        filter.setId("moments-filter");
        filter.setPromptText(Words.say("navigator.filter"));
        filter.getStyleClass().add("filter");
        none.getStyleClass().add("hint");
        none.setWrapText(true);
        list.setId("moments");
        list.getStyleClass().add("note-list");
        list.setFixedCellSize(ROW_HEIGHT);
        list.setCellFactory(_ -> new MomentCell(this));
        StackPane place = new StackPane(list, none);
        place.setMinHeight(0);
        setVgrow(place, Priority.ALWAYS);
        getChildren().addAll(filter, place, below);
        listen();
    }

    private void listen() {
        filter.textProperty().subscribe(this::narrow);
        filter.setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.DOWN || press.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
            } else if (press.getCode() == KeyCode.ESCAPE) {
                filter.clear();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        known.moments().subscribe(this::take);
        session.settled().subscribe(_ -> list.refresh());
        session.screening().peek().steady().subscribe(this::look);
        following.returns().subscribe((_, _) -> bringInSight());
        visibleProperty()
                .subscribe(visible -> {
                    if (visible) {
                        bringInSight();
                    }
                });
    }

    /// What the pane's tab says: how many moments there are.
    public ReadOnlyStringProperty caption() {
        return caption.getReadOnlyProperty();
    }

    private void take(Optional<VideoMoments> moments) {
        List<VideoMoment> fresh = moments.map(VideoMoments::inTime).orElse(List.of());
        if (!fresh.equals(all)) {
            all.setAll(fresh);
        }
        list.refresh();
        caption.set(Words.say("moments.tab", fresh.size()));
        filter.setDisable(fresh.isEmpty());
        narrow(filter.getText());
        look(session.screening().peek().steady().get());
        bringInSight();
    }

    private void narrow(String typed) {
        // With each note there are other moments: without a filter their words are not gathered.
        shown.setPredicate(typed.isBlank() ? null : holding(typed));
        none.setVisible(shown.isEmpty());
        none.setText(
                Words.say(
                        all.isEmpty()
                                ? session.screening().video().get().isEmpty()
                                        ? "moments.noVideo"
                                        : "moments.none"
                                : "moments.nothingFits"));
    }

    private Predicate<VideoMoment> holding(String typed) {
        List<String> wanted = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return moment -> wanted.stream().allMatch(words(moment)::contains);
    }

    private String words(VideoMoment moment) {
        String words = moment.sentence().text() + " " + session.title(moment.note());
        return words.toLowerCase(Locale.ROOT);
    }

    private void look(PlayerState state) {
        Optional<Timestamp> said =
                known.moments()
                        .get()
                        .filter(_ -> state.isAlive())
                        .flatMap(moments -> {
                            int until = moments.countUntil(state.time());
                            return until == 0
                                    ? Optional.empty()
                                    : Optional.of(moments.inTime().get(until - 1).time());
                        });
        if (!said.equals(now)) {
            boolean seen = now.isEmpty() || isInSight(placeOfNow(), 0);
            now = said;
            NowCell.light(list);
            if (seen && following.wish().get().on()) {
                bringInSight();
            }
        }
    }

    /// Whether a moment is said now.
    boolean isNow(VideoMoment moment) {
        return now.equals(Optional.of(moment.time()));
    }

    private int placeOfNow() {
        for (int at = 0; at < shown.size(); at++) {
            if (isNow(shown.get(at))) {
                return at;
            }
        }
        return -1;
    }

    /// Whether a row is seen, with `around` more on each side.
    private boolean isInSight(int row, int around) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getFirstVisibleCell().getIndex() <= Math.max(0, row - around)
                && flow.getLastVisibleCell().getIndex() >= Math.min(shown.size() - 1, row + around);
    }

    /// Scrolls what is said now to a third of the height, unless it is in sight.
    private void bringInSight() {
        int at = placeOfNow();
        if (at >= 0 && !isInSight(at, 1)) {
            int above = (int) (list.getHeight() / ROW_HEIGHT / 3);
            list.scrollTo(Math.max(0, at - above));
        }
    }

    private void key(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER) {
            Optional<VideoMoment> chosen =
                    Optional.ofNullable(list.getFocusModel().getFocusedItem());
            chosen.ifPresent(press.isShiftDown() ? this::read : this::watch);
            press.consume();
        }
    }

    void click(VideoMoment moment, MouseEvent click) {
        if (click.getButton() == MouseButton.PRIMARY) {
            if (click.isShiftDown()) {
                read(moment);
            } else {
                watch(moment);
            }
        }
    }

    /// Goes to a moment in the video.
    private void watch(VideoMoment moment) {
        onVideo(moment).ifPresent(session.screening()::go);
    }

    /// Looks at the moment that has the keyboard's focus, if one has.
    public void peek() {
        if (list.isFocused()) {
            Optional.ofNullable(list.getFocusModel().getFocusedItem()).ifPresent(this::peekAt);
        }
    }

    void peekAt(VideoMoment moment) {
        onVideo(moment).ifPresent(session.screening().peek()::at);
    }

    private Optional<Moment> onVideo(VideoMoment moment) {
        return known.moments().get().map(all -> all.when(moment));
    }

    /// Opens the note of a moment where it says so.
    void read(VideoMoment moment) {
        session.openAt(moment);
    }

    MomentCell.Look lookOf(VideoMoment moment) {
        boolean open = session.open().get().map(OpenNote::path).equals(Optional.of(moment.note()));
        return new MomentCell.Look(
                open ? Words.say("moments.thisNote") : session.title(moment.note()),
                known.moments().get().orElseThrow());
    }
}

package dev.lectern.viewer;

import dev.lectern.fx.HeldPress;
import dev.lectern.library.VideoMoment;
import dev.lectern.library.VideoMoments;
import dev.lectern.player.Media;
import dev.lectern.player.PlayerState;
import dev.lectern.session.MomentsOnScreen;
import dev.lectern.session.OpenNote;
import dev.lectern.session.ReadingSession;
import dev.lectern.session.Screening;
import dev.lectern.session.Watching;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.viewer.TickColumns.Column;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The line below the video that is the video's time: where it stands, and a tick for every moment
/// that a note cites. It is pointed at, clicked, dragged, and driven by keys.
public final class Timeline extends Region {

    /// So near a click means the tick.
    private static final double SNAP = 5;

    private static final double GAP = 3;
    private static final double ZOOM = 1.25;
    private static final double KEY_ZOOM = 2;
    private static final double PAN = 0.25;
    private static final double PAGE = 0.8;

    /// A mouse that moved no farther since it was pressed was clicked.
    private static final double DRAG = 3;

    private final ReadingSession session;
    private final Screening screening;
    private final MomentsOnScreen known;

    private final LoopBand loop = new LoopBand();
    private final TickLayer ticks = new TickLayer();
    private final TrackLayer track = new TrackLayer();
    private final Region pointer = new Region();
    private final TimelineCard card;

    private TimeWindow window = TimeWindow.whole(Timestamp.START);
    private TickColumns columns = new TickColumns(List.of());

    /// What the keys have chosen, by its place among the moments.
    private Optional<Integer> chosen = Optional.empty();

    private Grip grip = Grip.NOTHING;
    private double pressedAt;

    /// What the mouse holds while it is pressed.
    private enum Grip {
        NOTHING,
        TICK,
        /// A tick for so long that it is looked at.
        PEEK,
        POSITION,
        WINDOW
    }

    public Timeline(ReadingSession session, MomentsOnScreen known, Watching watching) {
        this.session = session;
        this.screening = session.screening();
        this.known = known;
        this.card = new TimelineCard(session::title);
        setId("timeline");
        getStyleClass().add("timeline");
        pointer.getStyleClass().add("pointer");
        pointer.setManaged(false);
        pointer.setMouseTransparent(true);
        pointer.setVisible(false);
        getChildren().addAll(loop, track, ticks, pointer, card);
        // By its ground, not by its bounds: the card that stands above it is no part of it.
        setPickOnBounds(false);
        setBackground(Background.fill(Color.TRANSPARENT));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        listen();
        known.moments().subscribe(_ -> renew());
        session.settled().subscribe(_ -> arrange());
        screening.player().stateProperty().subscribe(this::show);
        watching.coverage().covered().subscribe(covered -> track.showWatched(covered.watched()));
        watching.looping().loop().subscribe(now -> loop.show(now));
        widthProperty().subscribe(_ -> arrange());
    }

    private void listen() {
        setOnMouseMoved(move -> point(move.getX()));
        setOnMouseExited(_ -> pointAtNothing());
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> release());
        new HeldPress(this::hold).listenTo(this);
        setOnScroll(this::scroll);
        setOnKeyPressed(this::key);
        focusedProperty().subscribe(_ -> choose(Optional.empty()));
    }

    @Override
    protected double computePrefHeight(double width) {
        return TickLayer.HEIGHT + GAP + TrackLayer.HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 80;
    }

    @Override
    protected void layoutChildren() {
        loop.resizeRelocate(0, 0, getWidth(), getHeight());
        ticks.resizeRelocate(0, 0, getWidth(), TickLayer.HEIGHT);
        track.resizeRelocate(0, TickLayer.HEIGHT + GAP, getWidth(), TrackLayer.HEIGHT);
    }

    private List<VideoMoment> moments() {
        return known.moments().get().map(VideoMoments::inTime).orElse(List.of());
    }

    /// Takes over other moments, perhaps of another video.
    private void renew() {
        chosen = Optional.empty();
        pointAtNothing();
        lengthen(screening.player().state());
        arrange();
    }

    private void show(PlayerState state) {
        lengthen(state);
        boolean moves = state.seeking().isEmpty() && grip == Grip.NOTHING && !isHover();
        if (moves && !window.isWhole() && !isFocused()) {
            look(window.showing(state.time()));
        }
        track.show(window, state.time(), state.buffered());
        setDisable(screening.video().get().isEmpty());
    }

    /// Begins anew with all of the video once its end is known, or another video's.
    private void lengthen(PlayerState state) {
        Timestamp end =
                state.media()
                        .flatMap(Media::duration)
                        .map(Timestamp::new)
                        .orElseGet(() ->
                                moments().isEmpty()
                                        ? Timestamp.START
                                        : moments().getLast().passage().to());
        TimeWindow whole = TimeWindow.whole(end);
        if (whole.length() != window.length()) {
            look(whole);
        }
    }

    private void look(TimeWindow wanted) {
        if (!wanted.equals(window)) {
            window = wanted;
            arrange();
        }
    }

    private void arrange() {
        columns = TickColumns.of(moments(), window, Math.max(1, getWidth()));
        ticks.show(known.moments().get(), columns, session.open().get().map(OpenNote::path));
        loop.show(window);
        PlayerState state = screening.player().state();
        track.show(window, state.time(), state.buffered());
        chosen.ifPresent(this::pointAtMoment);
    }

    private void point(double x) {
        chosen = Optional.empty();
        Optional<Column> near = columns.near(x, SNAP);
        pointer.resizeRelocate(
                Math.round(near.map(Column::middle).orElse(x)) - 0.5, 0, 1, getHeight());
        pointer.setVisible(true);
        near.ifPresentOrElse(
                column -> known.moments().get().ifPresent(all -> card.show(all, column.moments())),
                () -> card.show(window.at(x / getWidth())));
        placeCard(x);
    }

    private void placeCard(double x) {
        card.applyCss();
        double width = Math.min(Math.min(TimelineCard.WIDTH, getWidth()), card.prefWidth(-1));
        double height = card.prefHeight(width);
        card.resizeRelocate(
                Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width)),
                -height - 4,
                width,
                height);
    }

    private void pointAtNothing() {
        pointer.setVisible(false);
        card.setVisible(false);
    }

    private void press(MouseEvent press) {
        requestFocus();
        pressedAt = press.getX();
        Optional<Column> near = columns.near(press.getX(), SNAP);
        if (!window.isWhole() && press.getY() > getHeight() - 2 * GAP) {
            grip = Grip.WINDOW;
            drag(press);
        } else if (near.isPresent()) {
            grip = Grip.TICK;
        } else {
            grip = Grip.POSITION;
            go(window.at(press.getX() / getWidth()));
        }
    }

    private void hold() {
        if (grip == Grip.TICK) {
            grip = Grip.PEEK;
            pressedTick().ifPresent(this::peekAt);
        }
    }

    private void release() {
        if (grip == Grip.TICK) {
            pressedTick().map(VideoMoment::time).ifPresent(this::go);
        }
        grip = Grip.NOTHING;
    }

    private Optional<VideoMoment> pressedTick() {
        return columns.near(pressedAt, SNAP).map(this::preferred);
    }

    /// Looks at the tick that the keys have chosen, if they have one.
    public void peek() {
        if (isFocused()) {
            chosen.map(moments()::get).ifPresent(this::peekAt);
        }
    }

    private void peekAt(VideoMoment moment) {
        onVideo(moment.time()).ifPresent(screening.peek()::at);
    }

    /// Of moments in one column the open note's, and of these the first.
    private VideoMoment preferred(Column column) {
        Optional<OpenNote> open = session.open().get();
        return column.moments().stream()
                .filter(moment -> open.map(OpenNote::path).equals(Optional.of(moment.note())))
                .findFirst()
                .orElseGet(column.moments()::getFirst);
    }

    private void drag(MouseEvent drag) {
        double place = drag.getX() / getWidth();
        boolean away = Math.abs(drag.getX() - pressedAt) > DRAG;
        switch (grip) {
            case WINDOW ->
                    look(
                            new TimeWindow(
                                    place * window.length() - window.span() / 2,
                                    window.span(),
                                    window.length()));
            case TICK, POSITION -> {
                if (away) {
                    grip = Grip.POSITION;
                    screening.player().seek(window.at(place));
                    point(drag.getX());
                }
            }
            case PEEK -> {}
            case NOTHING -> pointAtNothing();
        }
    }

    private void go(Timestamp time) {
        onVideo(time).ifPresent(screening::go);
    }

    private Optional<Moment> onVideo(Timestamp time) {
        return screening.video().get().map(video -> new Moment(video, time));
    }

    private void scroll(ScrollEvent scroll) {
        scroll.consume();
        if (scroll.getDeltaY() != 0) {
            double factor = scroll.getDeltaY() > 0 ? ZOOM : 1 / ZOOM;
            look(window.zoomed(factor, Math.clamp(scroll.getX() / getWidth(), 0, 1)));
        } else if (scroll.getDeltaX() != 0) {
            look(window.moved(-Math.signum(scroll.getDeltaX()) * PAN));
        }
        if (isHover()) {
            point(scroll.getX());
        }
    }

    private void key(KeyEvent press) {
        if (press.isShortcutDown() || press.isAltDown()) {
            return;
        }
        int count = moments().size();
        int until =
                known.moments()
                        .get()
                        .map(all -> all.countUntil(screening.player().state().time()))
                        .orElse(0);
        boolean used = true;
        switch (press.getCode()) {
            case LEFT -> choose(Optional.of(chosen.map(at -> at - 1).orElse(until - 1)));
            case RIGHT -> choose(Optional.of(chosen.map(at -> at + 1).orElse(until)));
            case HOME -> choose(Optional.of(0));
            case END -> choose(Optional.of(count - 1));
            case ENTER -> chosen.ifPresent(at -> go(moments().get(at).time()));
            case PLUS, ADD, EQUALS -> zoomByKey(KEY_ZOOM);
            case MINUS, SUBTRACT -> zoomByKey(1 / KEY_ZOOM);
            case PAGE_UP -> look(window.moved(-PAGE));
            case PAGE_DOWN -> look(window.moved(PAGE));
            case ESCAPE -> {
                used = chosen.isPresent();
                choose(Optional.empty());
            }
            default -> used = false;
        }
        if (used) {
            press.consume();
        }
    }

    /// Around what is chosen, or where the video stands.
    private void zoomByKey(double factor) {
        Timestamp middle =
                chosen.map(at -> moments().get(at).time())
                        .orElse(screening.player().state().time());
        look(window.zoomed(factor, window.placeInside(middle)));
    }

    private void choose(Optional<Integer> place) {
        int count = moments().size();
        chosen = place.filter(_ -> count > 0).map(at -> Math.clamp(at, 0, count - 1));
        chosen.map(at -> moments().get(at).time()).map(window::showing).ifPresent(this::look);
        chosen.ifPresentOrElse(this::pointAtMoment, this::pointAtNothing);
        setAccessibleText(chosen.map(this::spoken).orElseGet(this::spoken));
    }

    /// What the keys have chosen stays chosen when it is moved out of sight.
    private void pointAtMoment(int at) {
        VideoMoment moment = moments().get(at);
        if (!window.shows(moment.time())) {
            pointAtNothing();
            return;
        }
        double x = window.place(moment.time()) * getWidth();
        pointer.resizeRelocate(Math.round(x) - 0.5, 0, 1, getHeight());
        pointer.setVisible(true);
        known.moments().get().ifPresent(all -> card.show(all, List.of(moment)));
        placeCard(x);
    }

    private String spoken(int at) {
        VideoMoment moment = moments().get(at);
        return Words.say(
                "timeline.moment",
                moment.time(),
                moment.sentence().text(),
                session.title(moment.note()));
    }

    private String spoken() {
        return Words.say(
                "timeline.spoken",
                screening.player().state().time(),
                moments().size(),
                known.moments().get().map(all -> all.notes().size()).orElse(0));
    }
}

package dev.lectern.viewer;

import dev.lectern.video.Timestamp;
import javafx.scene.layout.Region;

/// The track of a timeline: how far the video has come, how far it has been fetched, and which part
/// of it the timeline shows.
final class TrackLayer extends Region {

    static final double HEIGHT = 16;

    private static final double TRACK = 5;
    private static final double KNOB = 14;
    private static final double PART = 3;

    private final Region track = part("track");
    private final Region buffered = part("buffered");
    private final Region played = part("played");
    private final Region knob = part("knob");
    private final Region whole = part("whole");
    private final Region shown = part("shown");

    private TimeWindow window = TimeWindow.whole(Timestamp.START);
    private Timestamp now = Timestamp.START;
    private Timestamp fetched = Timestamp.START;

    TrackLayer() {
        getStyleClass().add("track-layer");
        setMouseTransparent(true);
        getChildren().addAll(track, buffered, played, whole, shown, knob);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    /// @param time where the video stands
    /// @param upTo up to where it has been fetched
    void show(TimeWindow part, Timestamp time, Timestamp upTo) {
        if (!part.equals(window) || !time.equals(now) || !upTo.equals(fetched)) {
            window = part;
            now = time;
            fetched = upTo;
            place();
        }
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        double top = 1 + (KNOB - TRACK) / 2 - 1;
        double x = Math.round(x(now));
        track.resizeRelocate(0, top, getWidth(), TRACK);
        buffered.resizeRelocate(0, top, x(fetched), TRACK);
        played.resizeRelocate(0, top, x, TRACK);
        knob.setVisible(window.place(now) >= 0 && window.place(now) <= 1);
        knob.resizeRelocate(x - KNOB / 2, top + (TRACK - KNOB) / 2, KNOB, KNOB);
        whole.setVisible(!window.isWhole());
        shown.setVisible(!window.isWhole());
        double bottom = getHeight() - PART;
        whole.resizeRelocate(0, bottom, getWidth(), PART);
        shown.resizeRelocate(
                window.from() / window.length() * getWidth(),
                bottom,
                Math.max(8, window.span() / window.length() * getWidth()),
                PART);
    }

    private double x(Timestamp time) {
        return Math.clamp(window.place(time), 0, 1) * getWidth();
    }
}

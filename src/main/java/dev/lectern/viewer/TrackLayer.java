package dev.lectern.viewer;

import dev.lectern.video.Span;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;

/// The track of a timeline: how far the video has come, how far it has been fetched, and which part
/// of it the timeline shows.
final class TrackLayer extends Region {

    static final double HEIGHT = 16;

    private static final double TRACK = 5;
    private static final double KNOB = 14;
    private static final double PART = 3;
    private static final double WATCHED = 2;

    private final Region track = part("track");
    private final Region buffered = part("buffered");
    private final Region played = part("played");
    private final Path watched = new Path();
    private final Region knob = part("knob");
    private final Region whole = part("whole");
    private final Region shown = part("shown");

    private TimeWindow window = TimeWindow.whole(Timestamp.START);
    private Timestamp now = Timestamp.START;
    private Timestamp fetched = Timestamp.START;
    private TimeRanges seen = TimeRanges.NONE;
    private List<Stretch> drawn = List.of();

    /// A part of the line of what was watched, in pixels.
    private record Stretch(double from, double to) {

        Stream<PathElement> outline() {
            double top = KNOB / 2 + TRACK / 2 + 0.5;
            return Stream.of(
                    new MoveTo(from, top),
                    new HLineTo(to),
                    new VLineTo(top + WATCHED),
                    new HLineTo(from),
                    new ClosePath());
        }
    }

    TrackLayer() {
        getStyleClass().add("track-layer");
        setMouseTransparent(true);
        watched.getStyleClass().add("watched");
        watched.setManaged(false);
        getChildren().addAll(track, buffered, played, watched, whole, shown, knob);
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

    /// @param ranges what was watched of the video
    void showWatched(TimeRanges ranges) {
        seen = ranges;
        placeWatched();
    }

    /// A thin line below the track, at least a pixel for each stretch that is in sight. Few of the
    /// video's seconds make it longer by a pixel, and then the knob moves by it too.
    private void placeWatched() {
        List<Stretch> stretches =
                seen.spans().stream()
                        .filter(span ->
                                window.place(span.end()) > 0 && window.place(span.start()) < 1)
                        .map(this::stretch)
                        .toList();
        if (!stretches.equals(drawn)) {
            drawn = stretches;
            watched.getElements().setAll(stretches.stream().flatMap(Stretch::outline).toList());
        }
    }

    private Stretch stretch(Span span) {
        double from = Math.rint(x(span.start()));
        return new Stretch(from, Math.max(from + 1, Math.rint(x(span.end()))));
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        double top = 1 + (KNOB - TRACK) / 2 - 1;
        double x = Math.rint(x(now));
        track.resizeRelocate(0, top, getWidth(), TRACK);
        buffered.resizeRelocate(0, top, x(fetched), TRACK);
        played.resizeRelocate(0, top, x, TRACK);
        knob.setVisible(window.shows(now));
        knob.resizeRelocate(x - KNOB / 2, top + (TRACK - KNOB) / 2, KNOB, KNOB);
        placeWatched();
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
        return window.placeInside(time) * getWidth();
    }
}

package dev.lectern.viewer;

import dev.lectern.session.Loop;
import dev.lectern.video.Clip;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import javafx.scene.layout.Region;

/// The loop on a timeline: a band from its start to its end, or a line where only the start has
/// been chosen.
final class LoopBand extends Region {

    /// As wide as what bounds it.
    private static final double LEAST = 2;

    private final Region band = new Region();
    private TimeWindow window = TimeWindow.whole(Timestamp.START);
    private Loop loop = new Loop.None();

    LoopBand() {
        setMouseTransparent(true);
        band.getStyleClass().add("loop-band");
        band.setManaged(false);
        getChildren().add(band);
    }

    void show(TimeWindow part) {
        window = part;
        place();
    }

    void show(Loop now) {
        loop = now;
        place();
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        switch (loop) {
            case Loop.None _ -> band.setVisible(false);
            case Loop.Begun(Moment from) -> place(from.time(), from.time());
            case Loop.Around(Clip clip) -> place(clip.span().start(), clip.span().end());
        }
    }

    private void place(Timestamp start, Timestamp end) {
        band.setVisible(window.place(start) <= 1 && window.place(end) >= 0);
        double from = x(start);
        band.resizeRelocate(from, 0, Math.max(LEAST, x(end) - from), getHeight());
    }

    private double x(Timestamp time) {
        return Math.rint(window.placeInside(time) * getWidth());
    }
}

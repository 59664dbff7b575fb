package dev.lectern.navigator;

import dev.lectern.graph.Camera;
import dev.lectern.graph.Point;
import dev.lectern.graph.VaultMap;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.beans.value.ObservableDoubleValue;
import javafx.util.Duration;

/// From where a map is seen now, within reason: it never leaves the picture. Until the reader moves
/// it, all of the map is seen.
final class MapSight {

    private static final double LARGEST_SCALE = 60;
    private static final double SMALLEST_SHARE = 0.7;

    /// How near a note that is gone to is at least.
    private static final double VISIT_SCALE = 12;

    /// Nearer to the middle than this share of the picture's size a note is in sight.
    private static final double IN_SIGHT = 0.43;

    private final ObservableDoubleValue width;
    private final ObservableDoubleValue height;
    private final Runnable changed;
    private final Gliding gliding = new Gliding();
    private Optional<VaultMap> map = Optional.empty();
    private Optional<Camera> camera = Optional.empty();

    /// @param width of the picture in pixels
    /// @param height of the picture in pixels
    /// @param changed is told when the picture is to be drawn anew
    MapSight(ObservableDoubleValue width, ObservableDoubleValue height, Runnable changed) {
        this.width = width;
        this.height = height;
        this.changed = changed;
    }

    void on(VaultMap shown) {
        map = Optional.of(shown);
    }

    Camera camera() {
        return camera.orElseGet(this::onAll);
    }

    private Camera onAll() {
        return map.map(shown -> Camera.onAll(shown, width.get(), height.get()))
                .orElse(new Camera(new Point(0, 0), 1));
    }

    void showAll() {
        gliding.stop();
        camera = Optional.empty();
        changed.run();
    }

    /// Moves at once, by pixels.
    void move(double right, double down) {
        gliding.stop();
        look(camera().moved(right, down));
    }

    /// Zooms at once; what is at a place, counted from the picture's middle, stays there.
    void zoom(double factor, Point at) {
        gliding.stop();
        look(zoomed(factor, at));
    }

    /// Zooms in the middle, in a short while.
    void glide(double factor) {
        glide(zoomed(factor, new Point(0, 0)));
    }

    /// Goes to a point of the map unless it is in sight.
    void visit(Point point) {
        Camera now = camera();
        boolean seen =
                Math.abs(now.right(point)) < width.get() * IN_SIGHT
                        && Math.abs(now.down(point)) < height.get() * IN_SIGHT;
        if (!seen) {
            glide(new Camera(point, Math.max(now.scale(), VISIT_SCALE)));
        }
    }

    private Camera zoomed(double factor, Point at) {
        return camera().scaled(possible(camera().scale() * factor), at.x(), at.y());
    }

    private double possible(double scale) {
        double least = onAll().scale() * SMALLEST_SHARE;
        return Math.clamp(scale, least, Math.max(least, LARGEST_SCALE));
    }

    private void look(Camera wanted) {
        double radius = map.map(VaultMap::radius).orElse(0.0);
        Point middle = wanted.middle();
        double away = Math.hypot(middle.x(), middle.y());
        Point kept = away > radius ? new Point(0, 0).towards(middle, radius / away) : middle;
        camera = Optional.of(new Camera(kept, possible(wanted.scale())));
        changed.run();
    }

    private void glide(Camera goal) {
        if (Platform.getPreferences().isReducedMotion()) {
            look(goal);
        } else {
            gliding.go(camera(), goal);
        }
    }

    private final class Gliding extends Transition {

        private Camera from = new Camera(new Point(0, 0), 1);
        private Camera to = from;

        private Gliding() {
            setCycleDuration(Duration.millis(260));
            setInterpolator(Interpolator.EASE_BOTH);
        }

        private void go(Camera start, Camera goal) {
            stop();
            from = start;
            to = goal;
            playFromStart();
        }

        @Override
        protected void interpolate(double share) {
            look(from.towards(to, share));
        }
    }
}

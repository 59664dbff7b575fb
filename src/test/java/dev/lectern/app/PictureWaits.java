package dev.lectern.app;

import dev.lectern.host.ClockPicture;
import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Transform;

/// How long pictures were waited for, seen in their pixels.
final class PictureWaits {

    private static final Duration TOLERANCE = Duration.ofMillis(100);
    private static final double PIXELS_ACROSS = 64;
    private static final int PATIENCE_SECONDS = 15;

    private final List<Wait> waits = new ArrayList<>();

    /// One of them.
    ///
    /// @param error how far the picture was from the second that was wanted
    /// @param others how many other new pictures were seen before
    record Wait(double millis, Duration error, int others) {}

    void add(Wait wait) {
        waits.add(wait);
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    private double at(double share) {
        List<Double> sorted = waits.stream().map(Wait::millis).sorted().toList();
        return sorted.get((int) (sorted.size() * share));
    }

    void tell(String what) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d pictures, median %.1f ms, p95 %.1f ms, largest error %d ms, %d with another"
                        + " picture before%n",
                what,
                waits.size(),
                median(),
                p95(),
                waits.stream().mapToLong(wait -> wait.error().toMillis()).max().orElse(0),
                waits.stream().filter(wait -> wait.others() > 0).count());
    }

    /// Looks, sixty times a second, for the picture of a second; made and told to begin on the
    /// JavaFX thread.
    static final class Watch {

        private final Timestamp wanted;
        private final CompletableFuture<Wait> seen = new CompletableFuture<>();
        private long begin;

        Watch(Timestamp wanted) {
            this.wanted = wanted;
        }

        void begin() {
            if (begin == 0) {
                begin = System.nanoTime();
            }
        }

        void over(Node screen) {
            Optional<Timestamp> before = picture(screen);
            new AnimationTimer() {
                private int others;
                private Optional<Timestamp> last = before;

                @Override
                public void handle(long now) {
                    Optional<Timestamp> shown = begin == 0 ? before : picture(screen);
                    if (shown.isEmpty() || shown.equals(last)) {
                        return;
                    }
                    last = shown;
                    Duration error = shown.get().offset().minus(wanted.offset()).abs();
                    if (error.compareTo(TOLERANCE) > 0) {
                        others++;
                        return;
                    }
                    stop();
                    seen.complete(new Wait((System.nanoTime() - begin) / 1e6, error, others));
                }
            }.start();
        }

        Wait await() throws Exception {
            return seen.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /// In few pixels, so that looking takes next to no time.
    static Optional<Timestamp> picture(Node screen) {
        double scale = PIXELS_ACROSS / screen.getLayoutBounds().getWidth();
        SnapshotParameters small = new SnapshotParameters();
        small.setTransform(Transform.scale(scale, scale));
        return ClockPicture.read(screen.snapshot(small, null));
    }
}

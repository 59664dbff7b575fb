package dev.lectern.host;

import dev.lectern.player.MediaSource;
import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.Test;

/// Measures how long a reader waits for a picture; run by name, it asserts nothing.
class PlayerBenchmark {

    private static final MediaSource CLIP = PlayerWindow.clip("clock.mp4");
    private static final int SEEKS = 100;
    private static final Duration HALF_A_PICTURE = Duration.ofMillis(50);

    @Test
    void fromTheStartOfTheHostToTheFirstPicture() throws Exception {
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            try (PlayerWindow window = PlayerWindow.open()) {
                long opened = System.nanoTime();
                window.load(CLIP, 37);
                window.awaitPixels(Timestamp.ofSeconds(37));
                System.out.printf(
                        "round %d: window %d ms, picture of 0:37 after %d ms more%n",
                        round, millis(start, opened), millis(opened, System.nanoTime()));
                window.await(
                        "the canary has told",
                        _ -> window.webView().seeking() != SeekMend.Verdict.OPEN);
                System.out.printf("  canary told after %d ms%n", millis(opened, System.nanoTime()));
            }
        }
    }

    @Test
    void fromASeekToItsPicture() throws Exception {
        try (PlayerWindow window = PlayerWindow.open()) {
            window.load(CLIP, 0);
            window.shown();
            Random random = new Random(1);
            List<Long> seen = new ArrayList<>();
            List<Long> told = new ArrayList<>();
            int tooEarly = 0;
            for (int i = 0; i < SEEKS; i++) {
                Timestamp spelt = new Timestamp(Duration.ofMillis(100L * random.nextInt(790)));
                Timestamp to = spelt.plus(HALF_A_PICTURE);
                long start = System.nanoTime();
                CompletableFuture<Long> picture = PlayerWindow.fx(() -> watch(window, spelt));
                window.run(() -> window.player().seek(to));
                window.shown();
                told.add(millis(start, System.nanoTime()));
                if (!window.pixels().equals(Optional.of(spelt))) {
                    tooEarly++;
                }
                seen.add(millis(start, picture.get(10, TimeUnit.SECONDS)));
            }
            seen.sort(null);
            told.sort(null);
            System.out.printf(
                    "%d seeks: pixels median %d ms, p95 %d ms; told median %d ms; too early %d%n",
                    SEEKS,
                    seen.get(SEEKS / 2),
                    seen.get(SEEKS * 95 / 100),
                    told.get(SEEKS / 2),
                    tooEarly);
        }
    }

    private static CompletableFuture<Long> watch(PlayerWindow window, Timestamp time) {
        CompletableFuture<Long> seen = new CompletableFuture<>();
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (ClockPicture.read(window.player().view().snapshot(null, null))
                        .equals(Optional.of(time))) {
                    stop();
                    seen.complete(System.nanoTime());
                }
            }
        }.start();
        return seen;
    }

    private static long millis(long from, long to) {
        return TimeUnit.NANOSECONDS.toMillis(to - from);
    }
}

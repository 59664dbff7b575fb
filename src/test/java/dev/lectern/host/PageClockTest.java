package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.PlayerEvent.Ticked;
import dev.lectern.video.Timestamp;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PageClockTest {

    private static final Timestamp FETCHED = Timestamp.ofSeconds(80);

    private final ExecutorService fx = Executors.newSingleThreadExecutor();
    private final BlockingQueue<Ticked> heard = new LinkedBlockingQueue<>();
    private final PageClock clock = new PageClock(fx, heard::add);

    @AfterEach
    void close() {
        fx.shutdownNow();
    }

    @Test
    void aClockThatRunsGoesOnByItselfAtItsSpeed() throws Exception {
        long begin = System.nanoTime();
        read(37, 2);
        assertThat(next().time()).isEqualTo(Timestamp.ofSeconds(37));
        for (int tick = 1; tick <= 4; tick++) {
            Ticked reading = next();
            long passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
            assertThat(millis(reading) - 37_000)
                    .as("at tick %d", tick)
                    .isBetween(500L * tick - 10, 2 * passed);
            assertThat(reading.buffered()).isEqualTo(FETCHED);
        }
    }

    @Test
    void aNewReadingTakesTheFormersPlace() throws Exception {
        read(37, 1);
        read(12, 1);
        assertThat(next().time()).isEqualTo(Timestamp.ofSeconds(37));
        for (int tick = 0; tick < 3; tick++) {
            assertThat(next().time()).isBetween(Timestamp.ofSeconds(12), Timestamp.ofSeconds(30));
        }
    }

    @Test
    void aClockThatStandsOrWasStoppedTellsNothing() throws Exception {
        read(12, 0);
        read(37, 1);
        fx.submit(clock::stop).get();
        assertThat(next().time()).isEqualTo(Timestamp.ofSeconds(12));
        assertThat(next().time()).isEqualTo(Timestamp.ofSeconds(37));
        assertThat(heard.poll(1, TimeUnit.SECONDS)).isNull();
    }

    private void read(int seconds, double speed) throws Exception {
        Ticked told = new Ticked(Timestamp.ofSeconds(seconds), FETCHED, speed);
        fx.submit(() -> clock.read(told)).get();
    }

    private Ticked next() throws InterruptedException {
        Ticked next = heard.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        return next;
    }

    private static long millis(Ticked reading) {
        return reading.time().offset().toMillis();
    }
}

package dev.lectern.host;

import dev.lectern.player.PlayerEvent.Ticked;
import dev.lectern.player.PlayerState;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The clock of the page that plays, as the program knows it: it goes on by itself from where the
/// page has said it is, so that a page whose clock runs as it said has nothing to tell. For the
/// JavaFX thread only.
final class PageClock {

    private final Executor aTickLater;
    private final Consumer<Ticked> listener;
    private Optional<Reading> newest = Optional.empty();

    /// What the page has told, and when by [System#nanoTime].
    private record Reading(Ticked told, long at) {

        Ticked now() {
            return told.after(Duration.ofNanos(System.nanoTime() - at));
        }
    }

    /// @param fx the JavaFX thread
    /// @param listener is told each reading of the page, and while its clock runs where that must
    ///   be after each [PlayerState#TICK]
    PageClock(Executor fx, Consumer<Ticked> listener) {
        this.aTickLater =
                CompletableFuture.delayedExecutor(
                        PlayerState.TICK.toMillis(), TimeUnit.MILLISECONDS, fx);
        this.listener = listener;
    }

    /// The page has said where its clock is.
    void read(Ticked told) {
        Reading reading = new Reading(told, System.nanoTime());
        newest = Optional.of(reading);
        listener.accept(told);
        if (told.speed() != 0) {
            aTickLater.execute(() -> goOn(reading));
        }
    }

    /// Nobody knows where the clock is until the page says so.
    void stop() {
        newest = Optional.empty();
    }

    private void goOn(Reading reading) {
        if (newest.equals(Optional.of(reading))) {
            listener.accept(reading.now());
            aTickLater.execute(() -> goOn(reading));
        }
    }
}

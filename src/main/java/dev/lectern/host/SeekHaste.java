package dev.lectern.host;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Makes WebKit do at once what a seek needs of it.
///
/// WebView fires WebKit's timers, and with them the page's events, only at JavaFX's pulses, and the
/// way of a seek through WebKit takes several, one after the other: about 30 ms before the player
/// behind it is asked. While a seek is on its way the timers are fired every few milliseconds
/// instead; always doing so would cost a processor. `com.sun.webkit.Timer` is private API: it needs
/// `--add-opens javafx.web/com.sun.webkit=ALL-UNNAMED`, and without it seeks take their time. For
/// the JavaFX thread only.
final class SeekHaste {

    private static final Logger LOG = System.getLogger(SeekHaste.class.getName());
    private static final Executor SOON =
            CompletableFuture.delayedExecutor(2, TimeUnit.MILLISECONDS, Platform::runLater);

    /// A seek that takes longer is not waiting for timers.
    private static final Duration LONGEST = Duration.ofMillis(100);

    private Instant end = Instant.MIN;
    private boolean isRunning;

    /// A seek begins.
    void begin() {
        end = Instant.now().plus(LONGEST);
        if (!isRunning) {
            isRunning = true;
            SOON.execute(this::fire);
        }
    }

    /// It has ended.
    void end() {
        end = Instant.MIN;
    }

    private void fire() {
        isRunning = Instant.now().isBefore(end) && fireTimers();
        if (isRunning) {
            SOON.execute(this::fire);
        }
    }

    private static boolean fireTimers() {
        try {
            Class<?> type = Class.forName("com.sun.webkit.Timer");
            Object timer = PrivateApi.method(type, "getTimer").invoke(null);
            PrivateApi.method(type, "notifyTick").invoke(timer);
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.DEBUG, "seeks wait for pulses", e);
            return false;
        }
    }
}

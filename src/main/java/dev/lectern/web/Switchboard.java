package dev.lectern.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/// Keeps at most one page on a line, the newest: an event stream leads to it, and it posts what it
/// says, one text a line.
///
/// A WebSocket would be one thing instead of two, but JavaFX 26.0.1 ships its half of WebSockets
/// without the native methods that it calls.
final class Switchboard {

    /// A page whose stream breaks asks for a new one after this many milliseconds.
    private static final int RETRY = 300;

    /// That a page has gone is seen when something is written to it, so something always is.
    private static final Duration BEAT = Duration.ofSeconds(1);

    private static final Logger LOG = System.getLogger(Switchboard.class.getName());

    private final Line line;
    private @Nullable Caller current;
    private int callers;

    Switchboard(Line line) {
        this.line = line;
    }

    /// Makes the page that asks the one that is on the line, and tells it its number; the one
    /// before is told `replaced`, so that the two do not take the line from each other for ever.
    synchronized void connect(Response response, Callback callback) {
        if (current != null) {
            current.hangUp();
        }
        response.getHeaders()
                .put(HttpHeader.CONTENT_TYPE, "text/event-stream;charset=utf-8")
                .put(HttpHeader.CACHE_CONTROL, "no-store");
        callers++;
        current = new Caller(callers, response, callback);
        current.write("retry: " + RETRY + "\nevent: caller\ndata: " + callers + "\n\n");
        line.opened(current);
        current.beat(response.getRequest().getComponents().getScheduler());
    }

    /// Takes what a page said; false if that page is not on the line any more.
    synchronized boolean hear(String caller, String texts) {
        if (current == null || !caller.equals(Integer.toString(current.number))) {
            return false;
        }
        texts.lines().forEach(line::heard);
        return true;
    }

    private synchronized boolean isCurrent(Caller caller) {
        return caller == current;
    }

    private synchronized void broken(Caller caller, Throwable failure) {
        LOG.log(Level.DEBUG, "a page has gone", failure);
        if (caller == current) {
            current = null;
            line.closed();
        }
    }

    /// One page that has connected.
    private final class Caller implements Line.Outlet {

        private final int number;
        private final Response response;
        private final Callback whole;
        private final Queue<String> waiting = new ArrayDeque<>();
        private boolean isWriting;

        private Caller(int number, Response response, Callback whole) {
            this.number = number;
            this.response = response;
            this.whole = whole;
        }

        /// Writes a comment now and then, for as long as the page is on the line.
        private void beat(Scheduler scheduler) {
            if (isCurrent(this)) {
                write(":\n\n");
                scheduler.schedule(() -> beat(scheduler), BEAT.toMillis(), TimeUnit.MILLISECONDS);
            }
        }

        @Override
        public void send(String text) {
            write("data: " + text + "\n\n");
        }

        private synchronized void write(String event) {
            waiting.add(event);
            if (!isWriting) {
                writeWaiting();
            }
        }

        private synchronized void writeWaiting() {
            isWriting = !waiting.isEmpty();
            if (isWriting) {
                ByteBuffer bytes = StandardCharsets.UTF_8.encode(String.join("", waiting));
                waiting.clear();
                response.write(false, bytes, Callback.from(this::writeWaiting, this::breakOff));
            }
        }

        private void breakOff(Throwable failure) {
            whole.failed(failure);
            broken(this, failure);
        }

        private void hangUp() {
            write("event: replaced\ndata:\n\n");
        }
    }
}

package dev.lectern.chromium;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Serves one file by ranges, and breaks off or falls silent where it is told to.
final class BreakingServer implements AutoCloseable {

    private final byte[] file;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Queue<Integer> breaks = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int silence = Integer.MAX_VALUE;
    private volatile boolean knowsRanges = true;

    BreakingServer(byte[] file) throws IOException {
        this.file = file.clone();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/file.jar");
    }

    /// The ranges that were asked for.
    List<String> asked() {
        return asked;
    }

    /// Has one answer after another end at these places.
    void breakAfter(Integer... places) {
        breaks.addAll(Arrays.asList(places));
    }

    /// Sends nothing any more from there, but keeps the line.
    void stallAfter(int place) {
        silence = place;
    }

    void ignoreRanges() {
        knowsRanges = false;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        asked.add(range);
        int from = knowsRanges ? Integer.parseInt(range.replaceAll("\\D", "")) : 0;
        if (knowsRanges) {
            exchange.getResponseHeaders()
                    .set(
                            "Content-Range",
                            "bytes %d-%d/%d".formatted(from, file.length - 1, file.length));
        }
        exchange.sendResponseHeaders(knowsRanges ? 206 : 200, file.length - from);
        Integer end = breaks.poll();
        int to = Math.min(end == null ? file.length : end, Math.max(from, silence));
        exchange.getResponseBody().write(file, from, Math.min(to, file.length) - from);
        exchange.getResponseBody().flush();
        if (to == silence) {
            awaitClose();
        }
        exchange.close();
    }

    private void awaitClose() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}

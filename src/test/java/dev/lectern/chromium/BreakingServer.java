package dev.lectern.chromium;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Serves one file by ranges, and breaks off or falls silent where it is told to.
public final class BreakingServer implements AutoCloseable {

    private final Path file;
    private final long size;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Queue<Integer> breaks = new ArrayDeque<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int silence = Integer.MAX_VALUE;
    private volatile boolean knowsRanges = true;

    public BreakingServer(Path file) throws IOException {
        this.file = file;
        size = Files.size(file);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/file.jar");
    }

    /// The ranges that were asked for.
    public List<String> asked() {
        return asked;
    }

    /// Has one answer after another end at these places.
    void breakAfter(Integer... places) {
        breaks.addAll(Arrays.asList(places));
    }

    /// Sends nothing any more from there, but keeps the line.
    public void stallAfter(int place) {
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
                    .set("Content-Range", "bytes %d-%d/%d".formatted(from, size - 1, size));
        }
        exchange.sendResponseHeaders(knowsRanges ? 206 : 200, size - from);
        Integer end = breaks.poll();
        long to = Math.min(end == null ? size : end, Math.max(from, silence));
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(from);
            byte[] piece = new byte[8_192];
            for (long left = to - from; left > 0; ) {
                int count = in.readNBytes(piece, 0, (int) Math.min(left, piece.length));
                exchange.getResponseBody().write(piece, 0, count);
                left -= count;
            }
        }
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

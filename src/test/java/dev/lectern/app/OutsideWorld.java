package dev.lectern.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A server that attacks may call, and that counts who does. It also has the unguarded pages, on
/// which the attacks succeed.
final class OutsideWorld implements AutoCloseable {

    private static final String LIBRARIES = "META-INF/resources/webjars/";
    private static final String UNGUARDED = "/unguarded/";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();

    OutsideWorld() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /// As attacks name it.
    String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// What was asked for, beside the unguarded pages.
    List<String> requests() {
        return requests;
    }

    /// A page with `body` in it that nothing guards.
    URI unguarded(String body) {
        String path = UNGUARDED + pages.size();
        pages.put(path, body);
        return URI.create("http://" + host() + path);
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] content;
            String type;
            if (path.startsWith("/" + LIBRARIES)) {
                content = library(path.substring(1));
                type = path.endsWith("css") ? "text/css" : "text/javascript";
            } else if (path.startsWith(UNGUARDED)) {
                content = pages.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
                type = "text/html;charset=utf-8";
            } else {
                requests.add(path);
                content = "alert(7301)".getBytes(StandardCharsets.UTF_8);
                type = path.endsWith("js") ? "text/javascript" : "text/html";
            }
            exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(200, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static byte[] library(String path) throws IOException {
        try (InputStream file = OutsideWorld.class.getClassLoader().getResourceAsStream(path)) {
            return file == null ? new byte[0] : file.readAllBytes();
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}

package dev.lectern.host;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/// A site of another origin that offers the documented surface of Vimeo's player API over our own
/// clip. Vimeo itself can't be reached where the tests run.
final class VimeoStandIn implements AutoCloseable {

    private final HttpServer server;

    VimeoStandIn(Path folder) throws IOException {
        for (String name : new String[] {"player.js", "embed.js"}) {
            Files.copy(PlayerWindow.file("vimeo/" + name), folder.resolve(name));
        }
        Files.copy(PlayerWindow.file("clock.mp4"), folder.resolve("clock.mp4"));
        server =
                SimpleFileServer.createFileServer(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        folder.toAbsolutePath(),
                        SimpleFileServer.OutputLevel.NONE);
        byte[] frame = Files.readAllBytes(PlayerWindow.file("vimeo/embed.html"));
        server.createContext(
                "/video/",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, frame.length);
                    exchange.getResponseBody().write(frame);
                    exchange.close();
                });
        server.start();
    }

    VimeoSite site() {
        URI host = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new VimeoSite(host.resolve("/player.js"), host);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package dev.lectern.player;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/// A site on another port, so of another origin, that offers the documented surface of YouTube's
/// IFrame API over our own clip. YouTube itself can't be reached where the tests run.
final class YouTubeStandIn implements AutoCloseable {

    private final HttpServer server;

    YouTubeStandIn(Path folder) throws IOException {
        for (String name : new String[] {"iframe_api.js", "embed.html", "embed.js"}) {
            Files.copy(PlayerWindow.file("youtube/" + name), folder.resolve(name));
        }
        Files.copy(PlayerWindow.file("clock.mp4"), folder.resolve("clock.mp4"));
        server =
                SimpleFileServer.createFileServer(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        folder.toAbsolutePath(),
                        SimpleFileServer.OutputLevel.NONE);
        server.start();
    }

    YouTubeSite site() {
        URI host = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        return new YouTubeSite(host.resolve("/iframe_api.js"), host);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

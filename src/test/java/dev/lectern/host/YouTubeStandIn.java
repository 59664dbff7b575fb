package dev.lectern.host;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/// A site on another port, so of another origin, that offers the documented surface of YouTube's
/// IFrame API over our own clips; its frames come from another host name than its script, as
/// YouTube's do. YouTube itself can't be reached where the tests run.
final class YouTubeStandIn implements AutoCloseable {

    private final HttpServer server;

    YouTubeStandIn(Path folder) throws IOException {
        this(folder, 0);
    }

    /// The same site, back where it was.
    YouTubeStandIn(Path folder, YouTubeSite before) throws IOException {
        this(folder, before.host().getPort());
    }

    private YouTubeStandIn(Path folder, int port) throws IOException {
        for (String name : new String[] {"iframe_api.js", "embed.html", "embed.js"}) {
            Files.copy(PlayerWindow.file("youtube/" + name), folder.resolve(name));
        }
        for (String name : new String[] {"clock.mp4", "clock-vp9.webm"}) {
            Files.copy(PlayerWindow.file(name), folder.resolve(name));
        }
        server =
                SimpleFileServer.createFileServer(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                        folder.toAbsolutePath(),
                        SimpleFileServer.OutputLevel.NONE);
        server.start();
    }

    YouTubeSite site() {
        int port = server.getAddress().getPort();
        return new YouTubeSite(
                URI.create("http://127.0.0.1:" + port + "/iframe_api.js"),
                URI.create("http://localhost:" + port));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

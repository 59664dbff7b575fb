package dev.lectern.host;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import dev.lectern.player.MediaSource;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;

/// A site on the network that has the clip as an HTTP live stream, in a playlist and pieces.
final class MediaSite implements AutoCloseable {

    private final HttpServer server;

    MediaSite() {
        Path folder = Objects.requireNonNull(PlayerWindow.file("hls/pieces.m3u8").getParent());
        server =
                SimpleFileServer.createFileServer(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        folder.toAbsolutePath(),
                        SimpleFileServer.OutputLevel.NONE);
        server.start();
    }

    /// As sites offer it: a list of the stream's qualities, here of one.
    MediaSource stream() {
        return named("clock.m3u8");
    }

    /// The list of its pieces.
    MediaSource pieces() {
        return named("pieces.m3u8");
    }

    private MediaSource named(String name) {
        return new MediaSource.WebMedia(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/" + name));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

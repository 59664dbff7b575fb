package dev.lectern.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/// A web server on 127.0.0.1 that serves the program's pages, the files it grants, and lines
/// between a page and the program; everything lies below an unguessable address.
public final class LoopbackServer implements AutoCloseable {

    private LoopbackServer() {}

    /// Starts on a free port.
    public static LoopbackServer start() throws IOException {
        return new LoopbackServer();
    }

    /// Serves a page's files; the answer ends in `/`, resolve a file's name against it.
    public URI publish(PageFolder page) {
        return URI.create("http://127.0.0.1/");
    }

    /// Serves one file until it is revoked, with its media type and byte ranges; the same file
    /// keeps its address.
    public URI grant(Path file) {
        return URI.create("http://127.0.0.1/");
    }

    /// Stops serving what [#grant] gave this address.
    public void revoke(URI granted) {}

    /// Opens a line that a page can connect to; a `ws:` address.
    public URI open(Line line) {
        return URI.create("http://127.0.0.1/");
    }

    /// Stops serving; pages that are connected are told so.
    @Override
    public void close() {}
}

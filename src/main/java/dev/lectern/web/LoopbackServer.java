package dev.lectern.web;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// A web server on 127.0.0.1 that serves the program's pages, the files it grants, and lines
/// between a page and the program. Every address begins with an unguessable name of its own, so
/// that who knows one can't find another.
public final class LoopbackServer implements AutoCloseable {

    private static final String ADDRESS = "127.0.0.1";
    private static final int MOST_CONNECTIONS = 64;

    /// A paused video holds its connection for as long as the reader likes.
    private static final Duration LONGEST_SILENCE = Duration.ofDays(1);

    /// Whatever a granted file is, it runs nothing and loads nothing when it is opened as a page.
    private static final String GRANTED_FILE_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Served> served = new ConcurrentHashMap<>();
    private final Map<Path, URI> granted = new ConcurrentHashMap<>();
    private final Server server;
    private final int port;

    private LoopbackServer() throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(12, 3);
        threads.setName("loopback");
        threads.setDaemon(true);
        server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector =
                new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(ADDRESS);
        connector.setIdleTimeout(LONGEST_SILENCE.toMillis());
        server.addConnector(connector);
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
        connector.open();
        port = connector.getLocalPort();
        server.setHandler(new ServedHandler(new Gate(ADDRESS, port), served));
    }

    /// Starts on a free port.
    public static LoopbackServer start() throws IOException {
        LoopbackServer loopback = new LoopbackServer();
        try {
            loopback.server.start();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the server on " + ADDRESS + " does not start", e);
        }
        return loopback;
    }

    /// What all addresses here begin with.
    public URI origin() {
        return URI.create("http://" + ADDRESS + ":" + port);
    }

    /// Serves a page's files, those of all its parts in one folder; the answer ends in `/`, resolve
    /// a file's name against it.
    public URI publish(PageFolder... parts) {
        String folder = unguessable() + "/";
        for (PageFolder part : parts) {
            part.files()
                    .forEach((name, file) ->
                            served.put(
                                    folder + name,
                                    new Served.Content(
                                            ResourceFactory.of(server).newResource(file),
                                            MediaTypes.of(name),
                                            part.contentSecurityPolicy())));
        }
        return address(folder);
    }

    /// Serves one file until it is revoked, with its media type and byte ranges; the same file
    /// keeps its address.
    public URI grant(Path file) {
        return granted.computeIfAbsent(file.toAbsolutePath().normalize(), this::serve);
    }

    /// Stops serving what [#grant] gave this address.
    public void revoke(URI address) {
        granted.values().remove(address);
        served.remove(address.getRawPath().substring(1));
    }

    /// Opens a line that a page can connect to: it gets an event stream from this address, whose
    /// first event, `caller`, is a number, and posts to this address what it says, one text a line,
    /// with `?` and that number.
    public URI open(Line line) {
        String name = unguessable();
        served.put(name, new Served.Connection(new Switchboard(line)));
        return address(name);
    }

    /// Stops serving; pages that are connected are told so.
    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IOException("the server on " + ADDRESS + " does not stop", e);
        }
    }

    private URI serve(Path file) {
        String fileName = file.getFileName().toString();
        String name = unguessable() + "/file" + extension(fileName);
        served.put(
                name,
                new Served.Content(
                        ResourceFactory.of(server).newResource(file),
                        MediaTypes.of(fileName),
                        GRANTED_FILE_POLICY));
        return address(name);
    }

    private URI address(String name) {
        return URI.create(origin() + "/" + name);
    }

    private String unguessable() {
        byte[] name = new byte[16];
        random.nextBytes(name);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(name);
    }

    private static String extension(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot >= 0 && fileName.substring(dot + 1).matches("[A-Za-z0-9]{1,8}")
                ? fileName.substring(dot)
                : "";
    }
}

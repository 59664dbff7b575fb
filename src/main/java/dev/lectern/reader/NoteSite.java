package dev.lectern.reader;

import dev.lectern.web.LoopbackServer;
import dev.lectern.web.PageFolder;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where the page that notes are read in is served from, and the vault's pictures with it.
public final class NoteSite {

    private static final Logger LOG = System.getLogger(NoteSite.class.getName());
    private static final String PAGE = "note.html";

    /// What a note may do on its page: be shown. No script but the page's own runs, and nothing is
    /// fetched from anywhere but the program's own server.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-src 'none'";

    private final LoopbackServer server;
    private final Path vault;
    private final URI page;

    /// @param vault the real path of the vault's root
    public NoteSite(LoopbackServer server, Path vault) {
        this.server = server;
        this.vault = vault;
        this.page =
                server.publish(
                                new PageFolder(
                                        NoteSite.class,
                                        Set.of(
                                                PAGE,
                                                "note.js",
                                                "note.css",
                                                "follow.js",
                                                "follow.css",
                                                "outline.js",
                                                "cards.js",
                                                "cards.css",
                                                "parts.js"),
                                        POLICY))
                        .resolve(PAGE);
    }

    URI page() {
        return page;
    }

    /// The addresses of pictures, by their paths from the vault's root; those that are not there,
    /// or lead out of the vault by a link, have none.
    Map<String, URI> pictures(Collection<String> paths) {
        Map<String, URI> addresses = new HashMap<>();
        for (String path : paths) {
            inVault(path).map(server::grant).ifPresent(address -> addresses.put(path, address));
        }
        return addresses;
    }

    private Optional<Path> inVault(String path) {
        try {
            Path file = vault.resolve(path).toRealPath();
            return file.startsWith(vault) && Files.isRegularFile(file)
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException missing) {
            LOG.log(Level.DEBUG, "no picture: " + path, missing);
            return Optional.empty();
        }
    }
}

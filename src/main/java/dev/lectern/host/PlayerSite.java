package dev.lectern.host;

import dev.lectern.web.LoopbackServer;
import java.util.concurrent.Executor;

/// What a page that plays needs of the program around it.
///
/// @param fx the JavaFX thread
/// @param background where files may be read
public record PlayerSite(LoopbackServer server, Executor fx, Executor background, Outside outside) {

    public PlayerSite(LoopbackServer server, Executor fx, Executor background) {
        this(server, fx, background, Outside.REAL);
    }
}

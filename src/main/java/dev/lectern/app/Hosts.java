package dev.lectern.app;

import dev.lectern.chromium.Chromium;
import dev.lectern.host.HostSupply;
import dev.lectern.memory.Elsewhere.Way;
import dev.lectern.player.HostKind;
import dev.lectern.player.PlayerHost;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;

/// The hosts that this machine has, and what the reader lets them do.
final class Hosts {

    private Hosts() {}

    /// The window's own web engine is always there.
    static HostSupply webView(Supplier<PlayerHost> made) {
        return new Supply(HostKind.WEBVIEW, () -> HostSupply.Readiness.READY, made);
    }

    /// Chromium in the window is fetched when the reader says so, and used from then on.
    static HostSupply chromium(Chromium chromium, Supplier<PlayerHost> made) {
        return new Supply(
                HostKind.CHROMIUM,
                () ->
                        switch (chromium.standing()) {
                            case NONE -> HostSupply.Readiness.ABSENT;
                            case FETCHABLE -> HostSupply.Readiness.ON_CONSENT;
                            case PREPARING, HERE -> HostSupply.Readiness.READY;
                        },
                made);
    }

    /// The reader's browser is used when the reader says so, once or for good.
    static HostSupply browser(ObjectProperty<Way> wanted, Supplier<PlayerHost> made) {
        return new Supply(
                HostKind.BROWSER,
                () ->
                        wanted.get() == Way.BROWSER
                                ? HostSupply.Readiness.PREFERRED
                                : HostSupply.Readiness.ON_CONSENT,
                made);
    }

    private record Supply(HostKind kind, Supplier<Readiness> state, Supplier<PlayerHost> made)
            implements HostSupply {

        @Override
        public Readiness readiness() {
            return state.get();
        }

        @Override
        public PlayerHost make() {
            return made.get();
        }
    }
}

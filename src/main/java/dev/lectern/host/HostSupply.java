package dev.lectern.host;

import dev.lectern.player.HostKind;
import dev.lectern.player.PlayerHost;

/// A host that can be had. For the JavaFX thread only.
public interface HostSupply {

    HostKind kind();

    /// Whether it can be used as things are now.
    Readiness readiness();

    /// Makes the host; called once, when it is first needed and ready.
    PlayerHost make();

    /// What a host needs before it is used.
    enum Readiness {
        /// Nothing, and the reader wants it rather than others for what the window's own engine
        /// does not play.
        PREFERRED,
        /// Nothing.
        READY,
        /// The reader's word.
        ON_CONSENT,
        /// It is not to be had on this machine.
        ABSENT
    }
}

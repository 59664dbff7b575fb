package dev.lectern.host;

import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerFailure;
import java.util.Optional;

/// What is known of sources that a host could not play, from now and from earlier starts. For the
/// JavaFX thread only.
public interface HostExperience {

    /// Why `host` could not play `source` the last time.
    Optional<PlayerFailure> failure(MediaSource source, HostKind host);

    /// Remembers that it could not.
    void failed(MediaSource source, HostKind host, PlayerFailure why);
}

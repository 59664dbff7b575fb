package dev.lectern.host;

import dev.lectern.player.PlayerEvent;
import dev.lectern.video.Timestamp;
import java.net.URI;
import java.util.Optional;

/// What the page that plays has said; [Protocol] reads it.
sealed interface PageEvent {

    /// Something of the player's.
    record Told(PlayerEvent event) implements PageEvent {}

    /// The line to the page broke; the page tries to come back.
    record Gone() implements PageEvent {}

    /// A seek has begun inside one of the page's players.
    ///
    /// @param address what that player plays; none if the page can't tell, since it is another
    ///   origin's
    record Seeking(Timestamp to, Optional<URI> address) implements PageEvent {}

    /// The seek of the canary has ended; see [SeekMend].
    record CanarySought() implements PageEvent {}

    /// The browser plays only after a click in the page.
    record ClickNeeded() implements PageEvent {}

    /// Something is wrong, in the page's own words; [PlayerPage] finds out what and tells that it
    /// has failed.
    ///
    /// @param code a number that goes with it, such as YouTube's
    record Troubled(Trouble trouble, int code) implements PageEvent {}
}

package dev.lectern.player;

import dev.lectern.video.Timestamp;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// What the page that plays has told the program; [Protocol] writes it down.
public sealed interface PlayerEvent {

    /// A page is there, and has to be told everything.
    record Connected() implements PlayerEvent {}

    /// What is loaded goes on in another host.
    record Moved() implements PlayerEvent {}

    /// The line to the page broke; the page tries to come back.
    record Disconnected() implements PlayerEvent {}

    /// The source can be played.
    record Ready(Media media) implements PlayerEvent {}

    /// Pictures move.
    record Played() implements PlayerEvent {}

    /// The picture stands still.
    record Paused() implements PlayerEvent {}

    /// The end was reached.
    record Ended() implements PlayerEvent {}

    /// The clock's reading, four times a second while it runs and at every change.
    ///
    /// @param buffered up to where the source has been fetched
    /// @param speed how many seconds of the video pass in one from now on, as long as nothing else
    ///   is told; 0 if it stands, or if nobody can say
    record Ticked(Timestamp time, Timestamp buffered, double speed) implements PlayerEvent {

        /// The reading once `passed` has gone by.
        public Ticked after(Duration passed) {
            Duration moved = Duration.ofMillis(Math.round(passed.toMillis() * speed));
            return new Ticked(time.plus(moved), buffered, speed);
        }
    }

    /// A seek has begun inside one of the page's players.
    ///
    /// @param address what that player plays; none if the page can't tell, since it is another
    ///   origin's
    record Seeking(Timestamp to, Optional<URI> address) implements PlayerEvent {}

    /// The seek of the canary has ended; see [SeekMend].
    record CanarySought() implements PlayerEvent {}

    /// The picture of another time is there.
    ///
    /// @param asked what [PlayerCommand.Seek] or [PlayerCommand.Load] said
    /// @param reached where that is
    record Sought(Timestamp asked, Timestamp reached) implements PlayerEvent {}

    /// The speed changed.
    record RateChanged(double rate) implements PlayerEvent {}

    /// The browser plays only after a click in the page.
    record ClickNeeded() implements PlayerEvent {}

    /// Something is wrong, in the page's own words; [Diagnosis] makes a [Failed] of it.
    ///
    /// @param code a number that goes with it, such as YouTube's
    record Troubled(Trouble trouble, int code) implements PlayerEvent {}

    /// The source does not play.
    record Failed(PlayerFailure failure) implements PlayerEvent {}
}

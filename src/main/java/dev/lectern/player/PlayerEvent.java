package dev.lectern.player;

import dev.lectern.video.Timestamp;
import java.time.Duration;

/// What the host that plays has told the player.
public sealed interface PlayerEvent {

    /// A page is there, and has to be told everything.
    record Connected() implements PlayerEvent {}

    /// What is loaded goes on in another host.
    record Moved() implements PlayerEvent {}

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

    /// The picture of another time is there.
    ///
    /// @param asked what [PlayerCommand.Seek] or [PlayerCommand.Load] said
    /// @param reached where that is
    record Sought(Timestamp asked, Timestamp reached) implements PlayerEvent {}

    /// The speed changed.
    record RateChanged(double rate) implements PlayerEvent {}

    /// The source does not play.
    record Failed(PlayerFailure failure) implements PlayerEvent {}
}

package dev.lectern.player;

import dev.lectern.video.Timestamp;

/// What the page that plays has told the program; [Protocol] says how it is written.
public sealed interface PlayerEvent {

    /// A page is there, and has to be told everything.
    record Connected() implements PlayerEvent {}

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
    record Ticked(Timestamp time, Timestamp buffered) implements PlayerEvent {}

    /// A seek has begun inside the page's own player.
    ///
    /// @param medium which of the page's players it is
    record Seeking(Timestamp to, Medium medium) implements PlayerEvent {}

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

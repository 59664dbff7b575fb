package dev.lectern.player;

/// What a player is doing.
public sealed interface Phase {

    /// Nothing is loaded.
    record Empty() implements Phase {}

    /// A source was asked for and is not ready yet.
    record Loading() implements Phase {}

    /// A picture stands still.
    record Paused() implements Phase {}

    /// Pictures move.
    record Playing() implements Phase {}

    /// The end was reached; playing on begins again at the start.
    record Ended() implements Phase {}

    /// The source does not play here.
    record Failed(PlayerFailure failure) implements Phase {}
}

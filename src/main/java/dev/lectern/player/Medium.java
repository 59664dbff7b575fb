package dev.lectern.player;

/// The players that the page has.
public enum Medium {
    /// The page's `<video>` element, for files and addresses.
    VIDEO,
    /// The hidden element that shows whether seeking works here at all.
    CANARY,
    /// A player in a frame of another origin.
    FRAME
}

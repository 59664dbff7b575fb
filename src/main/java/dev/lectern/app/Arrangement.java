package dev.lectern.app;

/// What the window shows.
enum Arrangement {
    /// All panes, in a window.
    WINDOW,
    /// The video on all of the machine's screen.
    VIDEO,
    /// The note and, larger, the video beside it, on all of the machine's screen.
    VIDEO_AND_NOTE
}

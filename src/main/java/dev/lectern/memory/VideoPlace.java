package dev.lectern.memory;

/// Where the video is to be seen while notes are read.
public enum VideoPlace {
    /// Beside the note, with the tabs below.
    RIGHT,
    LEFT,
    /// Above the note, or below it; the tabs stand beside both.
    TOP,
    BOTTOM,
    /// Small, over a corner of the note.
    FLOATING,
    /// In a window of its own, perhaps on another screen.
    WINDOW
}

package dev.lectern.memory;

/// A corner of the note, over which the video may float.
public enum Corner {
    TOP_LEFT,
    TOP_RIGHT,
    BOTTOM_RIGHT,
    BOTTOM_LEFT;

    /// The next one in the direction of a clock's hands.
    public Corner next() {
        return switch (this) {
            case TOP_LEFT -> TOP_RIGHT;
            case TOP_RIGHT -> BOTTOM_RIGHT;
            case BOTTOM_RIGHT -> BOTTOM_LEFT;
            case BOTTOM_LEFT -> TOP_LEFT;
        };
    }
}

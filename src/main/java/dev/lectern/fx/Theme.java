package dev.lectern.fx;

/// The look of the window.
public enum Theme {
    LIGHT,
    DARK
}

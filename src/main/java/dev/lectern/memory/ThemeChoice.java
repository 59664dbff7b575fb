package dev.lectern.memory;

/// Which theme the reader wants: one of the two, or whichever the system shows.
public enum ThemeChoice {
    LIGHT,
    DARK,
    SYSTEM
}

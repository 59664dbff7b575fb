package dev.lectern.player;

/// What the reader asked for last: a source that is still loading follows it once it is ready.
public enum Wish {
    PLAY,
    PAUSE;

    public Wish other() {
        return this == PLAY ? PAUSE : PLAY;
    }
}

package dev.lectern.player;

/// How a player plays, whatever it plays.
///
/// @param rate 1 is the normal speed
/// @param volume from 0, silent, to 1, full
public record Settings(double rate, double volume, Sound sound, Captions captions) {

    static final double SLOWEST = 0.25;
    static final double FASTEST = 4;

    static final Settings DEFAULT = new Settings(1, 1, Sound.ON, Captions.HIDDEN);

    public Settings {
        if (!(rate >= SLOWEST && rate <= FASTEST)) {
            throw new IllegalArgumentException("no such speed: " + rate);
        }
        if (!(volume >= 0 && volume <= 1)) {
            throw new IllegalArgumentException("no such volume: " + volume);
        }
    }

    public Settings withRate(double other) {
        return new Settings(other, volume, sound, captions);
    }

    public Settings withVolume(double other) {
        return new Settings(rate, other, sound, captions);
    }

    public Settings with(Sound other) {
        return new Settings(rate, volume, other, captions);
    }

    public Settings with(Captions other) {
        return new Settings(rate, volume, sound, other);
    }

    /// Whether sound is heard.
    public enum Sound {
        ON,
        MUTED;

        public Sound other() {
            return this == ON ? MUTED : ON;
        }
    }

    /// Whether captions are shown, where the source has them.
    public enum Captions {
        SHOWN,
        HIDDEN;

        public Captions other() {
            return this == SHOWN ? HIDDEN : SHOWN;
        }
    }
}

package dev.lectern.memory;

/// How loud videos are played.
///
/// @param volume 0 to 1; what no player has becomes the nearest that there is
public record Loudness(double volume) {

    public static final Preferences.Part<Loudness> PART =
            new Preferences.Part<>("sound", Loudness.class, new Loudness(1));

    public Loudness {
        volume = Double.isNaN(volume) ? 1 : Math.clamp(volume, 0, 1);
    }
}

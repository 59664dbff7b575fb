package dev.lectern.memory;

/// The look of the window that the reader wants.
public record Look(ThemeChoice theme) {

    public static final Preferences.Part<Look> PART =
            new Preferences.Part<>("look", Look.class, new Look(ThemeChoice.SYSTEM));
}

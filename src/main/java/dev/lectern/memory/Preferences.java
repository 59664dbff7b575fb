package dev.lectern.memory;

/// How the reader left the window.
///
/// Lengths are in pixels of the screen, as JavaFX counts them.
public record Preferences(
        ThemeChoice theme,
        double windowWidth,
        double windowHeight,
        double navigatorWidth,
        double viewerWidth,
        double volume) {

    public static final Preferences FIRST =
            new Preferences(ThemeChoice.SYSTEM, 1280, 800, 240, 460, 1.0);

    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;

    /// Lengths that no screen has, and volumes that no player has, become the nearest sound ones.
    public Preferences {
        windowWidth = between(LEAST_WIDTH, windowWidth, 16_000);
        windowHeight = between(LEAST_HEIGHT, windowHeight, 16_000);
        navigatorWidth = between(0, navigatorWidth, windowWidth);
        viewerWidth = between(0, viewerWidth, windowWidth);
        volume = between(0, volume, 1);
    }

    public Preferences withTheme(ThemeChoice changed) {
        return new Preferences(
                changed, windowWidth, windowHeight, navigatorWidth, viewerWidth, volume);
    }

    private static double between(double least, double value, double most) {
        return Double.isNaN(value) ? least : Math.clamp(value, least, most);
    }
}

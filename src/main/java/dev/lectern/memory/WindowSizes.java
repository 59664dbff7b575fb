package dev.lectern.memory;

/// The sizes of the window and of its outer panes, in pixels of the screen, as JavaFX counts them.
public record WindowSizes(double width, double height, double navigator, double side) {

    public static final Preferences.Part<WindowSizes> PART =
            new Preferences.Part<>(
                    "window", WindowSizes.class, new WindowSizes(1280, 800, 240, 460));

    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 700;
    private static final double MOST = 16_000;

    /// Lengths that no screen has become the nearest sound ones.
    public WindowSizes {
        width = between(LEAST_WIDTH, width, MOST);
        height = between(LEAST_HEIGHT, height, MOST);
        navigator = between(0, navigator, width);
        side = between(0, side, width);
    }

    private static double between(double least, double value, double most) {
        return Double.isNaN(value) ? least : Math.clamp(value, least, most);
    }
}

package dev.lectern.memory;

/// Where a window stood on the screens, in pixels as JavaFX counts them; a window that was never
/// open has no size.
public record WindowPlace(double x, double y, double width, double height) {

    public static final WindowPlace NONE = new WindowPlace(0, 0, 0, 0);

    private static final double FARTHEST = 100_000;

    /// What no screens have becomes the nearest that they might.
    public WindowPlace {
        x = between(-FARTHEST, x);
        y = between(-FARTHEST, y);
        width = between(0, width);
        height = between(0, height);
    }

    private static double between(double least, double value) {
        return Double.isNaN(value) ? 0 : Math.clamp(value, least, FARTHEST);
    }
}

package dev.lectern.graph;

/// A place in a picture: to the right and down.
public record Point(double x, double y) {

    public Point {
        if (!Double.isFinite(x) || !Double.isFinite(y)) {
            throw new IllegalArgumentException("nowhere: " + x + ", " + y);
        }
    }

    /// The point at a share of the way from this one to another.
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}

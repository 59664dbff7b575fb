package dev.lectern.graph;

/// From where a map is seen.
///
/// @param middle the point of the map that is in the middle of the picture
/// @param scale how many pixels a unit of the map takes
public record Camera(Point middle, double scale) {

    public Camera {
        if (!(scale > 0) || scale == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("not a scale: " + scale);
        }
    }

    /// Sees all of a map in a picture of this size.
    public static Camera onAll(VaultMap map, double width, double height) {
        double room = Math.max(40, Math.min(width, height));
        return new Camera(new Point(0, 0), room / 2 / Math.max(4, map.radius()));
    }

    /// Moved by so many pixels to the right and down.
    public Camera moved(double right, double down) {
        return at(new Point(middle.x() + right / scale, middle.y() + down / scale));
    }

    /// Looking at another point.
    public Camera at(Point point) {
        return new Camera(point, scale);
    }

    /// With another scale; the point that lies so many pixels to the right of the middle and below
    /// it keeps its place in the picture.
    public Camera scaled(double other, double right, double down) {
        double share = 1 / scale - 1 / other;
        Point moved = new Point(middle.x() + right * share, middle.y() + down * share);
        return new Camera(moved, other);
    }

    /// The camera at a share of the way to another.
    public Camera towards(Camera other, double share) {
        return new Camera(
                middle.towards(other.middle, share), scale * Math.pow(other.scale / scale, share));
    }

    /// The point of the map that lies so many pixels to the right of the middle and below it.
    public Point seenAt(double right, double down) {
        return new Point(middle.x() + right / scale, middle.y() + down / scale);
    }

    /// How many pixels to the right of the middle a point of the map is seen.
    public double right(Point point) {
        return (point.x() - middle.x()) * scale;
    }

    /// How many pixels below the middle a point of the map is seen.
    public double down(Point point) {
        return (point.y() - middle.y()) * scale;
    }
}

package dev.lectern.chromium;

import java.nio.ByteBuffer;

/// What a browser paints onto. It is called on the engine's own thread, and must not wait there.
public interface Screen {

    /// A new picture.
    ///
    /// @param pixels of all the picture: rows from the top, a pixel is blue, green, red, alpha;
    ///   only to be read, and only during this call
    /// @param changed where it is not as it was
    void painted(ByteBuffer pixels, int width, int height, Area changed);

    /// What the mouse's pointer is to look like.
    void pointed(Pointer pointer);

    /// The page's process has ended, and nothing will come of it any more unless it is loaded
    /// again.
    void crashed();

    /// A part of a picture, in pixels.
    record Area(int x, int y, int width, int height) {

        /// The smallest area that holds both.
        public Area and(Area other) {
            int left = Math.min(x, other.x);
            int top = Math.min(y, other.y);
            return new Area(
                    left,
                    top,
                    Math.max(x + width, other.x + other.width) - left,
                    Math.max(y + height, other.y + other.height) - top);
        }
    }

    /// The pointers that pages ask for most.
    enum Pointer {
        ARROW,
        HAND,
        TEXT,
        WAIT,
        CROSS,
        MOVE,
        ACROSS,
        UPRIGHT
    }
}

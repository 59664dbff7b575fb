package dev.lectern.navigator;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// Draws tens of thousands of dots in a frame, also where no graphics card helps: into pixels of
/// its own, which then are drawn as one picture. There are two, since one may still be on its way
/// to the screen while the next is made.
final class DotRaster {

    private final GraphicsContext pen;
    private int across;
    private int down;
    private double density = 1;
    private Page page = new Page(1, 1);
    private Page otherPage = page;
    private int[] pixels = page.pixels;

    private static final class Page {
        private final int[] pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final WritableImage image;

        private Page(int wide, int high) {
            pixels = new int[wide * high];
            buffer =
                    new PixelBuffer<>(
                            wide,
                            high,
                            IntBuffer.wrap(pixels),
                            PixelFormat.getIntArgbPreInstance());
            image = new WritableImage(buffer);
        }
    }

    DotRaster(GraphicsContext pen) {
        this.pen = pen;
    }

    /// Begins a picture without dots.
    ///
    /// @param pixelDensity how many pixels of the screen a unit of the canvas has
    void begin(MapView.Size size, double pixelDensity) {
        int wide = Math.max(1, (int) Math.ceil(size.width() * pixelDensity));
        int high = Math.max(1, (int) Math.ceil(size.height() * pixelDensity));
        density = pixelDensity;
        if (wide != across || high != down) {
            across = wide;
            down = high;
            page = new Page(wide, high);
            otherPage = new Page(wide, high);
        }
        Page before = page;
        page = otherPage;
        otherPage = before;
        pixels = page.pixels;
        Arrays.fill(pixels, 0);
    }

    /// Adds a dot; where it meets another, the one that covers more of a pixel is seen there.
    void add(double x, double y, double radius, Color colour) {
        double middleX = x * density - 0.5;
        double middleY = y * density - 0.5;
        double reach = radius * density + 0.5;
        int left = Math.max(0, (int) Math.ceil(middleX - reach));
        int right = Math.min(across - 1, (int) Math.floor(middleX + reach));
        int top = Math.max(0, (int) Math.ceil(middleY - reach));
        int bottom = Math.min(down - 1, (int) Math.floor(middleY + reach));
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                double dx = column - middleX;
                double dy = row - middleY;
                double covered = reach - Math.sqrt(dx * dx + dy * dy);
                if (covered > 0) {
                    cover(row * across + column, Math.min(1, covered), colour);
                }
            }
        }
    }

    private void cover(int pixel, double share, Color colour) {
        int alpha = (int) Math.round(255 * share);
        if (alpha > pixels[pixel] >>> 24) {
            pixels[pixel] =
                    alpha << 24
                            | (int) (alpha * colour.getRed() + 0.5) << 16
                            | (int) (alpha * colour.getGreen() + 0.5) << 8
                            | (int) (alpha * colour.getBlue() + 0.5);
        }
    }

    /// Draws the dots onto the canvas.
    void end() {
        page.buffer.updateBuffer(_ -> null);
        pen.drawImage(page.image, 0, 0, across / density, down / density);
    }
}

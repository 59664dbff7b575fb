package dev.lectern.host;

import dev.lectern.chromium.Screen.Area;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// Takes pictures from a thread that paints to the JavaFX thread. When they come faster than they
/// are shown, the newest wins, and nothing queues up.
final class Frames {

    private static final int BYTES = 4;

    private final Executor fx;
    private final Consumer<Image> shown;

    private ByteBuffer newest = ByteBuffer.allocateDirect(0);
    private int width;
    private int height;

    /// What has changed in the newest picture since the JavaFX thread took one.
    private Optional<Area> changed = Optional.empty();

    /// The JavaFX thread's own; empty before the first.
    private Optional<PixelBuffer<ByteBuffer>> screen = Optional.empty();

    private Image image = new WritableImage(1, 1);

    /// @param shown is told, on the JavaFX thread, of each picture; it is another image only when
    ///   its size is another
    Frames(Executor fx, Consumer<Image> shown) {
        this.fx = fx;
        this.shown = shown;
    }

    /// Takes a picture; its pixels are copied.
    synchronized void put(ByteBuffer pixels, int wide, int high, Area area) {
        Area copied = area;
        if (wide != width || high != height) {
            width = wide;
            height = high;
            newest = ByteBuffer.allocateDirect(wide * high * BYTES);
            copied = new Area(0, 0, wide, high);
        }
        copy(pixels, newest, copied);
        boolean isUnderWay = changed.isPresent();
        changed = Optional.of(changed.map(copied::and).orElse(copied));
        if (!isUnderWay) {
            fx.execute(this::show);
        }
    }

    private void show() {
        shown.accept(take());
    }

    private synchronized Image take() {
        Area area = changed.orElseThrow();
        changed = Optional.empty();
        if (screen.filter(this::fits).isEmpty()) {
            PixelBuffer<ByteBuffer> made =
                    new PixelBuffer<>(
                            width,
                            height,
                            ByteBuffer.allocateDirect(width * height * BYTES),
                            PixelFormat.getByteBgraPreInstance());
            screen = Optional.of(made);
            image = new WritableImage(made);
            area = new Area(0, 0, width, height);
        }
        Area shownNow = area;
        screen.orElseThrow()
                .updateBuffer(buffer -> {
                    copy(newest, buffer.getBuffer(), shownNow);
                    return new Rectangle2D(
                            shownNow.x(), shownNow.y(), shownNow.width(), shownNow.height());
                });
        return image;
    }

    private boolean fits(PixelBuffer<ByteBuffer> buffer) {
        return buffer.getWidth() == width && buffer.getHeight() == height;
    }

    private void copy(ByteBuffer from, ByteBuffer to, Area area) {
        if (area.width() == width) {
            int start = area.y() * width * BYTES;
            to.put(start, from, start, area.height() * width * BYTES);
            return;
        }
        for (int row = area.y(); row < area.y() + area.height(); row++) {
            int start = (row * width + area.x()) * BYTES;
            to.put(start, from, start, area.width() * BYTES);
        }
    }
}

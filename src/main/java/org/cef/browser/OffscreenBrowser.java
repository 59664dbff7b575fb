package org.cef.browser;

import dev.lectern.chromium.Input;
import dev.lectern.chromium.Input.Held;
import dev.lectern.chromium.Screen;
import dev.lectern.chromium.Screen.Area;
import dev.lectern.chromium.Screen.Pointer;
import java.awt.Component;
import java.awt.Cursor;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.cef.CefBrowserSettings;
import org.cef.CefClient;
import org.cef.callback.CefDragData;
import org.cef.handler.CefRenderHandler;
import org.cef.handler.CefScreenInfo;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/// A browser of JCEF that paints onto a [Screen] instead of a Swing component. It is in JCEF's
/// package since the class that it extends can't be extended elsewhere; all that has to do with AWT
/// is in here.
@NullMarked
public final class OffscreenBrowser extends CefBrowser_N implements CefRenderHandler {

    private static final int BITS = 32;
    private static final int BITS_OF_A_COLOUR = 8;

    private final Screen screen;

    /// AWT's events want to come from one; it is never shown.
    private final Component source = new Component() {};

    private volatile Size size = new Size(1, 1, 1);

    /// How large the page is.
    ///
    /// @param scale how many pixels of the screen a pixel of the page takes across
    private record Size(int width, int height, double scale) {}

    public OffscreenBrowser(
            CefClient client, String address, CefBrowserSettings settings, Screen screen) {
        super(client, address, null, null, null, settings);
        this.screen = screen;
    }

    /// Makes the page so large.
    ///
    /// @param scale how many pixels of the screen a pixel of the page takes across
    public void resize(int width, int height, double scale) {
        size = new Size(Math.max(1, width), Math.max(1, height), scale);
        wasResized(size.width(), size.height());
    }

    /// Has all of the page painted again.
    public void repaint() {
        invalidate();
    }

    public void focus(Focus focus) {
        super.setFocus(focus == Focus.GAINED);
    }

    /// What has become of the keyboard's focus.
    public enum Focus {
        GAINED,
        LOST
    }

    /// JCEF calls this when the focus has come, which makes it come again, until the stack is full
    /// (chromiumembedded/java-cef#489).
    @Override
    public void setFocus(boolean enable) {}

    public void send(Input input) {
        long now = System.currentTimeMillis();
        switch (input) {
            case Input.Mouse(var act, var button, int x, int y, int clicks, var held) ->
                    sendMouseEvent(
                            new MouseEvent(
                                    source,
                                    id(act),
                                    now,
                                    mask(held),
                                    x,
                                    y,
                                    clicks,
                                    false,
                                    number(button)));
            case Input.Wheel(int x, int y, int distance, var held) ->
                    sendMouseWheelEvent(
                            new MouseWheelEvent(
                                    source,
                                    MouseEvent.MOUSE_WHEEL,
                                    now,
                                    mask(held),
                                    x,
                                    y,
                                    0,
                                    false,
                                    MouseWheelEvent.WHEEL_UNIT_SCROLL,
                                    1,
                                    // JCEF takes them for Chromium's, which go up.
                                    -distance));
            case Input.Key(var act, int code, char character, var held) ->
                    sendKeyEvent(new KeyEvent(source, id(act), now, mask(held), code, character));
        }
    }

    private static int id(Input.MouseAct act) {
        return switch (act) {
            case PRESSED -> MouseEvent.MOUSE_PRESSED;
            case RELEASED -> MouseEvent.MOUSE_RELEASED;
            case MOVED -> MouseEvent.MOUSE_MOVED;
            case DRAGGED -> MouseEvent.MOUSE_DRAGGED;
            case LEFT -> MouseEvent.MOUSE_EXITED;
        };
    }

    private static int id(Input.KeyAct act) {
        return switch (act) {
            case PRESSED -> KeyEvent.KEY_PRESSED;
            case TYPED -> KeyEvent.KEY_TYPED;
            case RELEASED -> KeyEvent.KEY_RELEASED;
        };
    }

    private static int number(Input.Button button) {
        return switch (button) {
            case NONE -> MouseEvent.NOBUTTON;
            case PRIMARY -> MouseEvent.BUTTON1;
            case MIDDLE -> MouseEvent.BUTTON2;
            case SECONDARY -> MouseEvent.BUTTON3;
        };
    }

    private static int mask(Set<Held> held) {
        return held.stream()
                .mapToInt(one ->
                        switch (one) {
                            case SHIFT -> InputEvent.SHIFT_DOWN_MASK;
                            case CTRL -> InputEvent.CTRL_DOWN_MASK;
                            case ALT -> InputEvent.ALT_DOWN_MASK;
                            case META -> InputEvent.META_DOWN_MASK;
                            case PRIMARY -> InputEvent.BUTTON1_DOWN_MASK;
                            case MIDDLE -> InputEvent.BUTTON2_DOWN_MASK;
                            case SECONDARY -> InputEvent.BUTTON3_DOWN_MASK;
                        })
                .reduce(0, (all, one) -> all | one);
    }

    @Override
    public void createImmediately() {
        createBrowser(getClient(), 0, getUrl(), true, false, null, getRequestContext());
    }

    @Override
    public Component getUIComponent() {
        return source;
    }

    @Override
    public CefRenderHandler getRenderHandler() {
        return this;
    }

    @Override
    protected @Nullable CefBrowser_N createDevToolsBrowser(
            CefClient client,
            String url,
            CefRequestContext context,
            CefBrowser_N parent,
            Point inspectAt) {
        return null;
    }

    @Override
    public Rectangle getViewRect(CefBrowser browser) {
        return rectangle();
    }

    @Override
    public boolean getScreenInfo(CefBrowser browser, CefScreenInfo info) {
        info.Set(size.scale(), BITS, BITS_OF_A_COLOUR, false, rectangle(), rectangle());
        return true;
    }

    private Rectangle rectangle() {
        Size now = size;
        return new Rectangle(0, 0, now.width(), now.height());
    }

    @Override
    public Point getScreenPoint(CefBrowser browser, Point viewPoint) {
        return viewPoint;
    }

    /// Only the lists of `<select>` come this way, and the page that plays has none.
    @Override
    public void onPopupShow(CefBrowser browser, boolean show) {}

    @Override
    public void onPopupSize(CefBrowser browser, Rectangle place) {}

    @Override
    public void onPaint(
            CefBrowser browser,
            boolean popup,
            Rectangle[] dirty,
            ByteBuffer pixels,
            int width,
            int height) {
        if (!popup) {
            Arrays.stream(dirty)
                    .map(one -> new Area(one.x, one.y, one.width, one.height))
                    .reduce(Area::and)
                    .ifPresent(changed -> screen.painted(pixels, width, height, changed));
        }
    }

    @Override
    public void addOnPaintListener(Consumer<CefPaintEvent> listener) {}

    @Override
    public void setOnPaintListener(Consumer<CefPaintEvent> listener) {}

    @Override
    public void removeOnPaintListener(Consumer<CefPaintEvent> listener) {}

    @Override
    public boolean onCursorChange(CefBrowser browser, int cursor) {
        screen.pointed(
                switch (cursor) {
                    case Cursor.HAND_CURSOR -> Pointer.HAND;
                    case Cursor.TEXT_CURSOR -> Pointer.TEXT;
                    case Cursor.WAIT_CURSOR -> Pointer.WAIT;
                    case Cursor.CROSSHAIR_CURSOR -> Pointer.CROSS;
                    case Cursor.MOVE_CURSOR -> Pointer.MOVE;
                    case Cursor.E_RESIZE_CURSOR, Cursor.W_RESIZE_CURSOR -> Pointer.ACROSS;
                    case Cursor.N_RESIZE_CURSOR, Cursor.S_RESIZE_CURSOR -> Pointer.UPRIGHT;
                    default -> Pointer.ARROW;
                });
        return true;
    }

    /// Nothing is dragged out of the page.
    @Override
    public boolean startDragging(CefBrowser browser, CefDragData data, int mask, int x, int y) {
        return false;
    }

    @Override
    public void updateDragCursor(CefBrowser browser, int operation) {}

    @Override
    public CompletableFuture<BufferedImage> createScreenshot(boolean nativeResolution) {
        return CompletableFuture.failedFuture(new UnsupportedOperationException());
    }
}

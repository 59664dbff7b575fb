package dev.lectern.host;

import dev.lectern.chromium.Browser;
import dev.lectern.chromium.Input;
import dev.lectern.chromium.Input.KeyAct;
import dev.lectern.chromium.Input.MouseAct;
import dev.lectern.chromium.Screen;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// A page in Chromium, as a part of the window: it shows what Chromium paints, pixel by pixel, and
/// passes on what the reader does with the mouse, and those keys that nothing else wanted.
final class ChromiumView extends Region {

    private final Executor fx;
    private final Runnable crashed;
    private final ImageView picture = new ImageView();
    private final Frames frames;
    private final ObservableValue<Number> scale;
    private final List<Runnable> afterPaint = new ArrayList<>();

    /// Keys that went down here, so that Chromium is to know when they go up.
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

    private Optional<Browser> browser = Optional.empty();

    /// @param crashed is run, on the JavaFX thread, when the page's process has ended
    ChromiumView(Executor fx, Runnable crashed) {
        this.fx = fx;
        this.crashed = crashed;
        frames = new Frames(fx, this::show);
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        getChildren().add(picture);
        setId("chromium-screen");
        setFocusTraversable(true);
        scale =
                sceneProperty()
                        .flatMap(Scene::windowProperty)
                        .flatMap(Window::outputScaleXProperty)
                        .orElse(1);
        scale.subscribe(this::requestLayout);
        focusedProperty().subscribe(this::tellFocus);
        listenToMouse();
        listenToKeys();
    }

    /// Where the browser of this view is to paint.
    Screen screen() {
        return new OntoView();
    }

    void show(Browser shown) {
        browser = Optional.of(shown);
        resize(shown);
        tellFocus(isFocused());
    }

    /// Runs `painted` once everything that the page has shown until now is on the screen.
    void afterPaint(Runnable painted) {
        afterPaint.add(painted);
        browser.ifPresent(Browser::repaint);
    }

    void reload() {
        browser.ifPresent(Browser::reload);
    }

    void close() {
        browser.ifPresent(Browser::close);
        browser = Optional.empty();
    }

    @Override
    protected void layoutChildren() {
        browser.ifPresent(this::resize);
    }

    private void resize(Browser shown) {
        shown.resize(
                (int) Math.ceil(getWidth()),
                (int) Math.ceil(getHeight()),
                scale.getValue().doubleValue());
    }

    private void show(Image image) {
        picture.setImage(image);
        double pixels = scale.getValue().doubleValue();
        picture.setFitWidth(image.getWidth() / pixels);
        picture.setFitHeight(image.getHeight() / pixels);
        List<Runnable> waiting = List.copyOf(afterPaint);
        afterPaint.clear();
        waiting.forEach(Runnable::run);
    }

    private void tellFocus(boolean isMine) {
        if (isMine) {
            browser.ifPresent(Browser::gainFocus);
        } else {
            down.clear();
            browser.ifPresent(Browser::loseFocus);
        }
    }

    private void send(Input input) {
        browser.ifPresent(shown -> shown.send(input));
    }

    private void listenToMouse() {
        setOnMousePressed(event -> {
            requestFocus();
            send(ChromiumInput.mouse(MouseAct.PRESSED, event));
            event.consume();
        });
        setOnMouseReleased(event -> send(ChromiumInput.mouse(MouseAct.RELEASED, event)));
        setOnMouseMoved(event -> send(ChromiumInput.mouse(MouseAct.MOVED, event)));
        setOnMouseDragged(event -> send(ChromiumInput.mouse(MouseAct.DRAGGED, event)));
        addEventHandler(
                MouseEvent.MOUSE_EXITED, event -> send(ChromiumInput.mouse(MouseAct.LEFT, event)));
        addEventHandler(
                ScrollEvent.SCROLL,
                event -> {
                    send(ChromiumInput.wheel(event));
                    event.consume();
                });
    }

    private void listenToKeys() {
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (pass(KeyAct.PRESSED, event)) {
                        down.add(event.getCode());
                    }
                });
        addEventHandler(KeyEvent.KEY_TYPED, event -> pass(KeyAct.TYPED, event));
        addEventHandler(
                KeyEvent.KEY_RELEASED,
                event -> {
                    if (down.remove(event.getCode())) {
                        pass(KeyAct.RELEASED, event);
                    }
                });
    }

    private boolean pass(KeyAct act, KeyEvent event) {
        Optional<Input.Key> key = ChromiumInput.key(act, event);
        key.ifPresent(passed -> {
            send(passed);
            event.consume();
        });
        return key.isPresent();
    }

    /// Chromium's end of the view.
    private final class OntoView implements Screen {

        @Override
        public void painted(ByteBuffer pixels, int width, int height, Area changed) {
            frames.put(pixels, width, height, changed);
        }

        @Override
        public void pointed(Pointer pointer) {
            fx.execute(() -> setCursor(cursor(pointer)));
        }

        @Override
        public void crashed() {
            fx.execute(crashed);
        }

        private static Cursor cursor(Pointer pointer) {
            return switch (pointer) {
                case ARROW -> Cursor.DEFAULT;
                case HAND -> Cursor.HAND;
                case TEXT -> Cursor.TEXT;
                case WAIT -> Cursor.WAIT;
                case CROSS -> Cursor.CROSSHAIR;
                case MOVE -> Cursor.MOVE;
                case ACROSS -> Cursor.H_RESIZE;
                case UPRIGHT -> Cursor.V_RESIZE;
            };
        }
    }
}

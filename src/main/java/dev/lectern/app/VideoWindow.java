package dev.lectern.app;

import dev.lectern.memory.WindowPlace;
import dev.lectern.words.Words;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The video's own window, which stands where it stood the last time, or on another screen than the
/// note if there is one.
final class VideoWindow {

    private static final double LEAST_WIDTH = 320;
    private static final double LEAST_HEIGHT = 240;

    /// So much of a window must be on a screen, so that a mouse can fetch it.
    private static final double REACHABLE = 80;

    /// Of a screen that it is new on, the window takes so much.
    private static final double SHARE = 0.6;

    private final Stage stage;
    private final StackPane root = new StackPane();
    private final Scene scene = new Scene(root);
    private final InvalidationListener screensChanged = _ -> returnToScreen();
    private WindowPlace place;

    /// @param stage one without a scene, not shown yet
    /// @param before where the window stood
    VideoWindow(Stage stage, WindowPlace before) {
        this.stage = stage;
        this.place = before;
        root.getStyleClass().add("video-window");
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
    }

    Scene scene() {
        return scene;
    }

    /// Takes its title and icons from `main`, and runs `leaving` when the reader closes it.
    void accompany(Stage main, Runnable leaving) {
        stage.titleProperty()
                .bind(main.titleProperty().map(title -> Words.say("window.ofVideo", title)));
        Bindings.bindContent(stage.getIcons(), main.getIcons());
        stage.setOnCloseRequest(close -> {
            close.consume();
            leaving.run();
        });
    }

    /// @param main the window that the note is in
    void show(Region video, Window main) {
        root.getChildren().setAll(video);
        stand(place.width() < LEAST_WIDTH ? firstPlace(main) : place);
        Screen.getScreens().addListener(screensChanged);
        stage.show();
        returnToScreen();
    }

    /// Gives the video away, and closes.
    void hide() {
        root.getChildren().clear();
        if (stage.isShowing()) {
            stage.setFullScreen(false);
            place = place();
            Screen.getScreens().removeListener(screensChanged);
            stage.hide();
        }
    }

    /// Where the window stands, or stood.
    WindowPlace place() {
        return stage.isShowing() && !stage.isFullScreen()
                ? new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())
                : place;
    }

    private void stand(WindowPlace wanted) {
        stage.setX(wanted.x());
        stage.setY(wanted.y());
        stage.setWidth(wanted.width());
        stage.setHeight(wanted.height());
    }

    private static WindowPlace firstPlace(Window main) {
        Screen here = screenOf(main);
        Rectangle2D room =
                Screen.getScreens().stream()
                        .filter(screen -> !screen.equals(here))
                        .findFirst()
                        .orElse(here)
                        .getVisualBounds();
        return centred(room, room.getWidth() * SHARE, room.getHeight() * SHARE);
    }

    /// A window whose screen has gone comes to the one that there is.
    private void returnToScreen() {
        WindowPlace now = place();
        boolean reachable =
                Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .anyMatch(room ->
                                room.contains(
                                        Math.clamp(
                                                room.getMinX() + 1,
                                                now.x() + REACHABLE,
                                                now.x() + now.width() - REACHABLE),
                                        now.y() + 1));
        if (!reachable) {
            Rectangle2D room = Screen.getPrimary().getVisualBounds();
            stand(
                    centred(
                            room,
                            Math.min(now.width(), room.getWidth()),
                            Math.min(now.height(), room.getHeight())));
        }
    }

    private static WindowPlace centred(Rectangle2D room, double width, double height) {
        return new WindowPlace(
                room.getMinX() + (room.getWidth() - width) / 2,
                room.getMinY() + (room.getHeight() - height) / 2,
                width,
                height);
    }

    private static Screen screenOf(Window window) {
        return Screen.getScreensForRectangle(
                        window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary());
    }
}

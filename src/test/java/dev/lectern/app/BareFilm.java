package dev.lectern.app;

import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.media.Media;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A clip in a window with nothing else, as JavaFX alone plays it: what Lectern is measured by.
final class BareFilm implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Node screen;
    private final Stage stage;
    private final Runnable end;
    private final Optional<MediaPlayer> player;

    private BareFilm(Node screen, Bounds size, Optional<MediaPlayer> player, Runnable end) {
        this.screen = screen;
        this.player = player;
        this.end = end;
        stage = new Stage();
        stage.setScene(new Scene(new StackPane(screen), size.getWidth(), size.getHeight()));
        stage.show();
    }

    /// In a `MediaPlayer`, paused at its beginning.
    static BareFilm player(Path clip, Bounds size) {
        BareFilm film =
                OpenWindow.fx(() -> {
                    MediaPlayer player = new MediaPlayer(new Media(clip.toUri().toString()));
                    MediaView view = new MediaView(player);
                    view.setFitWidth(size.getWidth());
                    view.setFitHeight(size.getHeight());
                    player.pause();
                    return new BareFilm(view, size, Optional.of(player), player::dispose);
                });
        film.awaitPicture();
        return film;
    }

    /// In a page that has nothing but it, playing.
    static BareFilm page(Path clip, Bounds size) throws IOException {
        Path page = clip.resolveSibling("bare.html");
        Files.writeString(
                page,
                ("<body style='margin:0;background:#000'><video autoplay src='%s'"
                                + " style='width:100%%;height:100vh'></video>")
                        .formatted(clip.getFileName()));
        BareFilm film =
                OpenWindow.fx(() -> {
                    WebView view = new WebView();
                    view.getEngine().load(page.toUri().toString());
                    return new BareFilm(
                            view, size, Optional.empty(), () -> view.getEngine().load(null));
                });
        film.awaitPicture();
        return film;
    }

    private void awaitPicture() {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (picture().isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("the bare film shows nothing");
            }
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        }
    }

    Optional<Timestamp> picture() {
        return OpenWindow.fx(() -> PictureWaits.picture(screen));
    }

    boolean toFront() {
        stage.toFront();
        return true;
    }

    boolean toBack() {
        stage.toBack();
        return true;
    }

    /// Clicks on it, which seeks, and waits for the picture.
    PictureWaits.Wait click(FxRobot hand, Timestamp second) throws Exception {
        PictureWaits.Watch watch = new PictureWaits.Watch(second);
        OpenWindow.fx(() -> {
            screen.setOnMouseReleased(_ -> {
                watch.begin();
                player.orElseThrow().seek(javafx.util.Duration.seconds(second.clock()));
            });
            watch.over(screen);
            return true;
        });
        hand.clickOn(screen);
        return watch.await();
    }

    @Override
    public void close() {
        OpenWindow.fx(() -> {
            end.run();
            stage.close();
            return true;
        });
    }
}

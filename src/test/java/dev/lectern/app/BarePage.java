package dev.lectern.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import tools.jackson.databind.json.JsonMapper;

/// A WebView in a window with nothing else, whose page has the notes' style and shows what it is
/// given: what the opening of a note is measured by. Called from the benchmark's thread.
final class BarePage implements AutoCloseable {

    private final Stage stage;
    private final WebView view;
    private final Semaphore painted = new Semaphore(0);
    private volatile long paintedAt;

    private BarePage(String page, Bounds size) {
        view = new WebView();
        view.getEngine()
                .setOnAlert(_ -> {
                    paintedAt = System.nanoTime();
                    painted.release();
                });
        view.getEngine().loadContent(page);
        stage = new Stage();
        stage.setScene(new Scene(view, size.getWidth(), size.getHeight()));
        stage.show();
    }

    static BarePage of(Bounds size) throws IOException, InterruptedException {
        String page =
                """
                <!doctype html><style>%s</style><main><article id="note"></article></main>
                <script>
                  const tell = () => requestAnimationFrame(() => requestAnimationFrame(() => alert('')));
                  function show(html) {
                    document.getElementById('note').innerHTML = html;
                    window.scrollTo(0, 0);
                    tell();
                  }
                  tell();
                </script>\
                """
                        .formatted(style());
        BarePage bare = OpenWindow.fx(() -> new BarePage(page, size));
        bare.awaitPainted();
        return bare;
    }

    private static String style() throws IOException {
        try (InputStream style =
                Objects.requireNonNull(
                        BarePage.class.getResourceAsStream("/dev/lectern/reader/note.css"))) {
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Shows a note's HTML, and tells how many milliseconds it took until it was painted.
    double millisToShow(String html) throws InterruptedException {
        String script = "show(" + JsonMapper.shared().writeValueAsString(html) + ")";
        long begun =
                OpenWindow.fx(() -> {
                    long now = System.nanoTime();
                    view.getEngine().executeScript(script);
                    return now;
                });
        awaitPainted();
        return (paintedAt - begun) / 1e6;
    }

    private void awaitPainted() throws InterruptedException {
        if (!painted.tryAcquire(15, TimeUnit.SECONDS)) {
            throw new AssertionError("not painted");
        }
    }

    @Override
    public void close() {
        OpenWindow.fx(() -> {
            stage.close();
            return true;
        });
    }
}

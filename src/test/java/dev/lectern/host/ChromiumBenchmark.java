package dev.lectern.host;

import dev.lectern.chromium.Browser;
import dev.lectern.chromium.Chromium;
import dev.lectern.chromium.Screen;
import dev.lectern.chromium.TestedChromium;
import dev.lectern.fx.FxThread;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// Counts the pictures of 1280×720 that Chromium paints and the window shows in a second. Run by
/// hand, with the file of a video of as many pictures a second as there can be.
final class ChromiumBenchmark {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int SECONDS = 15;

    private ChromiumBenchmark() {}

    /// Begins.
    ///
    /// @param arguments the video's file
    public static void main(String[] arguments) throws Exception {
        AtomicInteger painted = new AtomicInteger();
        AtomicInteger shown = new AtomicInteger();
        ImageView picture = new ImageView();
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(picture), WIDTH, HEIGHT));
            stage.show();
        });
        Frames frames =
                new Frames(
                        new FxThread(),
                        image -> {
                            picture.setImage(image);
                            shown.incrementAndGet();
                        });
        Chromium chromium = TestedChromium.orSkip();
        chromium.prepare((_, _, _) -> {});
        Path page = Files.createTempFile("benchmark", ".html");
        Files.writeString(
                page,
                "<!doctype html><body style='margin:0;background:black'><video autoplay loop"
                        + " style='width:100vw;height:100vh' src='"
                        + Path.of(arguments[0]).toUri()
                        + "'></video></body>");
        try (Browser browser = chromium.open(page.toUri(), new Counting(painted, frames))) {
            browser.resize(WIDTH, HEIGHT, 1);
            Thread.sleep(Duration.ofSeconds(3));
            for (int second = 0; second < SECONDS; second++) {
                painted.set(0);
                shown.set(0);
                Thread.sleep(Duration.ofSeconds(1));
                System.out.printf("painted %d, shown %d%n", painted.get(), shown.get());
            }
        }
        System.exit(0);
    }

    private record Counting(AtomicInteger count, Frames frames) implements Screen {

        @Override
        public void painted(ByteBuffer pixels, int width, int height, Area changed) {
            count.incrementAndGet();
            frames.put(pixels, width, height, changed);
        }

        @Override
        public void pointed(Pointer pointer) {}

        @Override
        public void crashed() {}
    }
}

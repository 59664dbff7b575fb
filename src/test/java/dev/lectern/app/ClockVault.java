package dev.lectern.app;

import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A vault with a film of a clock in its folder `time`, and notes about that film.
record ClockVault(Path root) {

    static ClockVault in(Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("time"));
        OpenWindow.copyClip("clock.mp4", folder.resolve("A clock [clock_clock].mp4"));
        return new ClockVault(root);
    }

    /// Writes `time/NAME.md`, whose title is *The NAME* and whose video is the film.
    ClockVault note(String name, String text) throws IOException {
        Files.writeString(
                root.resolve("time/" + name + ".md"),
                "---\ntitle: The " + name + "\nvideoId: clock_clock\n---\n\n" + text + "\n");
        return this;
    }

    /// The window on it, once the film is there.
    OpenWindow open(String first) throws Exception {
        OpenWindow window = OpenWindow.on(root, "time/" + first + ".md");
        window.awaitPicture(Timestamp.START);
        return window;
    }
}

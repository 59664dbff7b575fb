package dev.lectern.app;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.geometry.Bounds;

/// Measures, in the running window, how long a reader waits: from the start of the process to the
/// first note on screen and to the whole vault, and from a click on a link to the painted note; and
/// how much of that a bare WebView needs for the same page.
///
/// A click is taken from where [dev.lectern.session.ReadingSession#open] is called, and a note is
/// painted when its page says so: two frames after it was put in.
final class OpeningBenchmark {

    private static final int NOTES = 500;
    private static final int ROUNDS = 9;

    private OpeningBenchmark() {}

    /// Measures, and prints.
    ///
    /// @param arguments the vault, and the note to begin with
    public static void main(String[] arguments) throws Exception {
        OpenWindow.endWithMain();
        try (OpenWindow window = OpenWindow.on(Path.of(arguments[0]), arguments[1])) {
            tell("first-note", uptime());
            window.await(
                    "the vault has been read",
                    () -> window.session().snapshot().get().isComplete(),
                    Duration.ofMinutes(3));
            tell("whole-vault", uptime());
            List<NotePath> notes = new ArrayList<>(window.session().snapshot().get().paths());
            Collections.shuffle(notes, new Random(7));
            List<Double> waits = new ArrayList<>();
            List<String> pages = new ArrayList<>();
            for (NotePath note : notes.subList(0, Math.min(NOTES, notes.size()))) {
                waits.add(window.millisToOpen(note));
                pages.add(window.open().rendered().page().html());
            }
            tell("median", part(50, waits));
            tell("p99", part(99, waits));
            tellFloor(pages, window.node("#note-view").getLayoutBounds());
            tell("largest", millisToOpenTheLargest(window, Path.of(arguments[0]), notes));
        }
        System.exit(0);
    }

    private static double uptime() {
        return (double) ManagementFactory.getRuntimeMXBean().getUptime();
    }

    /// The same pages in a WebView that has nothing to do but show them.
    private static void tellFloor(List<String> pages, Bounds size)
            throws IOException, InterruptedException {
        List<Double> waits = new ArrayList<>();
        try (BarePage bare = BarePage.of(size)) {
            for (String page : pages) {
                waits.add(bare.millisToShow(page));
            }
        }
        tell("bare-median", part(50, waits));
        tell("bare-p99", part(99, waits));
    }

    private static double part(int percent, List<Double> waits) {
        return waits.stream().sorted().toList().get(waits.size() * percent / 100);
    }

    /// A figure on a line of its own, for [dev.lectern.bench.Bench] to read.
    private static void tell(String what, double millis) {
        System.out.printf(Locale.ROOT, "opening %s %.2f%n", what, millis);
    }

    /// The median of several times, with another note in between.
    private static double millisToOpenTheLargest(
            OpenWindow window, Path vault, List<NotePath> notes)
            throws IOException, InterruptedException {
        NotePath largest = notes.getFirst();
        for (NotePath note : notes) {
            if (size(vault, note) > size(vault, largest)) {
                largest = note;
            }
        }
        List<Double> waits = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            NotePath between = notes.get(i);
            if (!between.equals(largest)) {
                window.millisToOpen(between);
                waits.add(window.millisToOpen(largest));
            }
        }
        return part(50, waits);
    }

    private static long size(Path vault, NotePath note) throws IOException {
        return Files.size(vault.resolve(note.value()));
    }
}

package dev.lectern.app;

import dev.lectern.note.NotePath;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseEvent;
import org.testfx.util.WaitForAsyncUtils;

/// Measures what watching costs, in the running window and beside floors of the same run: from a
/// click on a stamp to the picture, the processor's time while it plays, and the memory after many
/// seeks and notes. `src/test/scripts/bench-watching` starts it.
final class WatchingBenchmark {

    private static final VideoRef TALK = new VideoRef.File("talk.mp4");
    private static final int TURNS = 4;
    private static final int SEEKS = 1_000;
    private static final int SEEKS_TO_A_NOTE = 5;
    private static final int NOTES = 50;
    private static final int QUARTER = SEEKS / 4;

    /// The clip that is clicked in has a stamp for every second of it.
    private static final int EACH_SECOND = 1;

    /// Of 7,293 real notes one in a hundred has its stamps closer together.
    private static final int DENSE = 5;

    /// Until then the compiler of the JVM takes a good part of the time.
    private static final Duration WARMING = Duration.ofMinutes(2);

    private final Path vault;
    private final Path clip;
    private final Random random = new Random(7);

    private WatchingBenchmark(Path clip) throws IOException {
        this.vault = Files.createTempDirectory("lectern-watching");
        this.clip = vault.resolve("talk.mp4");
        Files.copy(clip, this.clip);
    }

    /// Measures, and prints.
    ///
    /// @param arguments `clicks CLIP COUNT`, `playing CLIP MINUTES` or `memory CLIP MINUTES`, where
    ///   the clip was made by `src/test/scripts/clock-clip` and is long enough
    public static void main(String[] arguments) throws Exception {
        OpenWindow.endWithMain();
        WatchingBenchmark benchmark = new WatchingBenchmark(Path.of(arguments[1]));
        int amount = Integer.parseInt(arguments[2]);
        switch (arguments[0]) {
            case "clicks" -> benchmark.clicks(amount);
            case "playing" -> benchmark.playing(Duration.ofMinutes(amount));
            case "memory" -> benchmark.memory(Duration.ofMinutes(amount));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.exit(0);
    }

    private void writeNote(String name, int stamps, int secondsApart) throws IOException {
        String text =
                IntStream.rangeClosed(1, stamps)
                        .map(stamp -> stamp * secondsApart)
                        .mapToObj(second ->
                                "- Something is said [%02d:%02d] here."
                                        .formatted(second / 60, second % 60))
                        .collect(Collectors.joining("\n", "---\nvideo: talk.mp4\n---\n\n", "\n"));
        Files.writeString(vault.resolve(name), text);
    }

    /// In turns, so that what else the machine does befalls both.
    private void clicks(int count) throws Exception {
        int stamps = 70;
        writeNote("talk.md", stamps, EACH_SECOND);
        PictureWaits ours = new PictureWaits();
        PictureWaits floor = new PictureWaits();
        try (OpenWindow window = OpenWindow.on(vault, "talk.md")) {
            window.awaitPicture(Timestamp.START);
            Bounds screen = OpenWindow.fx(() -> window.node(".screen").getLayoutBounds());
            try (BareFilm film = BareFilm.player(clip, screen)) {
                int last = 0;
                for (int turn = 0; turn < TURNS; turn++) {
                    for (int i = 0; i < count / TURNS; i++) {
                        last = another(last, stamps);
                        ours.add(click(window, last));
                    }
                    OpenWindow.fx(film::toFront);
                    for (int i = 0; i < count / TURNS; i++) {
                        last = another(last, stamps);
                        floor.add(film.click(window.robot(), Timestamp.ofSeconds(last)));
                    }
                    OpenWindow.fx(film::toBack);
                }
            }
        }
        ours.tell("Lectern");
        floor.tell("bare MediaPlayer");
        tell("median, of the floor's", ours.median() / floor.median(), "(at most 1.3)");
        tell("p95, of the floor's", ours.p95() / floor.p95(), "(at most 1.3)");
    }

    private int another(int last, int stamps) {
        int next = last;
        while (next == last) {
            next = 1 + random.nextInt(stamps);
        }
        return next;
    }

    private static PictureWaits.Wait click(OpenWindow window, int second) throws Exception {
        PictureWaits.Watch watch = new PictureWaits.Watch(Timestamp.ofSeconds(second));
        OpenWindow.fx(() -> {
            window.node("#note-view").addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> watch.begin());
            watch.over(window.node(".screen"));
            return true;
        });
        String stamp = "[data-stamp=\"%d\"]".formatted(second - 1);
        awaitStill(window, stamp);
        window.clickInPage(stamp);
        return watch.await();
    }

    /// The note still scrolls to the passage that was clicked before.
    private static void awaitStill(OpenWindow window, String stamp) {
        Optional<Point2D> before = Optional.empty();
        Optional<Point2D> now = Optional.of(window.placeInPage(stamp));
        while (!now.equals(before)) {
            WaitForAsyncUtils.sleep(60, TimeUnit.MILLISECONDS);
            before = now;
            now = Optional.of(window.placeInPage(stamp));
        }
    }

    private void playing(Duration length) throws Exception {
        writeNote("talk.md", (int) length.plus(WARMING).toSeconds() / DENSE, DENSE);
        double ours;
        Bounds screen;
        try (OpenWindow window = OpenWindow.on(vault, "talk.md")) {
            window.awaitPicture(Timestamp.START);
            screen = OpenWindow.fx(() -> window.node(".screen").getLayoutBounds());
            OpenWindow.fx(() -> {
                window.session().screening().player().play();
                return true;
            });
            ours = share(length);
            Optional<Timestamp> reached = OpenWindow.fx(window::picture);
            System.out.println("Lectern played until " + reached.map(Object::toString).orElse("?"));
        }
        double floor;
        try (BareFilm film = BareFilm.page(clip, screen)) {
            floor = share(length);
            System.out.println(
                    "the bare WebView until " + film.picture().map(Object::toString).orElse("?"));
        }
        tell("Lectern, of one processor", ours, "");
        tell("bare WebView, of one processor", floor, "");
        tell("of the floor's", ours / floor, "(at most 1.5)");
    }

    /// How much of one processor this process takes.
    private static double share(Duration length) {
        WaitForAsyncUtils.sleep(WARMING.toMillis(), TimeUnit.MILLISECONDS);
        long wall = System.nanoTime();
        long processor = processorTime();
        WaitForAsyncUtils.sleep(length.toMillis(), TimeUnit.MILLISECONDS);
        return (double) (processorTime() - processor) / (System.nanoTime() - wall);
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private void memory(Duration length) throws Exception {
        int stamps = 70;
        for (int i = 0; i < NOTES; i++) {
            writeNote("talk%d.md".formatted(i), stamps, EACH_SECOND);
        }
        try (OpenWindow window = OpenWindow.on(vault, "talk0.md")) {
            window.awaitPicture(Timestamp.START);
            long begin = System.nanoTime();
            for (int seek = 0; seek <= SEEKS; seek++) {
                if (seek % QUARTER == 0) {
                    tellMemory(seek);
                }
                if (seek % SEEKS_TO_A_NOTE == 0) {
                    NotePath note =
                            new NotePath("talk%d.md".formatted(seek / SEEKS_TO_A_NOTE % NOTES));
                    window.millisToOpen(note);
                }
                Moment moment = new Moment(TALK, Timestamp.ofSeconds(another(0, stamps)));
                OpenWindow.fx(() -> {
                    window.session().screening().go(moment);
                    return true;
                });
                long due = begin + length.toNanos() / SEEKS * (seek + 1);
                long rest = TimeUnit.NANOSECONDS.toMillis(due - System.nanoTime());
                WaitForAsyncUtils.sleep(Math.max(0, rest), TimeUnit.MILLISECONDS);
            }
        }
    }

    private static void tellMemory(int seeks) throws IOException {
        long live = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            System.gc();
            live =
                    Math.min(
                            live,
                            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            WaitForAsyncUtils.sleep(200, TimeUnit.MILLISECONDS);
        }
        System.out.printf(
                Locale.ROOT,
                "after %4d seeks: live heap %.1f MB, resident %s MB%n",
                seeks,
                live / 1e6,
                resident());
    }

    /// Of the whole process, where the system tells it as Linux does.
    private static String resident() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return "?";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .map(kilobytes -> String.valueOf(Long.parseLong(kilobytes) / 1000))
                .findFirst()
                .orElse("?");
    }

    private static void tell(String what, double value, String limit) {
        System.out.printf(Locale.ROOT, "%-32s %.3f %s%n", what, value, limit);
    }
}

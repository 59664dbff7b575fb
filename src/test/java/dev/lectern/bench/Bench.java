package dev.lectern.bench;

import dev.lectern.library.OpenLibrary;
import dev.lectern.note.NotePath;
import dev.lectern.search.SearchQuery;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// Measures what a large vault costs, beside floors of the same run, prints a table and writes it
/// to `target/bench.json`. Arguments: the vault, and how many notes the largest vault is to have.
public final class Bench {

    /// The compiler of the JVM works on either side of a ratio for the first few.
    private static final int ROUNDS = 9;

    private static final int QUERIES = 1000;
    private static final int PAGE = 30;

    private final Path vault;
    private final Path work;
    private final int largest;
    private final List<Figure> figures = new ArrayList<>();

    private Bench(Path vault, Path work, int largest) {
        this.vault = vault;
        this.work = work;
        this.largest = largest;
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Files.createTempDirectory("lectern-bench");
        try {
            int largest = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
            Bench bench = new Bench(Path.of(arguments[0]).toRealPath(), work, largest);
            bench.run();
        } finally {
            LargerVault.remove(work);
        }
    }

    private void run() throws Exception {
        System.out.println(Figure.header());
        int notes = Floors.walk(vault).size();
        Path one = work.resolve("one");
        LargerVault.make(vault, one, notes);
        double once = opening(one, notes);
        changing(one);
        OpeningFigures.of(vault).forEach(this::add);
        at(21_000, this::heapAndSearch);
        at(notes * 10, ten -> tenfold(ten, once, one));
        if (largest > 0) {
            at(largest, this::searchInLargest);
        }
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target/bench.json"),
                JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(figures));
    }

    /// Something measured in a vault.
    private interface Measurement {
        void in(Path vault) throws Exception;
    }

    private void at(int notes, Measurement measurement) throws Exception {
        Path larger = work.resolve("notes-" + notes);
        LargerVault.make(vault, larger, notes);
        measurement.in(larger);
        LargerVault.remove(larger);
    }

    private void add(Figure figure) {
        figures.add(figure);
        System.out.println(figure);
    }

    private static double milliseconds(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    /// The first opening and the second; gives the time of the first.
    private double opening(Path folder, int notes) throws Exception {
        double floor = Double.MAX_VALUE;
        double first = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            LargerVault.remove(work.resolve("bare"));
            long start = System.nanoTime();
            Floors.index(folder, Files.createDirectory(work.resolve("bare")));
            floor = Math.min(floor, milliseconds(start));
            LargerVault.remove(cache(folder));
            first = Math.min(first, open(folder));
        }
        LargerVault.remove(work.resolve("bare"));
        add(
                Figure.ofRatio(
                        "first open of " + notes + " notes",
                        first,
                        "ms",
                        new Figure.Floor("reading and bare Lucene", floor),
                        1.5));
        second(folder, notes);
        return first;
    }

    private void second(Path folder, int notes) throws Exception {
        double floor = Double.MAX_VALUE;
        double second = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            Floors.walk(folder);
            floor = Math.min(floor, milliseconds(start));
            second = Math.min(second, open(folder));
        }
        add(
                Figure.ofRatio(
                        "second open of " + notes + " notes",
                        second,
                        "ms",
                        new Figure.Floor("walking, sizes and times", floor),
                        3));
    }

    private Path cache(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".cache");
    }

    private double open(Path folder) throws Exception {
        long start = System.nanoTime();
        try (OpenLibrary opened = new OpenLibrary(folder, cache(folder)).awaitDone()) {
            opened.library().search(SearchQuery.parse("a"), 1);
            return milliseconds(start);
        }
    }

    private void changing(Path folder) throws Exception {
        Path file = folder.resolve("bench-note.md");
        Files.writeString(file, "# Bench\n");
        List<Double> times = new ArrayList<>();
        try (OpenLibrary opened = new OpenLibrary(folder, cache(folder)).awaitDone()) {
            NotePath asked = opened.library().snapshot().paths().getFirst();
            opened.watch();
            for (int i = 0; i < 20; i++) {
                String word = "zzbench" + i;
                String link = "[[" + asked.folder() + "/" + asked.name() + "|" + word + "]]";
                Files.writeString(file, "# Bench\n\nThe word " + word + " " + link + ".\n");
                long start = System.nanoTime();
                opened.await(_ -> isKnown(opened, asked, word));
                times.add(milliseconds(start));
            }
        }
        Files.delete(file);
        times.sort(null);
        add(Figure.of("one file changed, median of 20", times.get(10), "ms", 300));
        add(Figure.of("one file changed, slowest of 20", times.getLast(), "ms", 300));
    }

    private static boolean isKnown(OpenLibrary opened, NotePath asked, String word) {
        return !opened.library().search(SearchQuery.parse("\"" + word + "\""), 1).isEmpty()
                && opened.library().backlinks(asked).stream()
                        .anyMatch(link -> link.link().text().equals(word));
    }

    private void heapAndSearch(Path folder) throws Exception {
        open(folder);
        second(folder, 21_000);
        try (OpenLibrary opened = new OpenLibrary(folder, cache(folder)).awaitDone()) {
            for (int i = 0; i < 4; i++) {
                System.gc();
            }
            long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
            add(Figure.of("live heap with 21000 notes", used / 1e6, "MB", 200));
            search(opened, folder, 21_000, 25);
        }
    }

    private void search(OpenLibrary opened, Path folder, int notes, double limit) throws Exception {
        List<String> queries = Queries.of(Floors.walk(folder), QUERIES);
        double[] times = new double[QUERIES];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < QUERIES; i++) {
                long start = System.nanoTime();
                opened.library().search(SearchQuery.parse(queries.get(i)), PAGE);
                times[i] = milliseconds(start);
            }
        }
        Arrays.sort(times);
        add(Figure.of("search in " + notes + " notes, p50", times[QUERIES / 2], "ms", limit));
        add(
                Figure.of(
                        "search in " + notes + " notes, p99",
                        times[QUERIES * 99 / 100],
                        "ms",
                        limit));
    }

    private void tenfold(Path folder, double once, Path one) throws Exception {
        double ten = open(folder);
        add(
                Figure.ofRatio(
                        "first open of ten times the notes",
                        ten,
                        "ms",
                        new Figure.Floor("once", once),
                        11));
        add(
                Figure.ofRatio(
                        "index of ten times the notes",
                        size(cache(folder)) / 1e6,
                        "MB",
                        new Figure.Floor("once", size(cache(one)) / 1e6),
                        11));
        second(folder, Floors.walk(folder).size());
        LargerVault.remove(cache(folder));
    }

    private static double size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            double size = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
            }
            return size;
        }
    }

    private void searchInLargest(Path folder) throws Exception {
        try (OpenLibrary opened = new OpenLibrary(folder, cache(folder)).awaitDone()) {
            search(opened, folder, largest, 60);
        }
    }
}

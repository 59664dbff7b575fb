package dev.lectern.bench;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How long a reader waits for a note in the running window: measured by
/// `dev.lectern.app.OpeningBenchmark` in a process of its own, which is started as the program is.
final class OpeningFigures {

    private static final Path FLAGS = Path.of("target/lectern.args");
    private static final String TOLD = "opening ";

    private OpeningFigures() {}

    /// The figures; none where there is no display, which is said.
    ///
    /// @throws IOException if the window could not be measured though there is a display
    static List<Figure> of(Path vault) throws IOException, InterruptedException {
        if (GraphicsEnvironment.isHeadless()) {
            System.out.println("There is no display: the window is not measured.");
            return List.of();
        }
        Map<String, Double> told = measured(vault);
        System.out.printf(
                "A new process has its first note after %.0f ms, and a vault new to it after %.0f ms.%n",
                value("first-note", told), value("whole-vault", told));
        return List.of(
                click("median", told, 40),
                click("p99", told, 80),
                Figure.of(
                        "a click to the largest note, painted", value("largest", told), "ms", 500));
    }

    private static Figure click(String part, Map<String, Double> told, double limit)
            throws IOException {
        return Figure.of(
                "a click to the painted note, %s of 500 (in a bare WebView %.0f ms)"
                        .formatted(part, value("bare-" + part, told)),
                value(part, told),
                "ms",
                limit);
    }

    private static double value(String name, Map<String, Double> told) throws IOException {
        Double value = told.get(name);
        if (value == null) {
            throw new IOException("the window could not be measured");
        }
        return value;
    }

    private static Map<String, Double> measured(Path vault)
            throws IOException, InterruptedException {
        Process window =
                new ProcessBuilder(command(vault))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        String output = new String(window.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (window.waitFor() != 0) {
            throw new IOException("the window could not be measured:\n" + output);
        }
        Map<String, Double> told = new HashMap<>();
        for (String line : output.lines().filter(line -> line.startsWith(TOLD)).toList()) {
            List<String> parts = List.of(line.split(" ", -1));
            told.put(parts.get(1), Double.valueOf(parts.get(2)));
        }
        return told;
    }

    /// The program's own flags stand on the first line of its arguments.
    private static List<String> command(Path vault) throws IOException {
        Path flags = Files.createTempFile("lectern-bench", ".args");
        flags.toFile().deleteOnExit();
        Files.writeString(flags, Files.readAllLines(FLAGS).getFirst());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + flags);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.add("dev.lectern.app.OpeningBenchmark");
        command.addAll(List.of(vault.toString(), first(vault)));
        return command;
    }

    private static String first(Path vault) throws IOException {
        return vault.relativize(Floors.walk(vault).getFirst()).toString();
    }
}

package dev.lectern.export;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Prints pages into PDF files by a browser of the Chromium family that is installed here: it knows
/// the page's styles, formulas and scripts of the world better than any library.
public final class Browsers {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final List<String> ON_PATH =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "microsoft-edge",
                    "brave-browser");

    private static final List<String> ON_MAC =
            List.of("Google Chrome", "Chromium", "Microsoft Edge", "Brave Browser");

    private static final List<String> ON_WINDOWS =
            List.of(
                    "Google/Chrome/Application/chrome.exe",
                    "Microsoft/Edge/Application/msedge.exe",
                    "BraveSoftware/Brave-Browser/Application/brave.exe");

    private Browsers() {}

    /// The program of an installed browser that can print.
    public static Optional<Path> find() {
        return find(System.getProperty("os.name", ""), System.getenv());
    }

    static Optional<Path> find(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        Stream<Path> places;
        if (name.startsWith("mac")) {
            places =
                    ON_MAC.stream()
                            .map(app ->
                                    Path.of("/Applications", app + ".app", "Contents/MacOS", app));
        } else if (name.startsWith("windows")) {
            places =
                    Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
                            .map(environment::get)
                            .filter(folder -> folder != null && !folder.isEmpty())
                            .flatMap(folder -> ON_WINDOWS.stream().map(Path.of(folder)::resolve));
        } else {
            places =
                    ON_PATH.stream()
                            .flatMap(program ->
                                    Stream.of(
                                                    environment
                                                            .getOrDefault("PATH", "")
                                                            .split(File.pathSeparator, -1))
                                            .filter(folder -> !folder.isEmpty())
                                            .map(folder -> Path.of(folder, program)));
        }
        return places.filter(Files::isExecutable).findFirst();
    }

    /// Prints a page into a new file.
    ///
    /// @param browser as [#find] found it
    /// @param scratch a folder for what the browser wants to keep
    /// @throws IOException if the browser did not write the file
    public static void print(Path browser, Path page, Path pdf, Path scratch) throws IOException {
        Files.deleteIfExists(pdf);
        List<String> command =
                new ArrayList<>(
                        List.of(
                                browser.toString(),
                                "--headless",
                                "--disable-gpu",
                                "--no-first-run",
                                "--no-pdf-header-footer",
                                "--user-data-dir=" + scratch,
                                "--print-to-pdf=" + pdf));
        // Chromium refuses to run as root with its sandbox; the page has no scripts.
        if (System.getProperty("user.name", "").equals("root")) {
            command.add("--no-sandbox");
        }
        command.add(page.toUri().toString());
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new IOException(browser + " did not finish");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        }
        if (!Files.isRegularFile(pdf)) {
            throw new IOException(browser + " wrote no file");
        }
    }
}

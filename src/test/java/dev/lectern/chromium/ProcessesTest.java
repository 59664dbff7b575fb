package dev.lectern.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left of Chromium's processes when the program has ended, in whichever way.
class ProcessesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir Path folder;

    @Test
    void noneOutliveTheProgramWhetherItEndsOrIsKilled() throws Exception {
        TestedChromium.orSkip().prepare((_, _, _) -> {});
        Process killed = start();
        List<ProcessHandle> helpers = killed.descendants().toList();
        assertThat(helpers).hasSizeGreaterThan(2);
        killed.destroyForcibly();
        awaitGone(helpers);
        assertThat(profile(killed)).exists();

        Process ended = start();
        assertThat(profile(killed)).as("left by the program that was killed").doesNotExist();
        helpers = ended.descendants().toList();
        assertThat(helpers).hasSizeGreaterThan(2);
        ended.getOutputStream().write('\n');
        ended.getOutputStream().flush();
        assertThat(ended.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(ended.exitValue()).isZero();
        awaitGone(helpers);
        assertThat(profile(ended)).doesNotExist();
    }

    @Test
    void chromiumAddsNoVariablesToTheEnvironmentWhileItStarts() throws Exception {
        TestedChromium.orSkip().prepare((_, _, _) -> {});
        start().destroyForcibly();
        assertThat(folder.resolve("errors")).content().doesNotContain("EnvironmentTable");
    }

    private static Path profile(Process process) {
        return TestedChromium.home().resolve("profiles").resolve(String.valueOf(process.pid()));
    }

    private Process start() throws IOException {
        Path page = folder.resolve("page.html");
        Files.writeString(page, "<!doctype html><body>Something to see</body>");
        Process process =
                new ProcessBuilder(
                                ProcessHandle.current().info().command().orElse("java"),
                                "-Djava.awt.headless=true",
                                "--enable-native-access=ALL-UNNAMED",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                PageOpener.class.getName(),
                                page.toString())
                        .redirectError(folder.resolve("errors").toFile())
                        .start();
        BufferedReader told = process.inputReader(StandardCharsets.UTF_8);
        for (String line = told.readLine(); !"painted".equals(line); line = told.readLine()) {
            if (line == null) {
                throw new AssertionError(Files.readString(folder.resolve("errors")));
            }
        }
        return process;
    }

    private static void awaitGone(List<ProcessHandle> processes) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (processes.stream().anyMatch(ProcessesTest::runs)) {
            assertThat(Instant.now()).isBefore(deadline);
            Thread.sleep(50);
        }
    }

    /// One that has ended stays in the list of processes until its parent has asked for its end,
    /// which a container's first process may never do.
    private static boolean runs(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException gone) {
            return false;
        }
    }
}

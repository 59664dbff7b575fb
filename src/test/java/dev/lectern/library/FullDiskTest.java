package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.words.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A disk that takes no more, played by a process that may write only small files.
@DisabledOnOs(OS.WINDOWS)
class FullDiskTest {

    private static final int NOTES = 300;
    private static final int LARGEST_FILE_KILOBYTES = 100;

    @TempDir private Path folder = Path.of("");

    @Test
    void theIndexGoesOnInMemoryWithASentence() throws Exception {
        Random random = new Random(1);
        Path vault = Files.createDirectories(folder.resolve("vault"));
        for (int i = 0; i < NOTES; i++) {
            StringBuilder words = new StringBuilder("bread ");
            random.ints(300).forEach(word -> words.append(Integer.toString(word, 36)).append(' '));
            Files.writeString(vault.resolve("note" + i + ".md"), words);
        }
        assertThat(read(vault))
                .contains(Words.say("index.IN_MEMORY"))
                .endsWith("\n" + NOTES + "\n");
        assertThat(filesIn(folder.resolve("cache")))
                .as("nothing that is worthless keeps the disk full")
                .isNotEmpty()
                .allMatch(name -> name.matches("segments_.*|write.lock"));
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.toFile().getName()).toList();
        }
    }

    private String read(Path vault) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                "bash",
                                "-c",
                                "ulimit -f " + LARGEST_FILE_KILOBYTES + " && exec \"$@\"",
                                "bash",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-classpath",
                                System.getProperty("java.class.path"),
                                CrampedReader.class.getName(),
                                vault.toString(),
                                folder.resolve("cache").toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return printed;
    }
}

package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.search.SearchQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process killed while it indexes leaves an index with which the next start is right. Killed
/// some times here; `-Dlectern.kills=100` kills it more often.
class KilledLibraryTest {

    private static final int NOTES = 600;

    @TempDir private Path folder = Path.of("");

    @Test
    void theNextStartIsRight() throws Exception {
        int kills = Integer.getInteger("lectern.kills", 4);
        Random random = new Random(7);
        for (int i = 0; i < NOTES; i++) {
            write(i, 0);
        }
        for (int round = 1; round <= kills; round++) {
            for (int i = 0; i < NOTES; i += 1 + random.nextInt(5)) {
                write(i, round);
            }
            killAfter(200 + random.nextInt(1500));
            if (round % 2 == 0) {
                assertRight();
            }
        }
        assertRight();
    }

    private void assertRight() throws Exception {
        try (OpenLibrary opened =
                new OpenLibrary(folder.resolve("vault"), folder.resolve("cache")).awaitDone()) {
            assertThat(opened.library().snapshot().remarks()).isEmpty();
            for (int i = 0; i < NOTES; i++) {
                String word = Files.readString(file(i)).strip();
                assertThat(opened.library().search(SearchQuery.parse("\"" + word + "\""), 10))
                        .as(word)
                        .hasSize(1);
            }
            assertThat(opened.library().search(SearchQuery.parse("channel:lab"), 2 * NOTES))
                    .hasSize(NOTES);
        }
    }

    private Path file(int note) {
        return folder.resolve("vault/lab/note" + note + ".md");
    }

    private void write(int note, int round) throws IOException {
        Files.createDirectories(file(note).resolveSibling(""));
        Files.writeString(file(note), "word" + note + "round" + round + "\n");
        Instant time = Instant.parse("2025-06-01T12:00:00Z").plusSeconds(round);
        Files.setLastModifiedTime(file(note), FileTime.from(time));
    }

    private void killAfter(int milliseconds) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(
                                List.of(
                                        Path.of(System.getProperty("java.home"), "bin", "java")
                                                .toString(),
                                        "-classpath",
                                        System.getProperty("java.class.path"),
                                        KilledIndexer.class.getName(),
                                        folder.resolve("vault").toString(),
                                        folder.resolve("cache").toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        boolean ended = process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        assertThat(ended).as("it ends by itself only if it fails").isFalse();
    }
}

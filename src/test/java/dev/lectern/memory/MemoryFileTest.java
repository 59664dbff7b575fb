package dev.lectern.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import dev.lectern.video.Span;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is remembered outlasts programs that are killed, programs beside each other, and lines that
/// make no sense.
class MemoryFileTest {

    private static final List<VideoRef> VIDEOS =
            List.of(new VideoRef.YouTube("birds_birds"), new VideoRef.YouTube("sea_sea_sea"));

    @TempDir private Path folder = Path.of("");

    private Path path() {
        return folder.resolve("vault/memory.jsonl");
    }

    private MemoryFile file() {
        return new MemoryFile(path());
    }

    /// Two programs write at once and are killed, again and again; `-Dlectern.kills=100` for more.
    @Test
    void nothingThatWasWrittenIsLostByKilling() throws Exception {
        int kills = Integer.getInteger("lectern.kills", 3);
        Random random = new Random(7);
        long[] last = {-1, -1};
        for (int round = 0; round < kills; round++) {
            Process[] both = {start(0, last[0] + 1), start(1, last[1] + 1)};
            for (int i = 0; i < 2; i++) {
                last[i] = readUntil(both[i], last[i] + 1);
            }
            Thread.sleep(random.nextInt(100));
            for (int i = 0; i < 2; i++) {
                both[i].destroyForcibly().waitFor();
                last[i] = Math.max(last[i], lastLine(both[i], last[i]));
            }
            MemoryFile.Found found = file().load();
            for (int i = 0; i < 2; i++) {
                long kept = found.memory().of(VIDEOS.get(i)).position().seconds();
                assertThat(kept).isBetween(last[i], last[i] + 1);
                last[i] = kept;
            }
            assertThat(found.broken()).isLessThanOrEqualTo(2 * (round + 1));
        }
    }

    private Process start(int video, long from) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        KilledRememberer.class.getName(),
                        path().toString(),
                        ((VideoRef.YouTube) VIDEOS.get(video)).id(),
                        String.valueOf(from))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static long readUntil(Process process, long number) throws IOException {
        String line = process.inputReader().readLine();
        assertThat(line).as("it writes").isNotNull();
        return Math.max(number, Long.parseLong(line));
    }

    private static long lastLine(Process process, long before) {
        // A number that was cut off by the kill has no end of line.
        String rest =
                process.inputReader()
                        .lines()
                        .reduce(("" + before), (one, next) -> one + "\n" + next);
        String[] lines = rest.split("\n", -1);
        return Long.parseLong(lines[Math.max(0, lines.length - 2)]);
    }

    @Test
    void aLineThatMakesNoSenseIsLeftOutAndTheRestIsThere() throws IOException {
        file().append(List.of(new Fact.Opened(new NotePath("a.md"))));
        Files.write(
                path(),
                "{\"fact\":\"left\",\"video\":\"you\nno line\n\u0000\n{\"fact\":\"opened\",\"no"
                        .getBytes(StandardCharsets.UTF_8),
                StandardOpenOption.APPEND);
        file().append(List.of(new Fact.Opened(new NotePath("b.md"))));

        MemoryFile.Found found = file().load();

        assertThat(found.memory().recent())
                .containsExactly(new NotePath("b.md"), new NotePath("a.md"));
        assertThat(found.broken()).isEqualTo(4);
    }

    @Test
    void aLongFileIsMadeShortAndSaysTheSame() throws IOException {
        for (int i = 0; i < 50; i++) {
            int from = i;
            file().append(
                            IntStream.range(0, 20)
                                    .<Fact>mapToObj(step ->
                                            new Fact.Watched(
                                                    VIDEOS.getFirst(),
                                                    TimeRanges.NONE.plus(
                                                            new Span(
                                                                    Timestamp.ofSeconds(
                                                                            from * 20 + step),
                                                                    Timestamp.ofSeconds(
                                                                            from * 20 + step
                                                                                    + 1)))))
                                    .toList());
        }
        Files.writeString(path(), "no line\n", StandardOpenOption.APPEND);
        Memory before = file().load().memory();

        file().tidy();

        assertThat(file().load()).isEqualTo(new MemoryFile.Found(before, 0));
        assertThat(Files.readAllLines(path())).hasSize(2);
        assertThat(Files.readString(path().resolveSibling("memory-unreadable.txt")))
                .isEqualTo("no line\n");
        assertThat(before.of(VIDEOS.getFirst()).watched().length().toSeconds()).isEqualTo(1000);
    }

    @Test
    void manyFactsOfOneKindAreWrittenAsOne() throws IOException {
        Deque<Runnable> soon = new ArrayDeque<>();
        MemoryWriter writer =
                new MemoryWriter(
                        file(),
                        soon::add,
                        failure -> {
                            throw new AssertionError(failure);
                        });
        for (int i = 0; i < 9; i++) {
            writer.write(new Fact.Left(VIDEOS.getFirst(), Timestamp.ofSeconds(i)));
            writer.write(
                    new Fact.Watched(
                            VIDEOS.getFirst(),
                            TimeRanges.NONE.plus(
                                    new Span(Timestamp.ofSeconds(i), Timestamp.ofSeconds(i + 1)))));
        }
        assertThat(soon).hasSize(1);
        soon.remove().run();

        assertThat(Files.readAllLines(path())).hasSize(2);
        VideoMemory kept = file().load().memory().of(VIDEOS.getFirst());
        assertThat(kept.position()).isEqualTo(Timestamp.ofSeconds(8));
        assertThat(kept.watched().length().toSeconds()).isEqualTo(9);
    }
}

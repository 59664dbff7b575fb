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
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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
            try (Writer one = new Writer(0, last[0] + 1);
                    Writer other = new Writer(1, last[1] + 1)) {
                one.awaitNumber();
                other.awaitNumber();
                Thread.sleep(random.nextInt(100));
                one.kill();
                other.kill();
                MemoryFile.Found found = file().load();
                assertThat(found.broken()).isLessThanOrEqualTo(2 * (round + 1));
                for (Writer writer : List.of(one, other)) {
                    long kept = found.memory().of(VIDEOS.get(writer.video)).position().seconds();
                    // It may have been killed before it told of the last one.
                    assertThat(kept).isBetween(writer.told(), writer.told() + 1);
                    last[writer.video] = kept;
                }
            }
        }
    }

    /// Played by a process that may write only small files.
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDiskThatGetsFullKeepsWhatWasWrittenAndNoPartOfALine() throws Exception {
        List<String> cramped = List.of("bash", "-c", "ulimit -f 40 && exec \"$@\"", "bash");
        try (Writer writer = new Writer(cramped, 0, 0)) {
            assertThat(writer.process.waitFor(1, TimeUnit.MINUTES)).isTrue();

            MemoryFile.Found found = file().load();
            assertThat(found.broken()).isZero();
            assertThat(found.memory().of(VIDEOS.getFirst()).position().seconds())
                    .isEqualTo(writer.told());
        }
    }

    @Test
    void whatTheDiskDidNotTakeIsWrittenWithWhatCameSinceAndInItsOrder() throws IOException {
        Deque<Runnable> soon = new ArrayDeque<>();
        List<Boolean> taken = new ArrayList<>();
        MemoryWriter writer =
                new MemoryWriter(file(), soon::add, failure -> taken.add(failure.isEmpty()));
        Path inTheWay = path().resolveSibling("");
        Files.createFile(inTheWay);
        writer.write(new Fact.Opened(new NotePath("a.md")));
        writer.write(new Fact.Opened(new NotePath("b.md")));
        soon.remove().run();
        writer.write(new Fact.Opened(new NotePath("a.md")));

        Files.delete(inTheWay);
        soon.remove().run();

        assertThat(taken).containsExactly(false, true);
        assertThat(soon).isEmpty();
        assertThat(file().load().memory().recent())
                .containsExactly(new NotePath("a.md"), new NotePath("b.md"));
    }

    /// A program that writes, and tells in a file of what it has written.
    private final class Writer implements AutoCloseable {

        private final int video;
        private final Path telling;
        private final Process process;

        private Writer(int video, long from) throws IOException {
            this(List.of(), video, from);
        }

        /// @param shell a command that starts the one that follows it
        private Writer(List<String> shell, int video, long from) throws IOException {
            List<String> command = new ArrayList<>(shell);
            command.addAll(
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-classpath",
                            System.getProperty("java.class.path"),
                            KilledRememberer.class.getName(),
                            path().toString(),
                            ((VideoRef.YouTube) VIDEOS.get(video)).id(),
                            String.valueOf(from)));
            this.video = video;
            this.telling = Files.createTempFile(folder, "told", ".txt");
            this.process =
                    new ProcessBuilder(command)
                            .redirectOutput(telling.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        }

        private void awaitNumber() throws Exception {
            Instant deadline = Instant.now().plusSeconds(60);
            while (told() < 0) {
                assertThat(process.isAlive()).as("it writes").isTrue();
                assertThat(Instant.now()).isBefore(deadline);
                Thread.sleep(10);
            }
        }

        /// The last number told whole.
        private long told() throws IOException {
            String[] lines = Files.readString(telling).split("\n", -1);
            return lines.length < 2 ? -1 : Long.parseLong(lines[lines.length - 2]);
        }

        private void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        @Override
        public void close() {
            process.destroyForcibly();
        }
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
                new MemoryWriter(file(), soon::add, failure -> assertThat(failure).isEmpty());
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

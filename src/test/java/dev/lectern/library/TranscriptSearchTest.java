package dev.lectern.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.search.Hit;
import dev.lectern.search.SearchHit;
import dev.lectern.search.SearchQuery;
import dev.lectern.search.SpokenHit;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranscriptSearchTest {

    private static final VideoRef TALK = new VideoRef.File("films/talk.mp4");

    @TempDir private Path disk = Path.of("");

    @Test
    void wordsThatOnlyTheTranscriptHasAreFoundAtTheirSecond() throws Exception {
        write("films/talk.mp4", "");
        write("films/talk.vtt", captions("Good morning", "A zebra is grazing", "And it sleeps"));
        write("note.md", "The note speaks of a horse.");

        try (OpenLibrary vault = open()) {
            assertThat(spoken(vault, "zebra"))
                    .extracting(SpokenHit::moment)
                    .containsExactly(new Moment(TALK, Timestamp.ofSeconds(10)));
            assertThat(spoken(vault, "zebra").getFirst().excerpt().text())
                    .contains("A zebra is grazing")
                    .contains("And it sleeps");
            assertThat(spoken(vault, "zeb")).hasSize(1);
            assertThat(spoken(vault, "zbra")).hasSize(1);
            assertThat(spoken(vault, "title:zebra")).isEmpty();
            assertThat(spoken(vault, "zebra horse")).isEmpty();
        }
    }

    @Test
    void notesAndTranscriptsAreFoundTogether() throws Exception {
        write("films/talk.mp4", "");
        write("films/talk.vtt", captions("One zebra"));
        write("note.md", "A note about a zebra.");

        try (OpenLibrary vault = open()) {
            List<Hit> hits = vault.library().searchAll(SearchQuery.parse("zebra"), 10);
            assertThat(hits).hasSize(2).hasAtLeastOneElementOfType(SearchHit.class);
            assertThat(hits).hasAtLeastOneElementOfType(SpokenHit.class);
            assertThat(hits.getFirst().score()).isGreaterThanOrEqualTo(hits.getLast().score());
        }
    }

    @Test
    void wordsOfOneSentenceAreFoundAcrossTheEndOfAPassage() throws Exception {
        write("films/talk.mp4", "");
        String[] lines =
                IntStream.range(0, 60)
                        .mapToObj(at -> "begins%d and ends%d".formatted(at, at))
                        .toArray(String[]::new);
        write("films/talk.vtt", captions(lines));

        try (OpenLibrary vault = open()) {
            for (int at = 0; at + 1 < lines.length; at++) {
                assertThat(spoken(vault, "\"ends%d begins%d\"".formatted(at, at + 1)))
                        .as("from line %d to the next", at)
                        .hasSize(1);
            }
            assertThat(spoken(vault, "begins")).as("of one video, not too many").hasSize(3);
        }
    }

    @Test
    void captionsThatAreRewrittenAreFoundAsTheyAreNow() throws Exception {
        write("films/talk.mp4", "");
        write("films/talk.vtt", captions("One zebra"));
        try (OpenLibrary vault = open()) {
            vault.watch();
            write("films/talk.vtt", captions("One giraffe"));
            await(vault, "giraffe", 1);
            assertThat(spoken(vault, "zebra")).isEmpty();

            Files.delete(disk.resolve("vault/films/talk.vtt"));
            await(vault, "giraffe", 0);
        }
    }

    @Test
    void aNoteThatChangesHasNoCaptionsLookedAt() throws Exception {
        Path outside = Files.createDirectories(disk.resolve("outside"));
        Files.writeString(outside.resolve("far.mp4"), "");
        Path captions = Files.writeString(outside.resolve("far.vtt"), captions("One zebra"));
        Files.setLastModifiedTime(captions, FileTime.from(Instant.now().minusSeconds(100)));
        write("note.md", "A horse.");
        try (OpenLibrary vault =
                new OpenLibrary(disk.resolve("vault"), disk.resolve("cache"), List.of(outside))
                        .awaitDone()) {
            vault.watch();
            write("first.md", "An elephant.");
            vault.await(now -> now.isComplete() && now.paths().size() == 2);

            Files.writeString(captions, captions("One giraffe"));
            write("second.md", "A mouse.");
            vault.await(now -> now.isComplete() && now.paths().size() == 3);
            assertThat(spoken(vault, "giraffe")).isEmpty();

            write("films/near.mp4", "");
            await(vault, "giraffe", 1);
        }
    }

    @Test
    void captionsAreReadAgainOnlyIfTheyChangedWhileLecternWasAway() throws Exception {
        write("films/talk.mp4", "");
        Path same = write("films/talk.de.vtt", captions("Ein Zebra"));
        Path changed = write("films/talk.en.vtt", captions("One zebra"));
        FileTime before = FileTime.from(Instant.now().minusSeconds(100));
        Files.setLastModifiedTime(same, before);
        Files.setLastModifiedTime(changed, before);
        open().close();

        Files.writeString(same, captions("Ein Gnu!!"));
        Files.setLastModifiedTime(same, before);
        Files.writeString(changed, captions("One giraffe"));
        try (OpenLibrary vault = open()) {
            assertThat(spoken(vault, "giraffe")).hasSize(1);
            assertThat(spoken(vault, "zebra"))
                    .as("what has the size and the time that it had is taken to be the same")
                    .hasSize(1);
            assertThat(spoken(vault, "zebra").getFirst().captions()).isEqualTo(same);
        }
    }

    @Test
    void theVideoIsNamedAsNotesNameIt() throws Exception {
        write("films/A talk [dQw4w9WgXcQ].mp4", "");
        write("films/A talk [dQw4w9WgXcQ].en.vtt", captions("One zebra"));
        write("subtitles/Alone [abcdefghijk].en.vtt", captions("One giraffe"));
        write("note.md", "---\nvideoId: dQw4w9WgXcQ\n---\n\nAt [00:30].\n");

        try (OpenLibrary vault = open()) {
            assertThat(spoken(vault, "zebra").getFirst().moment().video())
                    .isEqualTo(new VideoRef.YouTube("dQw4w9WgXcQ"));
            assertThat(spoken(vault, "giraffe").getFirst().moment().video())
                    .isEqualTo(new VideoRef.YouTube("abcdefghijk"));
        }
    }

    @Test
    void captionsInMediaFoldersAreFound() throws Exception {
        write("note.md", "A note.");
        Path media = Files.createDirectories(disk.resolve("media/course"));
        Files.writeString(media.resolve("Talk [dQw4w9WgXcQ].vtt"), captions("One zebra"));

        try (OpenLibrary vault =
                new OpenLibrary(
                        disk.resolve("vault"),
                        disk.resolve("cache"),
                        List.of(disk.resolve("media")))) {
            vault.awaitDone();
            assertThat(spoken(vault, "zebra"))
                    .extracting(hit -> hit.moment().video())
                    .containsExactly(new VideoRef.YouTube("dQw4w9WgXcQ"));
        }
    }

    @Test
    void aFileThatIsNoCaptionsCostsNothingButItself() throws Exception {
        write("films/talk.mp4", "");
        write("films/talk.de.vtt", "\u0000\u0001 no captions");
        write("films/talk.en.vtt", captions("One zebra"));
        try (OpenLibrary vault = open()) {
            assertThat(spoken(vault, "zebra")).hasSize(1);
        }
    }

    private OpenLibrary open() throws IOException, InterruptedException {
        return new OpenLibrary(disk.resolve("vault"), disk.resolve("cache")).awaitDone();
    }

    private static void await(OpenLibrary vault, String word, int hits) throws Exception {
        vault.await(_ -> spoken(vault, word).size() == hits);
    }

    private static List<SpokenHit> spoken(OpenLibrary vault, String typed) {
        return vault.library().searchAll(SearchQuery.parse(typed), 10).stream()
                .flatMap(
                        hit -> hit instanceof SpokenHit spoken ? Stream.of(spoken) : Stream.empty())
                .toList();
    }

    private static String captions(String... lines) {
        return IntStream.range(0, lines.length)
                .mapToObj(at ->
                        "%s --> %s\n%s\n".formatted(clock(10 * at), clock(10 * at + 9), lines[at]))
                .collect(Collectors.joining("\n", "WEBVTT\n\n", ""));
    }

    private static String clock(int seconds) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d.000", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    private Path write(String path, String text) throws IOException {
        Path file = disk.resolve("vault").resolve(path);
        Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
        return Files.writeString(file, text);
    }
}

package dev.lectern.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.lectern.library.Library;
import dev.lectern.media.LocalMedia;
import dev.lectern.media.VideoEnds;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.vault.Vault;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import dev.lectern.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {

    private static final VideoRef BIRDS = new VideoRef.YouTube("birds_birds");
    private static final VideoRef EGGS = new VideoRef.YouTube("eggs_eggs_e");

    @TempDir private Path folder = Path.of("");
    private Pages pages = pages();

    @BeforeEach
    void openAVault() throws IOException {
        write(
                "birds/birds.md",
                """
                ---
                title: Birds of a feather
                ---
                ### [How birds fly](https://www.youtube.com/watch?v=birds_birds)
                - [[wings]]
                - [[air]]

                ### [On eggs](https://www.youtube.com/watch?v=eggs_eggs_e)
                - [[shells]]
                """);
        write(
                "birds/air.md",
                """
                ---
                title: Air
                videoId: birds_birds
                tags: [Physics, sky]
                ---

                Air is thin up there [02:00]. It is <b>cold</b> [00:30].
                """);
        write(
                "birds/wings.md",
                """
                ---
                title: Wings <i>
                videoId: birds_birds
                tags: physics
                ---

                From: [[no_such_channel]] <br/>

                They push the air down [01:00]. See [[air_presure]] about it.
                """);
        write("birds/air_pressure.md", "---\ntitle: Air pressure\n---\n\nA force.\n");
        pages = pages();
    }

    private void write(String note, String text) throws IOException {
        Path file = folder.resolve(note);
        Files.createDirectories(file.resolve("..").normalize());
        Files.writeString(file, text);
    }

    private Pages pages() {
        try {
            Library library = new Library(Vault.open(folder), Runnable::run, Runnable::run);
            library.read(_ -> {});
            return new Pages(library, new VideoEnds(new LocalMedia(folder, List::of, List.of())));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private Rendered page(Place place) {
        return pages.page(place, Known.NOTHING);
    }

    private static String text(Rendered page) {
        return Jsoup.parseBodyFragment(page.page().html()).text();
    }

    private static LinkTarget to(String note) {
        return new LinkTarget.ToNote(new NotePath(note), Optional.empty());
    }

    @Test
    void aVideoHasItsNotesInTheChannelsOrderAndItsStampsInTime() {
        Rendered page = page(new Place.OfVideo(BIRDS));

        assertThat(page.title()).isEqualTo("How birds fly");
        assertThat(page.video()).contains(BIRDS);
        assertThat(page.page().links().subList(0, 2))
                .containsExactly(to("birds/wings.md"), to("birds/air.md"));
        assertThat(page.page().stamps().stream().flatMap(stamp -> stamp.time().stream()))
                .containsExactly(
                        Timestamp.ofSeconds(30), Timestamp.ofSeconds(60), Timestamp.ofSeconds(120));
        assertThat(text(page))
                .contains("0:30 It is cold")
                .contains("1:00 They push the air down")
                .contains("2:00 Air is thin up there");
    }

    @Test
    void whatNotesAreCalledIsTextAndNothingElse() {
        Rendered page = page(new Place.OfVideo(BIRDS));

        assertThat(text(page)).contains("Wings <i>");
        assertThat(Jsoup.parseBodyFragment(page.page().html()).select("i")).isEmpty();
    }

    @Test
    void aVideoThatNobodyWroteAboutSaysSo() {
        assertThat(text(page(new Place.OfVideo(EGGS)))).contains("No note");
    }

    @Test
    void aChannelHasTheVideosOfItsFolderAndOfItsNote() {
        Rendered page = page(new Place.OfChannel("birds"));

        assertThat(page.title()).isEqualTo("Birds of a feather");
        assertThat(page.page().headings().stream().map(heading -> heading.text()))
                .containsExactly(
                        "How birds fly", "Notes without a video", "Videos without notes here");
        assertThat(page.page().links())
                .contains(
                        to("birds/wings.md"),
                        to("birds/air.md"),
                        to("birds/air_pressure.md"),
                        new LinkTarget.ToPlace(new Place.OfVideo(EGGS)));
        assertThat(text(page)).contains("On eggs");
    }

    @Test
    void theRootHasItsFolders() {
        assertThat(page(new Place.OfChannel("")).page().links())
                .contains(new LinkTarget.ToPlace(new Place.OfChannel("birds")));
    }

    @Test
    void aTagHasItsNotesWhateverItsCase() {
        assertThat(page(new Place.OfTag("PHYSICS")).page().links())
                .containsExactly(to("birds/air.md"), to("birds/wings.md"));
        assertThat(page(new Place.OfNote(new NotePath("birds/air.md"))).tags())
                .extracting(Crumb::target)
                .contains(Optional.of(new LinkTarget.ToPlace(new Place.OfTag("physics"))));
    }

    @Test
    void aMissingNoteHasNearNamesAndWhoAsksForIt() {
        Rendered page = page(new Place.OfMissing("birds", "air_presure"));

        assertThat(page.page().links().getFirst()).isEqualTo(to("birds/air_pressure.md"));
        assertThat(page.page().links().getLast()).isInstanceOf(LinkTarget.ToPassage.class);
        assertThat(text(page)).contains("Wings <i>").contains("See air_presure about it.");
    }

    @Test
    void aMissingNoteThatIsWrittenIsAskedForNoLonger() throws IOException {
        write("birds/air_presure.md", "Here.");
        pages = pages();

        assertThat(text(page(new Place.OfMissing("birds", "air_presure")))).doesNotContain("Wings");
    }

    @Test
    void aChannelWithoutANoteIsItsFolder() {
        assertThat(page(new Place.OfNote(new NotePath("birds/wings.md"))).crumbs().getFirst())
                .isEqualTo(
                        new Crumb(
                                "no_such_channel",
                                Optional.of(new LinkTarget.ToPlace(new Place.OfChannel("birds")))));
    }

    @Test
    void ofALongListTheBeginningIsShownAndTheRestIsThere() throws IOException {
        String stamps =
                IntStream.range(0, 2083)
                        .mapToObj(i -> "[%02d:%02d]".formatted(i / 60, i % 60))
                        .collect(Collectors.joining(" ", "Much [", "].\n"));
        write("birds/long.md", "---\ntitle: Long\nvideoId: long_long_l\n---\n\n" + stamps);
        pages = pages();

        Rendered page = page(new Place.OfVideo(new VideoRef.YouTube("long_long_l")));

        assertThat(page.page().stamps()).hasSize(2083);
        assertThat(Jsoup.parseBodyFragment(page.page().html()).select("li:not([hidden] li)"))
                .hasSizeLessThan(110);
    }

    @Test
    void aPartOfAPageIsOneHeadingWithWhatBelongsToIt() throws IOException {
        write(
                "birds/parts.md",
                "Begin.\n\n## One\n\nFirst.\n\n### In one\n\nInner.\n\n## Two\n\nSecond.\n");
        pages = pages();
        Rendered page = page(new Place.OfNote(new NotePath("birds/parts.md")));

        String one = page.page().part(Optional.of("h-one"), 1000).html();
        String begin = page.page().part(Optional.empty(), 3).html();

        assertThat(one).contains("First", "Inner").doesNotContain("Begin", "Second", " id=");
        assertThat(begin).contains("Begin").doesNotContain("Second");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNoteThatMayNotBeReadSaysSo() throws IOException {
        Path file = folder.resolve("birds/air.md");
        Files.setPosixFilePermissions(file, Set.of());
        assumeFalse(Files.isReadable(file), "this user may read everything");
        assertThatThrownBy(() -> page(new Place.OfNote(new NotePath("birds/air.md"))))
                .hasMessage(Words.say("problem.noteLocked", "birds/air.md"));
    }
}

package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.Heading;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.session.OpenPage;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The outline, the cards beside links, and the pages of what has no file, in the real window.
class PlacesTest {

    private static final NotePath SUN = new NotePath("time/sun.md");
    private static final NotePath CLOCK = new NotePath("time/clock.md");
    private static final NotePath SAND = new NotePath("time/sand.md");
    private static final Place VIDEO = new Place.OfVideo(new VideoRef.YouTube("clock_clock"));
    private static final String LINK = "main [data-link=\"0\"]";
    private static final String MISSING = "main [data-link=\"1\"]";

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        Path folder = Files.createDirectories(vault.resolve("time"));
        OpenWindow.copyClip("clock.mp4", folder.resolve("A clock [clock_clock].mp4"));
        String much = "Much text. ".repeat(300);
        note(
                SUN,
                "A shadow, not a [[clock]]; see [[sandd]].\n\n## Dawn [00:10]\n\n"
                        + much
                        + "\n\n### Birds\n\n"
                        + much
                        + "\n\n## Noon\n\n"
                        + much
                        + "\n\n## Dusk\n\nSoon.\n");
        note(CLOCK, "It strikes at noon [00:12].\n\n## Hands\n\nTwo, see [[sand]].\n");
        Files.writeString(
                vault.resolve(SAND.value()), "---\ntitle: Sand\n---\n\nRuns in a [[sandd]].\n");
        window = OpenWindow.on(vault, SUN.value());
        window.await("all is read", () -> window.session().snapshot().get().isComplete());
        window.awaitPicture(Timestamp.START);
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private void note(NotePath path, String text) throws IOException {
        Files.writeString(
                vault.resolve(path.value()),
                """
                ---
                title: %s
                videoId: clock_clock
                tags: [Light]
                ---

                %s\
                """
                        .formatted(path.name(), text));
    }

    private void awaitPlace(Place place) {
        window.await(
                place + " is on screen",
                () ->
                        window.session()
                                .page()
                                .get()
                                .map(OpenPage::place)
                                .equals(Optional.of(place)));
        window.await(
                "it is painted",
                () ->
                        Boolean.TRUE.equals(
                                window.page(
                                        "document.getElementById('title').textContent === '"
                                                + window.session().page().get().get().title()
                                                + "'")));
    }

    private void awaitInPage(String what, String script) {
        window.await(what, () -> Boolean.TRUE.equals(window.page(script)));
    }

    private Optional<String> heading() {
        return OpenWindow.fx(() -> window.session().heading().get().map(Heading::text));
    }

    @Test
    void theOutlineTellsWhereTheReaderIsAndGoesThere() {
        assertThat(heading()).isEmpty();

        window.robot().clickOn("Noon");

        window.await("Noon is lit", () -> heading().equals(Optional.of("Noon")));
        awaitInPage(
                "it is above",
                "Math.abs(document.getElementById('h-noon').getBoundingClientRect().top) < 40");

        window.page("document.getElementById('h-birds').scrollIntoView()");
        window.await("Birds is lit", () -> heading().equals(Optional.of("Birds")));

        window.press(KeyCode.ALT, KeyCode.LEFT);
        awaitInPage("it is back at the top", "window.scrollY === 0");
    }

    @Test
    void aCardStandsBesideItsLinkCanBeEnteredAndGoes() {
        window.pointInPage(LINK);
        awaitInPage("the card is there", "document.querySelectorAll('.preview').length === 1");
        assertThat(window.page("document.querySelector('.preview-body').textContent"))
                .asString()
                .contains("It strikes at noon");
        assertThat(
                        window.page(
                                """
                                (() => {
                                  const card = document.querySelector('.preview').getBoundingClientRect();
                                  const link = document.querySelector('main [data-link="0"]').getBoundingClientRect();
                                  return (card.top >= link.bottom || card.bottom <= link.top)
                                      && card.left >= 0 && card.right <= window.innerWidth
                                      && card.top >= 0 && card.bottom <= window.innerHeight;
                                })()\
                                """))
                .isEqualTo(true);

        window.clickInPage(".preview [data-stamp=\"0\"]");
        window.awaitPicture(Timestamp.ofSeconds(12));
        assertThat(window.open().path()).isEqualTo(SUN);

        window.pointInPage(".preview .preview-pin");
        window.clickInPage(".preview .preview-pin");
        window.pointInPage("#title");
        window.pointInPage(MISSING);
        awaitInPage("a second card is there", "document.querySelectorAll('.preview').length === 2");
        window.pointInPage("#title");
        awaitInPage(
                "the pinned one is left",
                "document.querySelectorAll('.preview').length === 1"
                        + " && document.querySelectorAll('.preview.pinned').length === 1");

        window.clickInPage(".preview [data-link=\"0\"]");
        window.awaitNote(SAND);
        assertThat(window.page("document.querySelectorAll('.preview.pinned').length")).isEqualTo(1);
    }

    @Test
    void aCardComesAndGoesByKeysAndShowsWhatHasChanged() throws IOException {
        window.clickInPage("#title");
        window.page("document.querySelector('main a[data-link]').focus()");
        window.press(KeyCode.SHIFT, KeyCode.ENTER);
        awaitInPage("the card is there", "document.querySelectorAll('.preview').length === 1");
        window.page("document.querySelector('.preview-pin').click()");

        note(CLOCK, "It has stopped.\n");
        awaitInPage(
                "the card says so",
                "document.querySelector('.preview-body').textContent.includes('stopped')");

        window.press(KeyCode.ESCAPE);
        awaitInPage("the card is gone", "document.querySelectorAll('.preview').length === 0");
    }

    @Test
    void pagesOfWhatHasNoFileArePlacesLikeNotes() {
        window.clickInPage("main [data-crumb=\"0\"]");
        awaitPlace(VIDEO);
        window.clickInPage("main .moments [data-stamp=\"1\"]");
        window.awaitPicture(Timestamp.ofSeconds(12));
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.awaitNote(SUN);

        window.clickInPage("#tags a");
        awaitPlace(new Place.OfTag("light"));
        assertThat(window.page("document.querySelectorAll('.notes li').length")).isEqualTo(2);
        window.press(KeyCode.ALT, KeyCode.LEFT);
        window.awaitNote(SUN);

        window.clickInPage(MISSING);
        awaitInPage("the card is there", "!document.getElementById('card').hidden");
        window.clickInPage("#card li:last-child button");
        awaitPlace(new Place.OfMissing("time", "sandd"));
        assertThat(window.page("document.getElementById('note').textContent"))
                .asString()
                .contains("Runs in a sandd.", "see sandd");
        window.clickInPage("main [data-crumb=\"1\"]");
        awaitPlace(new Place.OfChannel("time"));
    }
}

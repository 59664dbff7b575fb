package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.memory.Corner;
import dev.lectern.memory.FollowWish;
import dev.lectern.note.NotePath;
import dev.lectern.player.Phase;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A note that follows the video, in the real window.
class FollowTest {

    private static final String TEXT =
            """
            Nothing is said here. It strikes five [00:05]. Nor here.

            MUCH

            - It strikes twenty. Deep below [00:20].
            - Not this.

            MUCH

            It strikes [[sand|forty]] [00:40]. It strikes sixty [01:00].
            """;

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        ClockVault time =
                ClockVault.in(vault)
                        .note(
                                "clock",
                                TEXT.replace("MUCH", "Many words stand here.\n\n".repeat(40)));
        Files.writeString(
                vault.resolve("time/sand.md"), "---\ntitle: sand\n---\n\nIt runs [00:07].\n");
        window = time.open("clock");
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private String lit() {
        return (String)
                window.page("[...CSS.highlights.get('lit')].map(range => `${range}`).join('')");
    }

    private void awaitLit(String text) {
        window.await("lit is: " + text, () -> lit().equals(text));
    }

    private boolean isInSight() {
        return Boolean.TRUE.equals(
                window.page(
                        """
                        (() => {
                          const lit = [...CSS.highlights.get('lit')][0];
                          const box = lit && lit.getBoundingClientRect();
                          return !!lit && box.top >= 0 && box.bottom <= window.innerHeight;
                        })()
                        """));
    }

    private void awaitInSight() {
        window.await("what is lit is in sight", this::isInSight);
        awaitStill();
    }

    /// Waits until the page has not moved for a quarter of a second.
    private void awaitStill() {
        window.page(
                """
                window.still = false;
                (function look(y, times) {
                  if (times === 15) { window.still = true; return; }
                  requestAnimationFrame(() => look(window.scrollY, y === window.scrollY ? times + 1 : 0));
                })(window.scrollY, 0);
                """);
        window.await(
                "the page stands still", () -> Boolean.TRUE.equals(window.page("window.still")));
    }

    private Object chip(String id) {
        return window.page(
                "document.getElementById('%1$s').hidden ? ''".formatted(id)
                        + " : document.getElementById('%1$s').textContent".formatted(id));
    }

    private void awaitChip(String id, String text) {
        window.await(id + " says " + text, () -> chip(id).equals(text));
    }

    private void scroll(VerticalDirection direction, int amount) {
        window.robot().moveTo("#note-view").scroll(amount, direction);
    }

    private void press(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            window.press(key);
        }
    }

    @Test
    void whatIsSaidNowIsLitAndKeptInSight() {
        assertThat(lit()).isEmpty();

        window.clickInPage("[data-stamp=\"0\"]");
        awaitLit("It strikes five .");
        assertThat(isInSight()).isTrue();

        press(KeyCode.L, 2);
        awaitLit("It strikes twenty. Deep below .");
        awaitInSight();

        press(KeyCode.L, 2);
        awaitLit("It strikes forty .");
        awaitInSight();
        window.page("document.querySelector('main').style.fontSize = '40px'");
        awaitStill();
        awaitInSight();

        press(KeyCode.L, 2);
        awaitLit("It strikes sixty .");
        press(KeyCode.J, 6);
        awaitLit("It strikes five .");
        awaitInSight();
    }

    @Test
    void followingGivesWayToTheReaderAndComesBackWhenAsked() {
        window.clickInPage("[data-stamp=\"0\"]");
        awaitLit("It strikes five .");
        scroll(VerticalDirection.DOWN, 10);
        awaitChip("lit-above", "▲ 1");
        awaitStill();
        Object left = window.page("window.scrollY");

        press(KeyCode.L, 2);
        awaitLit("It strikes twenty. Deep below .");
        awaitChip("lit-below", "▼ 1");
        awaitStill();
        assertThat(window.page("window.scrollY")).isEqualTo(left);
        assertThat(chip("lit-above")).isEqualTo("");

        window.clickInPage("#lit-below");
        awaitInSight();
        assertThat(chip("lit-below")).isEqualTo("");
        press(KeyCode.L, 2);
        awaitLit("It strikes forty .");
        awaitInSight();

        scroll(VerticalDirection.UP, 10);
        awaitChip("lit-below", "▼ 1");
        press(KeyCode.N, 1);
        awaitInSight();
    }

    @Test
    void nothingAtTheNotesEdgesIsBelowAFloatingVideo() {
        window.clickInPage("#title");
        window.press(KeyCode.CONTROL, KeyCode.DIGIT5);
        window.await("it floats", () -> window.node(".floating-video") != null);
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.page("document.querySelectorAll('.lit-chip').forEach(c => c.hidden = false)");
        for (int corner = 0; corner < Corner.values().length; corner++) {
            awaitFree(corner, "#find-field");
            awaitFree(corner, "#follow");
            Bounds video = window.onScreen(".floating-video");
            assertThat(video.contains(window.placeInPage("#lit-above"))).as("" + corner).isFalse();
            assertThat(video.contains(window.placeInPage("#lit-below"))).as("" + corner).isFalse();
            window.press(KeyCode.CONTROL, KeyCode.DIGIT7);
        }
    }

    private void awaitFree(int corner, String selector) {
        window.await(
                selector + " can be seen, " + corner,
                () -> !window.onScreen(selector).intersects(window.onScreen(".floating-video")));
    }

    @Test
    void whenTheReaderIsBackWhereItIsSaidFollowingGoesOn() {
        window.clickInPage("[data-stamp=\"0\"]");
        awaitLit("It strikes five .");
        scroll(VerticalDirection.DOWN, 10);
        awaitChip("lit-above", "▲ 1");
        scroll(VerticalDirection.UP, 30);
        awaitChip("lit-above", "");
        awaitInSight();

        press(KeyCode.L, 2);
        awaitLit("It strikes twenty. Deep below .");
        awaitInSight();
    }

    @Test
    void followingCanBeTurnedOffAndNothingOfAnotherVideoIsLit() {
        window.clickInPage("[data-stamp=\"0\"]");
        awaitLit("It strikes five .");

        window.press(KeyCode.SHIFT, KeyCode.N);
        awaitLit("");
        assertThat(OpenWindow.fx(() -> window.preferences().get(FollowWish.PART).on())).isFalse();
        window.robot().clickOn("#follow");
        awaitLit("It strikes five .");
        assertThat(OpenWindow.fx(() -> window.preferences().get(FollowWish.PART).on())).isTrue();

        window.clickInPage("[data-link=\"0\"]");
        window.awaitNote(new NotePath("time/sand.md"));
        assertThat(lit()).isEmpty();
    }

    @Test
    void aNoteIsReadFromItsBeginningUntilTheVideoMoves() throws Exception {
        window.clickInPage("[data-stamp=\"1\"]");
        awaitLit("It strikes twenty. Deep below .");
        window.awaitPicture(Timestamp.ofSeconds(20));
        OpenWindow before = window;
        before.close();

        window = before.again(vault, "time/clock.md");
        window.awaitPicture(Timestamp.ofSeconds(20));
        awaitLit("It strikes twenty. Deep below .");
        awaitChip("lit-below", "▼ 1");
        awaitStill();
        assertThat(window.page("window.scrollY")).isEqualTo(0);

        press(KeyCode.L, 1);
        awaitInSight();
        awaitLit("It strikes twenty. Deep below .");
        press(KeyCode.L, 1);
        awaitLit("It strikes forty .");
        awaitInSight();
    }

    @Test
    void thousandsOfStampsInOneSentenceAreLitAtOnce() throws IOException {
        open("It strikes " + "[00:00], [00:30]. And so on ".repeat(1500) + "[00:00].\n");

        window.await(
                "all are lit",
                () -> window.page("document.querySelectorAll('a.now').length").equals(1501));
    }

    /// A note of its own on the same video.
    private void open(String text) throws IOException {
        NotePath note = new NotePath("time/another.md");
        Files.writeString(vault.resolve(note.value()), "---\nvideoId: clock_clock\n---\n\n" + text);
        OpenWindow.fx(() -> {
            window.session().open(note);
            return true;
        });
        window.awaitNote(note);
    }

    @Test
    void whatIsNoLongerLitLeavesNothingOfItsColourBehind() throws IOException {
        open(
                """
                Nothing is said in this sentence, *and nothing is said in what it ends with*. It \
                strikes five, and what is said of that [00:05] takes more than two lines of the \
                page, so that one of them has none of the letters that are lit in the others.
                """);
        assertThat(litPixels()).isZero();

        press(KeyCode.L, 1);
        window.await("it is painted", () -> litPixels() > 1000);
        paintTheWholePage();
        press(KeyCode.J, 1);
        awaitLit("");
        awaitStill();
        assertThat(litPixels()).isZero();
    }

    /// And not only what has changed in it.
    private void paintTheWholePage() {
        for (int narrower : new int[] {100, -100}) {
            OpenWindow.fx(() -> {
                window.stage().setWidth(window.stage().getWidth() - narrower);
                return true;
            });
            awaitStill();
        }
    }

    /// How many pixels of the note have the ground of what is lit.
    private long litPixels() {
        Color lit = Color.web("#fff6d6");
        Image page = OpenWindow.fx(() -> window.node("#note-view").snapshot(null, null));
        PixelReader pixels = page.getPixelReader();
        return IntStream.range(0, (int) page.getWidth())
                .mapToLong(x ->
                        IntStream.range(0, (int) page.getHeight())
                                .filter(y -> pixels.getColor(x, y).equals(lit))
                                .count())
                .sum();
    }

    @Test
    void thePageHearsNothingWhileTheSamePassageGoesOn() {
        window.clickInPage("[data-stamp=\"1\"]");
        awaitLit("It strikes twenty. Deep below .");
        window.page(
                """
                window.heard = 0;
                const light = lectern.light;
                lectern.light = wanted => { window.heard++; light(wanted); };
                """);

        window.press(KeyCode.K);
        window.await(
                "it has played for four seconds",
                () ->
                        window.player().time().seconds() >= 24
                                && window.player().phase() instanceof Phase.Playing);

        assertThat(window.page("window.heard")).isEqualTo(0);
    }
}

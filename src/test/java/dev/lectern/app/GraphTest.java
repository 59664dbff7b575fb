package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The graph of the open note in the real window, with the mouse and by keys alone.
class GraphTest {

    private static final NotePath CLOCK = new NotePath("time/clock.md");
    private static final NotePath WATCH = new NotePath("time/watch.md");
    private static final NotePath SUN = new NotePath("time/sun.md");

    @TempDir private Path vault = Path.of("");
    private OpenWindow window;

    @BeforeEach
    void openTheWindow() throws Exception {
        Files.createDirectories(vault.resolve("time"));
        note("clock", "The clock", "Like a [[watch]], unlike [[a gnomon]].");
        note("watch", "Watches", "It is wound.");
        note("sand", "Sand runs", "No [[clock]], no [[sun]].");
        note("sun", "Sundials", "They have no hands.");
        window = OpenWindow.on(vault, "time/clock.md");
        window.await("the vault is read", () -> window.session().snapshot().get().isComplete());
        window.robot().clickOn("#tab-graph");
        awaitDots("The clock", "Sand runs", "Watches", "a gnomon");
    }

    @AfterEach
    void closeTheWindow() throws IOException {
        window.close();
    }

    private void note(String name, String title, String text) throws IOException {
        Files.writeString(
                vault.resolve("time/" + name + ".md"), "---\ntitle: " + title + "\n---\n\n" + text);
    }

    @Test
    void aClickGoesToTheNoteWhichThenStandsInTheMiddle() {
        window.robot().clickOn(dot("Watches"));
        window.awaitNote(WATCH);
        awaitDots("Watches", "The clock");

        window.robot().clickOn(dot("The clock"));
        window.awaitNote(CLOCK);
        awaitDots("The clock", "Sand runs", "Watches", "a gnomon");

        window.robot().clickOn("#graph-TWO_STEPS");
        awaitDots("The clock", "Sand runs", "Watches", "a gnomon", "Sundials");
        assertThat(OpenWindow.fx(() -> dot("Sundials").getStyleClass())).contains("far");

        window.robot().clickOn(dot("a gnomon"));
        window.await("near names are offered", () -> window.session().offer().get().isPresent());
        assertThat(window.open().path()).isEqualTo(CLOCK);
    }

    @Test
    void keysMoveFromNoteToNoteAndEnterGoes() {
        window.robot().clickOn("#graph-TWO_STEPS");
        awaitDots("The clock", "Sand runs", "Watches", "a gnomon", "Sundials");
        window.press(KeyCode.TAB);
        window.await("the middle has the keys", () -> dot("The clock").isFocused());
        window.press(KeyCode.LEFT);
        window.await("the linking note has them", () -> dot("Sand runs").isFocused());
        assertThat(OpenWindow.fx(() -> dot("Sand runs").getAccessibleRole()))
                .isEqualTo(AccessibleRole.BUTTON);
        assertThat(OpenWindow.fx(() -> dot("Sand runs").getAccessibleText()))
                .isEqualTo("Sand runs, links to the open note");
        window.await("its whole title is shown", () -> caption().equals("Sand runs"));
        window.press(KeyCode.LEFT);
        window.await("the far note has them", () -> dot("Sundials").isFocused());
        window.press(KeyCode.ENTER);

        window.awaitNote(SUN);
        awaitDots("Sundials", "Sand runs", "The clock");
        window.await("it keeps the keys", () -> dot("Sundials").isFocused());
        window.press(KeyCode.LEFT);
        window.await("they go on", () -> dot("Sand runs").isFocused());
    }

    private String caption() {
        return ((Labeled) window.node(".local-graph > .caption")).getText();
    }

    private void awaitDots(String... titles) {
        window.await(
                "the graph shows " + List.of(titles),
                () ->
                        dots().stream()
                                .map(GraphTest::title)
                                .sorted()
                                .toList()
                                .equals(List.of(titles).stream().sorted().toList()));
    }

    private List<Node> dots() {
        return List.copyOf(window.stage().getScene().getRoot().lookupAll(".note-dot"));
    }

    private static String title(Node dot) {
        return ((Labeled) dot.lookup(".label")).getText();
    }

    private Node dot(String title) {
        return dots().stream().filter(dot -> title(dot).equals(title)).findFirst().orElseThrow();
    }
}

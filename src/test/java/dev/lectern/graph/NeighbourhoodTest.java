package dev.lectern.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.graph.Neighbour.Side;
import dev.lectern.graph.Neighbour.Spot;
import dev.lectern.graph.Neighbourhood.Edge;
import dev.lectern.graph.Neighbourhood.Totals;
import dev.lectern.library.Library;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.NotePath;
import dev.lectern.vault.Vault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NeighbourhoodTest {

    private static final NotePath CAT = new NotePath("a/cat.md");

    @TempDir private Path root = Path.of("");

    @Test
    void whoLinksHereAndWhatIsLinkedStandOnTheirSides() throws IOException {
        write("a/cat.md", "It eats [[mouse]], [[Mouse]] again, [[A fish | fish]], and [[cat]].");
        write("a/mouse.md", "Flees the [[cat]].");
        write("a/dog.md", "Chases the [[cat]] and the [[mouse]].");

        Neighbourhood around = Neighbourhood.of(read(), CAT, Reach.ONE_STEP);

        assertThat(around.neighbours())
                .extracting(each -> name(each) + " " + each.side())
                .containsExactly("cat MIDDLE", "dog LINKING", "mouse LINKED", "fish? LINKED");
        assertThat(around.edges())
                .containsExactlyInAnyOrder(
                        new Edge(0, 2, true),
                        new Edge(1, 0, false),
                        new Edge(1, 2, false),
                        new Edge(0, 3, false));
        assertThat(around.totals()).isEqualTo(new Totals(2, 2, 0));
    }

    @Test
    void twoStepsBringTheNeighboursOfTheNeighboursWithoutTheirMissingNotes() throws IOException {
        write("a/cat.md", "Eats the [[mouse]].");
        write("a/mouse.md", "Eats [[cheese]] and [[nothing at all]].");
        write("a/cheese.md", "Smells.");
        write("b/trap.md", "Has [[cheese]], for a [[mouse]].");
        write("c/far.md", "Made of [[trap]].");

        Neighbourhood around = Neighbourhood.of(read(), CAT, Reach.TWO_STEPS);

        assertThat(around.neighbours())
                .extracting(each -> name(each) + " " + each.step())
                .containsExactly("cat 0", "mouse 1", "cheese 2", "trap 2");
        assertThat(around.edges())
                .containsExactlyInAnyOrder(
                        new Edge(0, 1, false),
                        new Edge(1, 2, false),
                        new Edge(3, 1, false),
                        new Edge(3, 2, false));
    }

    @Test
    void ofTooManySomeOfBothSidesAreDrawnAndTheRestIsCounted() throws IOException {
        StringBuilder links = new StringBuilder();
        for (int i = 100; i < 200; i++) {
            links.append("[[out ").append(i).append("]] ");
            write("a/in " + i + ".md", "[[cat]]");
        }
        write("a/cat.md", links.toString());

        Neighbourhood around = Neighbourhood.of(read(), CAT, Reach.ONE_STEP);

        int half = NeighbourhoodSurvey.MOST_NEAR / 2;
        assertThat(around.neighbours()).filteredOn(on(Side.LINKED)).hasSize(half);
        assertThat(around.neighbours()).filteredOn(on(Side.LINKING)).hasSize(half);
        assertThat(around.totals()).isEqualTo(new Totals(100, 100, 200 - 2 * half));
    }

    @Test
    void aLonelyNoteIsAlone() throws IOException {
        write("a/cat.md", "Alone.");
        assertThat(Neighbourhood.of(read(), CAT, Reach.TWO_STEPS).neighbours()).hasSize(1);
        assertThat(Neighbourhood.of(read(), new NotePath("gone.md"), Reach.TWO_STEPS).edges())
                .isEmpty();
    }

    private static Predicate<Neighbour> on(Side side) {
        return neighbour -> neighbour.side() == side;
    }

    private static String name(Neighbour neighbour) {
        return switch (neighbour.spot()) {
            case Spot.There(NotePath note) -> note.name();
            case Spot.Missing(String name, _) -> name + "?";
        };
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.writeString(root.resolve(path), text);
    }

    private LibrarySnapshot read() throws IOException {
        try (Library library = new Library(Vault.open(root), Runnable::run, Runnable::run)) {
            library.read(_ -> {});
            assertThat(library.snapshot().isComplete()).isTrue();
            return library.snapshot();
        }
    }
}

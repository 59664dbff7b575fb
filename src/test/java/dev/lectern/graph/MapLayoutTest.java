package dev.lectern.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.lectern.graph.VaultMap.Disc;
import dev.lectern.graph.VaultMap.Mark;
import dev.lectern.note.NotePath;
import dev.lectern.video.VideoRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/// What holds for the map of every vault, however its folders, videos and links are.
class MapLayoutTest {

    private static final double ROUNDING = 1e-3;

    @Property(tries = 300)
    void notesDoNotOverlapAndLieInTheirFolders(
            @ForAll long seed, @ForAll @IntRange(max = 400) int size) {
        VaultMap map = map(terrain(seed, size));

        List<Mark> marks = map.marks();
        assertThat(marks).hasSize(size);
        for (int i = 0; i < size; i++) {
            Mark mark = marks.get(i);
            assertThat(distance(mark.at(), new Point(0, 0)) + mark.radius())
                    .isLessThanOrEqualTo(map.radius() + ROUNDING);
            for (int j = 0; j < i; j++) {
                assertThat(distance(mark.at(), marks.get(j).at()))
                        .isGreaterThan(mark.radius() + marks.get(j).radius());
            }
        }
        for (Disc disc : map.discs()) {
            long inside =
                    marks.stream()
                            .filter(mark ->
                                    distance(mark.at(), disc.middle())
                                            <= disc.radius() - mark.radius() + ROUNDING)
                            .count();
            assertThat(inside).isEqualTo(disc.notes());
        }
    }

    @Property(tries = 300)
    void foldersSideBySideDoNotOverlap(@ForAll long seed, @ForAll @IntRange(max = 400) int size) {
        List<Disc> discs = map(terrain(seed, size)).discs();
        for (int i = 0; i < discs.size(); i++) {
            for (int j = 0; j < i; j++) {
                Disc one = discs.get(i);
                Disc other = discs.get(j);
                double apart = distance(one.middle(), other.middle());
                boolean inside = apart <= other.radius() - one.radius() + ROUNDING;
                assertThat(inside || apart >= one.radius() + other.radius() - ROUNDING)
                        .as("%s %s", one, other)
                        .isTrue();
            }
        }
    }

    @Property(tries = 50)
    void theSameVaultHasTheSameMap(@ForAll long seed, @ForAll @IntRange(max = 300) int size) {
        VaultMap map = map(terrain(seed, size));
        VaultMap again = map(terrain(seed, size));

        assertThat(again.marks()).isEqualTo(map.marks());
        assertThat(again.discs()).isEqualTo(map.discs());
    }

    @Property(tries = 50)
    void theNearestNoteIsTheNearestOfAll(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 200) int size,
            @ForAll @DoubleRange(min = -1, max = 1) double right,
            @ForAll @DoubleRange(min = -1, max = 1) double down) {
        VaultMap map = map(terrain(seed, size));
        Point at = new Point(right * map.radius(), down * map.radius());

        double least = Double.MAX_VALUE;
        for (Mark mark : map.marks()) {
            least = Math.min(least, distance(mark.at(), at));
        }
        int found = map.nearest(at, 2 * map.radius()).orElseThrow();
        assertThat(distance(map.marks().get(found).at(), at)).isEqualTo(least, within(ROUNDING));
        assertThat(map.nearest(at, least - ROUNDING)).isEmpty();
    }

    @Example
    void anEmptyVaultHasAnEmptyMap() {
        VaultMap map = map(terrain(0, 0));

        assertThat(map.marks()).isEmpty();
        assertThat(map.radius()).isZero();
        assertThat(map.nearest(new Point(0, 0), 100)).isEmpty();
        assertThat(Camera.onAll(map, 800, 600).scale()).isPositive();
    }

    @Example
    void aLonelyNoteIsInTheMiddle() {
        VaultMap map = map(terrain(0, 1));

        assertThat(distance(map.marks().getFirst().at(), new Point(0, 0))).isLessThan(ROUNDING);
        assertThat(map.position(map.marks().getFirst().note())).hasValue(0);
    }

    @Example
    void notesOfAVideoLieTogetherAndSoDoLinkedOnes() {
        Terrain terrain = terrain(7, 400);
        VaultMap map = map(terrain);

        double any = 0;
        int pairs = 0;
        for (int i = 0; i < 400; i++) {
            for (int j = 0; j < i; j++) {
                any += distance(map.marks().get(i).at(), map.marks().get(j).at());
                pairs++;
            }
        }
        double mean = any / pairs;
        double linked =
                terrain.links().pairs().mapToDouble(pair -> length(map, pair)).average().orElse(0);
        assertThat(linked).isLessThan(mean * 0.7);
    }

    @Example
    void aMapThatIsNotWantedAnyMoreIsNotFinished() {
        int[] asked = {0};

        assertThatThrownBy(() -> MapLayout.of(terrain(1, 300), () -> asked[0]++ < 20))
                .isInstanceOf(CancellationException.class);
        assertThat(asked[0]).isEqualTo(21);
    }

    @Property
    void zoomingKeepsThePointUnderThePointer(
            @ForAll @DoubleRange(min = -500, max = 500) double right,
            @ForAll @DoubleRange(min = -500, max = 500) double down,
            @ForAll @DoubleRange(min = 0.1, max = 60) double scale) {
        Camera before = new Camera(new Point(3, 4), 2);
        Point pointed = before.seenAt(right, down);
        Camera after = before.scaled(scale, right, down);

        assertThat(after.right(pointed)).isEqualTo(right, within(ROUNDING));
        assertThat(after.down(pointed)).isEqualTo(down, within(ROUNDING));
    }

    private static double length(VaultMap map, long pair) {
        return distance(
                map.marks().get(NoteLinks.lower(pair)).at(),
                map.marks().get(NoteLinks.upper(pair)).at());
    }

    private static VaultMap map(Terrain terrain) {
        return MapLayout.of(terrain, () -> true);
    }

    private static double distance(Point one, Point other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    /// Folders of very different sizes, nested ones among them, some videos, and links of which
    /// most stay near.
    private static Terrain terrain(long seed, int size) {
        Random random = new Random(seed);
        int folders = 1 + random.nextInt(12);
        List<NotePath> notes = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int folder = (int) (folders * random.nextDouble() * random.nextDouble());
            String inside = random.nextInt(5) == 0 ? "/deep" + random.nextInt(3) : "";
            notes.add(
                    new NotePath(
                            folder == 0
                                    ? "note" + i + ".md"
                                    : "f%d%s/note%d.md".formatted(folder, inside, i)));
        }
        notes.sort(null);
        List<Optional<VideoRef>> videos = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = "video%06d".formatted(i / 7);
            videos.add(
                    random.nextInt(3) == 0
                            ? Optional.empty()
                            : Optional.of(new VideoRef.YouTube(id)));
        }
        LongStream.Builder pairs = LongStream.builder();
        for (int i = 0; i < 2 * size; i++) {
            int from = random.nextInt(size);
            int to = random.nextInt(8) == 0 ? random.nextInt(size) : from + random.nextInt(12);
            pairs.add(NoteLinks.pair(from, Math.min(size - 1, to)));
        }
        return new Terrain(notes, videos, NoteLinks.of(size, pairs.build()));
    }
}

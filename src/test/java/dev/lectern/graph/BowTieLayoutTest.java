package dev.lectern.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.graph.BowTieLayout.Place;
import dev.lectern.graph.Neighbour.Side;
import dev.lectern.graph.Neighbour.Spot;
import dev.lectern.graph.Neighbourhood.Edge;
import dev.lectern.graph.Neighbourhood.Totals;
import dev.lectern.note.NotePath;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BowTieLayoutTest {

    private static final double RADIUS = 3.5;

    /// A rectangle that must not be drawn over.
    private record Box(double left, double top, double right, double bottom) {

        boolean meets(Box other) {
            return left < other.right
                    && other.left < right
                    && top < other.bottom
                    && other.top < bottom;
        }
    }

    @Property(tries = 300)
    void nothingLiesOverAnythingElseOrOutside(
            @ForAll @IntRange(max = 16) int linking,
            @ForAll @IntRange(max = 16) int linked,
            @ForAll @IntRange(max = 24) int far,
            @ForAll @IntRange(min = 320, max = 1600) int width,
            @ForAll @IntRange(min = 240, max = 1200) int height) {
        Neighbourhood around = neighbourhood(linking, linked, far);
        List<Place> places = BowTieLayout.of(around, width, height);

        assertThat(places).hasSameSizeAs(around.neighbours());
        List<Box> boxes = new ArrayList<>();
        for (int i = 1; i < places.size(); i++) {
            boxes.add(dot(places.get(i)));
            if (places.get(i).labelLines() > 0) {
                boxes.add(label(places.get(i), around.neighbours().get(i).side()));
            }
        }
        Box picture = new Box(0, 0, width, height);
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(box.left()).isGreaterThanOrEqualTo(0);
            assertThat(box.right()).isLessThanOrEqualTo(width);
            assertThat(picture.meets(box)).isTrue();
            for (int j = 0; j < i; j++) {
                assertThat(box.meets(boxes.get(j))).as("%s %s", box, boxes.get(j)).isFalse();
            }
        }
    }

    @Property(tries = 100)
    void theSameNotesStandInTheSamePlaces(
            @ForAll @IntRange(max = 30) int linking,
            @ForAll @IntRange(max = 30) int linked,
            @ForAll @IntRange(max = 3000) int width,
            @ForAll @IntRange(max = 3000) int height) {
        assertThat(BowTieLayout.of(neighbourhood(linking, linked, 40), width, height))
                .isEqualTo(BowTieLayout.of(neighbourhood(linking, linked, 40), width, height));
    }

    private static Neighbourhood neighbourhood(int linking, int linked, int far) {
        List<Neighbour> neighbours = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        add(neighbours, Side.MIDDLE, 0);
        for (int i = 0; i < linking; i++) {
            edges.add(new Edge(neighbours.size(), 0, false));
            add(neighbours, Side.LINKING, 1);
        }
        for (int i = 0; i < linked; i++) {
            edges.add(new Edge(0, neighbours.size(), false));
            add(neighbours, Side.LINKED, 1);
        }
        for (int i = 0; i < far && linking + linked > 0; i++) {
            int near = 1 + i * 7 % (linking + linked);
            edges.add(new Edge(near, neighbours.size(), i % 2 == 0));
            add(neighbours, neighbours.get(near).side(), 2);
        }
        return new Neighbourhood(neighbours, edges, new Totals(linking, linked, 0));
    }

    private static void add(List<Neighbour> neighbours, Side side, int step) {
        NotePath path = new NotePath("note " + neighbours.size() + ".md");
        neighbours.add(new Neighbour(new Spot.There(path), side, step));
    }

    private static Box dot(Place place) {
        Point at = place.dot();
        return new Box(at.x() - RADIUS, at.y() - RADIUS, at.x() + RADIUS, at.y() + RADIUS);
    }

    private static Box label(Place place, Side side) {
        Point at = place.dot();
        double half = place.labelLines() * BowTieLayout.LINE / 2;
        double near = place.gap();
        double far = near + place.labelWidth();
        return side == Side.LINKED
                ? new Box(at.x() + near, at.y() - half, at.x() + far, at.y() + half)
                : new Box(at.x() - far, at.y() - half, at.x() - near, at.y() + half);
    }
}

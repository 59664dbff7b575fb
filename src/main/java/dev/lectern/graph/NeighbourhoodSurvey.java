package dev.lectern.graph;

import dev.lectern.graph.Neighbour.Side;
import dev.lectern.graph.Neighbour.Spot;
import dev.lectern.graph.Neighbourhood.Edge;
import dev.lectern.graph.Neighbourhood.Totals;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds out which notes stand around one, nearest first, and chooses among too many.
final class NeighbourhoodSurvey {

    /// So many are drawn one step away, and so many two.
    static final int MOST_NEAR = 32;

    static final int MOST_FAR = 48;

    private final LibrarySnapshot vault;
    private final List<Neighbour> neighbours = new ArrayList<>();
    private final Map<Spot, Integer> positions = new HashMap<>();
    private Totals totals = new Totals(0, 0, 0);

    NeighbourhoodSurvey(LibrarySnapshot vault, NotePath note, Reach reach) {
        this.vault = vault;
        add(new Neighbour(new Spot.There(note), Side.MIDDLE, 0));
        surveyNear(note);
        if (reach == Reach.TWO_STEPS) {
            surveyFar();
        }
    }

    Neighbourhood result() {
        return new Neighbourhood(neighbours, edges(), totals);
    }

    private void add(Neighbour neighbour) {
        if (positions.putIfAbsent(neighbour.spot(), neighbours.size()) == null) {
            neighbours.add(neighbour);
        }
    }

    private void surveyNear(NotePath note) {
        Set<Spot> linked = new LinkedHashSet<>(vault.note(note).map(this::linked).orElse(Set.of()));
        Set<Spot> linking = new LinkedHashSet<>();
        vault.linking(note).forEach(from -> linking.add(new Spot.There(from)));
        positions.keySet().forEach(linked::remove);
        positions.keySet().forEach(linking::remove);
        int allLinking = linking.size();
        linking.removeAll(linked);
        int room = Math.max(MOST_NEAR / 2, MOST_NEAR - linking.size());
        List<Spot> after = linked.stream().limit(room).toList();
        List<Spot> before = linking.stream().limit(MOST_NEAR - after.size()).toList();
        before.forEach(spot -> add(new Neighbour(spot, Side.LINKING, 1)));
        after.forEach(spot -> add(new Neighbour(spot, Side.LINKED, 1)));
        int all = linked.size() + linking.size();
        totals = new Totals(allLinking, linked.size(), all - before.size() - after.size());
    }

    private Set<Spot> linked(Note note) {
        Map<LinkTarget, Spot> linked = new LinkedHashMap<>();
        for (ResolvedLink link : vault.links(note, vault.readings(note, Optional.empty()))) {
            LinkTarget target = link.target();
            switch (target) {
                case LinkTarget.ToNote(NotePath to, _) -> linked.put(target, new Spot.There(to));
                case LinkTarget.Missing(String name) when name.startsWith("#") -> {}
                case LinkTarget.Missing _, LinkTarget.SameVideo _, LinkTarget.Ambiguous _ ->
                        linked.putIfAbsent(target, new Spot.Missing(link.link().text(), target));
                case LinkTarget.ToPlace _,
                        LinkTarget.ToPassage _,
                        LinkTarget.ToHeading _,
                        LinkTarget.ToMoment _,
                        LinkTarget.ToVideo _,
                        LinkTarget.ToWeb _,
                        LinkTarget.Unreadable _ -> {}
            }
        }
        return new LinkedHashSet<>(linked.values());
    }

    /// Of too many notes two steps away, those with links to the most notes one step away are
    /// drawn: they show what the neighbours have in common.
    private void surveyFar() {
        List<Neighbour> near = List.copyOf(neighbours.subList(1, neighbours.size()));
        Map<Spot, Side> sides = new LinkedHashMap<>();
        Map<Spot, Integer> ties = new HashMap<>();
        for (Neighbour neighbour : near) {
            for (Spot spot : around(neighbour)) {
                if (!positions.containsKey(spot)) {
                    sides.putIfAbsent(spot, neighbour.side());
                    ties.merge(spot, 1, Integer::sum);
                }
            }
        }
        sides.keySet().stream()
                .sorted(Comparator.comparing(ties::get, Comparator.reverseOrder()))
                .limit(MOST_FAR)
                .toList()
                .forEach(
                        spot -> add(new Neighbour(spot, sides.getOrDefault(spot, Side.LINKED), 2)));
        int further = Math.max(0, sides.size() - MOST_FAR);
        totals = new Totals(totals.linking(), totals.linked(), totals.leftOut() + further);
    }

    private Set<Spot> around(Neighbour neighbour) {
        return switch (neighbour.spot()) {
            case Spot.Missing _ -> Set.of();
            case Spot.There(NotePath note) -> {
                Stream<NotePath> linked = linkedNotes(note).stream();
                Set<Spot> around = new LinkedHashSet<>();
                Stream.concat(linked, vault.linking(note).stream())
                        .forEach(other -> around.add(new Spot.There(other)));
                yield around;
            }
        };
    }

    private Collection<NotePath> linkedNotes(NotePath note) {
        return vault.note(note).map(vault::linked).orElse(List.of());
    }

    private List<Edge> edges() {
        Set<Edge> oneWay = new LinkedHashSet<>();
        for (int from = 0; from < neighbours.size(); from++) {
            if (neighbours.get(from).spot() instanceof Spot.There(NotePath note)) {
                for (NotePath other : linkedNotes(note)) {
                    addEdge(oneWay, from, positions.get(new Spot.There(other)));
                }
            }
        }
        for (Neighbour neighbour : neighbours) {
            if (neighbour.spot() instanceof Spot.Missing) {
                addEdge(oneWay, 0, positions.get(neighbour.spot()));
            }
        }
        return withMutual(oneWay);
    }

    private static void addEdge(Set<Edge> edges, int from, @Nullable Integer to) {
        if (to != null && to != from) {
            edges.add(new Edge(from, to, false));
        }
    }

    private static List<Edge> withMutual(Set<Edge> oneWay) {
        List<Edge> edges = new ArrayList<>();
        Set<Edge> done = new HashSet<>();
        for (Edge edge : oneWay) {
            Edge back = new Edge(edge.to(), edge.from(), false);
            if (!done.contains(back)) {
                edges.add(oneWay.contains(back) ? new Edge(edge.from(), edge.to(), true) : edge);
            }
            done.add(edge);
        }
        return edges;
    }
}

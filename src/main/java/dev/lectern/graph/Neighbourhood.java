package dev.lectern.graph;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.NotePath;
import java.util.List;

/// The notes around one: those that it links to, those that link to it, and perhaps theirs.
///
/// @param neighbours the note itself first, then those one step away, then those two steps away
/// @param edges the links between them
/// @param totals how many there really are
public record Neighbourhood(List<Neighbour> neighbours, List<Edge> edges, Totals totals) {

    /// A link between two neighbours, by their positions.
    ///
    /// @param mutual whether there is one back
    public record Edge(int from, int to, boolean mutual) {

        public boolean touches(int neighbour) {
            return from == neighbour || to == neighbour;
        }
    }

    /// How many notes link to the one in the middle and how many it links to, and how many are left
    /// out because a picture can't hold them.
    public record Totals(int linking, int linked, int leftOut) {}

    public Neighbourhood {
        neighbours = List.copyOf(neighbours);
        edges = List.copyOf(edges);
        int count = neighbours.size();
        if (count == 0 || neighbours.getFirst().step() != 0) {
            throw new IllegalArgumentException("no note in the middle");
        }
        if (edges.stream().anyMatch(edge -> edge.from() >= count || edge.to() >= count)) {
            throw new IllegalArgumentException("an edge to nowhere");
        }
    }

    /// The neighbourhood of a note as far as the vault has been read. It unpacks the notes of it:
    /// work for the background.
    public static Neighbourhood of(LibrarySnapshot vault, NotePath note, Reach reach) {
        return new NeighbourhoodSurvey(vault, note, reach).result();
    }
}

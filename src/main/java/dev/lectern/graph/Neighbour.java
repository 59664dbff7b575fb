package dev.lectern.graph;

import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;

/// A note of a [Neighbourhood], and how it stands to the one in the middle.
public record Neighbour(Spot spot, Side side, int step) {

    /// What is drawn as one point; equal spots of two neighbourhoods are the same thing.
    public sealed interface Spot {

        record There(NotePath note) implements Spot {}

        /// A note that a link asks for in vain.
        ///
        /// @param name as the link shows it
        /// @param target what following the link means
        record Missing(String name, LinkTarget target) implements Spot {}
    }

    /// Which way the links go. Notes that link both ways count as linked.
    public enum Side {
        LINKING,
        MIDDLE,
        LINKED
    }
}

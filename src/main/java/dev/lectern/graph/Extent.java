package dev.lectern.graph;

import dev.lectern.note.NotePath;
import java.util.Optional;

/// How much of a vault a map shows.
public sealed interface Extent {

    /// All of it.
    record Whole() implements Extent {

        @Override
        public boolean holds(NotePath note) {
            return true;
        }
    }

    /// All that lies, however deep, in a folder of the vault's root.
    ///
    /// @param name the folder's name
    record Channel(String name) implements Extent {

        /// The channel that a note belongs to; none if it lies in the vault's root.
        public static Optional<Channel> of(NotePath note) {
            int end = note.value().indexOf('/');
            return end < 0
                    ? Optional.empty()
                    : Optional.of(new Channel(note.value().substring(0, end)));
        }

        @Override
        public boolean holds(NotePath note) {
            return note.value().startsWith(name + "/");
        }
    }

    /// Whether a note is on the map.
    boolean holds(NotePath note);
}

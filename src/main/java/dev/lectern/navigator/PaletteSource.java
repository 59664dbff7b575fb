package dev.lectern.navigator;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What the palette seeks in. Belongs to the JavaFX thread.
public interface PaletteSource {

    /// What the empty field says.
    String prompt();

    /// What is said when nothing fits.
    String nothing();

    /// Finds what fits to what was typed, the best first. The answer may come at once or later, and
    /// not at all when something newer has been asked.
    void find(String typed, Consumer<List<PaletteRow>> answered);

    /// What can be done with all that was found together, if there is such a thing.
    default Optional<All> all(List<PaletteRow> rows) {
        return Optional.empty();
    }

    /// A deed for all rows, as it is offered.
    record All(String name, Runnable action) {}
}

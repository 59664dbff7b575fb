package dev.lectern.session;

import dev.lectern.memory.Fact;
import dev.lectern.memory.Memory;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is remembered, as the panes read it and the parts of the session add to it. Belongs to the
/// JavaFX thread.
public final class Recollection {

    private final Consumer<Fact> writer;
    private final ReadOnlyObjectWrapper<Memory> memory;

    /// @param writer takes down what is to outlast the program
    public Recollection(Memory before, Consumer<Fact> writer) {
        this.memory = new ReadOnlyObjectWrapper<>(before);
        this.writer = writer;
    }

    public ReadOnlyObjectProperty<Memory> memory() {
        return memory.getReadOnlyProperty();
    }

    void remember(Fact fact) {
        memory.set(memory.get().after(fact));
        writer.accept(fact);
    }
}

package dev.lectern.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Writes facts down a little later, many at once, and those that the disk did not take once more
/// after that. Safe for use by many threads.
public final class MemoryWriter {

    private final MemoryFile file;
    private final Executor soon;
    private final Consumer<Optional<IOException>> ended;

    /// The facts that are not written yet, of one kind and subject one at most.
    private final Map<Key, Fact> waiting = new LinkedHashMap<>();

    private record Key(Class<?> kind, Object subject) {}

    /// @param soon runs what it is given in the background, within a second or two
    /// @param ended is told each time whether the disk took what is to be remembered, or why not
    public MemoryWriter(MemoryFile file, Executor soon, Consumer<Optional<IOException>> ended) {
        this.file = file;
        this.soon = soon;
        this.ended = ended;
    }

    public void write(Fact fact) {
        synchronized (waiting) {
            boolean due = waiting.isEmpty();
            keep(fact);
            if (due) {
                soon.execute(this::flush);
            }
        }
    }

    private void keep(Fact fact) {
        Key key = new Key(fact.getClass(), fact.subject());
        Fact before = waiting.remove(key);
        waiting.put(key, before == null ? fact : before.then(fact));
    }

    /// Writes all down that is waiting; blocks.
    public void flush() {
        List<Fact> facts;
        synchronized (waiting) {
            facts = new ArrayList<>(waiting.values());
            waiting.clear();
        }
        if (!facts.isEmpty()) {
            try {
                file.append(facts);
                ended.accept(Optional.empty());
            } catch (IOException full) {
                ended.accept(Optional.of(full));
                putBack(facts);
            }
        }
    }

    /// Keeps what was not written, before what has come since.
    private void putBack(List<Fact> unwritten) {
        synchronized (waiting) {
            List<Fact> since = List.copyOf(waiting.values());
            waiting.clear();
            unwritten.forEach(this::keep);
            since.forEach(this::keep);
            soon.execute(this::flush);
        }
    }
}

package dev.lectern.memory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Writes facts down a little later, many at once. Safe for use by many threads.
public final class MemoryWriter {

    private final MemoryFile file;
    private final Executor soon;
    private final Consumer<IOException> failed;

    /// The facts that are not written yet, of one kind and subject one at most.
    private final Map<Key, Fact> waiting = new LinkedHashMap<>();

    private record Key(Class<?> kind, Object subject) {}

    /// @param soon runs what it is given in the background, within a second or two
    /// @param failed is told of a disk that does not take what is to be remembered
    public MemoryWriter(MemoryFile file, Executor soon, Consumer<IOException> failed) {
        this.file = file;
        this.soon = soon;
        this.failed = failed;
    }

    public void write(Fact fact) {
        synchronized (waiting) {
            boolean due = waiting.isEmpty();
            Key key = new Key(fact.getClass(), fact.subject());
            Fact before = waiting.remove(key);
            waiting.put(key, before == null ? fact : before.then(fact));
            if (due) {
                soon.execute(this::flush);
            }
        }
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
            } catch (IOException full) {
                failed.accept(full);
            }
        }
    }
}

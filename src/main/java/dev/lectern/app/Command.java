package dev.lectern.app;

import dev.lectern.words.Words;
import java.util.List;

/// Something that the reader can have done by its name or by a key.
///
/// @param id names it in `words.properties`, as `command.id`, and in the reader's own keys
/// @param keys each of them does it
record Command(String id, CommandGroup group, Scope scope, List<Key> keys, Runnable action) {

    /// Where the focus must be for the keys to do it.
    enum Scope {
        ANYWHERE,
        NOTE,
        VIDEO
    }

    Command {
        keys = List.copyOf(keys);
    }

    Command withKeys(List<Key> others) {
        return new Command(id, group, scope, others, action);
    }

    String name() {
        return Words.say("command." + id);
    }
}

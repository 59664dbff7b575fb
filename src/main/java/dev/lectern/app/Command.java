package dev.lectern.app;

import dev.lectern.words.Words;
import java.util.List;
import javafx.scene.input.KeyCombination;

/// Something that the reader can have done by a key.
///
/// @param id names it in `words.properties`, as `command.id`
/// @param keys each of them does it
record Command(String id, List<KeyCombination> keys, Runnable action) {

    Command {
        keys = List.copyOf(keys);
    }

    /// @param keys as [KeyCombination#valueOf] reads them
    static Command of(String id, Runnable action, String... keys) {
        return new Command(
                id, List.of(keys).stream().map(KeyCombination::valueOf).toList(), action);
    }

    String name() {
        return Words.say("command." + id);
    }
}

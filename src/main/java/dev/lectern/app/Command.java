package dev.lectern.app;

import dev.lectern.words.Words;
import java.util.List;
import javafx.scene.input.KeyCombination;

/// Something that the reader can have done by its name or by a key.
///
/// @param id names it in `words.properties`, as `command.id`, and in the reader's own keys
/// @param keys each of them does it
record Command(String id, CommandGroup group, List<KeyCombination> keys, Runnable action) {

    Command {
        keys = List.copyOf(keys);
    }

    String name() {
        return Words.say("command." + id);
    }
}

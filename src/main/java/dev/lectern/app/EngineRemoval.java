package dev.lectern.app;

import dev.lectern.chromium.Chromium;
import dev.lectern.chromium.PreparationException;
import dev.lectern.fx.Latest;
import dev.lectern.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/// Takes the built-in browser engine off the disk when the reader says so.
///
/// @param told takes the sentence that says what came of it
record EngineRemoval(Chromium chromium, Latest background, Consumer<String> told) {

    void remove() {
        background.ask(this::removed, told);
    }

    private String removed() {
        try {
            chromium.remove();
            return Words.say("player.chromium.removed");
        } catch (PreparationException busy) {
            return Words.say("player.chromium.removed." + busy.why().name());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(
                    Words.say("player.chromium.removed.not", unwritable.getMessage()), unwritable);
        }
    }
}

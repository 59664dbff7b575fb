package dev.lectern.viewer;

import dev.lectern.words.Words;
import java.util.Optional;

/// A command of the program that the controls offer.
///
/// @param key the first of the keys that do it, as the reader knows it
public record Deed(String name, Optional<String> key, Runnable action) {

    /// What a button says of itself: its name, and its key if it has one.
    String hint() {
        return key.map(cap -> Words.say("viewer.hint", name, cap)).orElse(name);
    }
}

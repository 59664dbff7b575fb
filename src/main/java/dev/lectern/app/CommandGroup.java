package dev.lectern.app;

import dev.lectern.words.Words;

/// What commands are about that are shown together.
enum CommandGroup {
    PLAYING,
    MOVING,
    FINDING,
    READING,
    WINDOW;

    String title() {
        return Words.say("commandGroup." + name());
    }
}

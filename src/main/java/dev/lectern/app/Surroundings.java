package dev.lectern.app;

import dev.lectern.memory.Preferences;
import dev.lectern.memory.UserFolders;
import java.net.URI;
import java.util.function.Consumer;

/// What the program finds around itself.
///
/// @param browser opens an address outside of Lectern
record Surroundings(Preferences preferences, UserFolders folders, Consumer<URI> browser) {}

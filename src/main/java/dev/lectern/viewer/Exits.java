package dev.lectern.viewer;

import dev.lectern.memory.Elsewhere.Way;
import dev.lectern.player.HostKind;
import java.net.URI;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;

/// Where a reader can go whose video does not play in the window.
///
/// @param browser opens an address outside of Lectern
/// @param move plays what is loaded on another host
/// @param retry tries what has failed again
/// @param elsewhere where the reader wants such videos from now on
public record Exits(
        Consumer<URI> browser,
        Consumer<HostKind> move,
        Runnable retry,
        ObjectProperty<Way> elsewhere) {}

/// The way onto the JavaFX thread, and what the panes need of it. Begin with [FxThread].
@NullMarked
package dev.lectern.fx;

import org.jspecify.annotations.NullMarked;

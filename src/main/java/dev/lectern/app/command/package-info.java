/// The commands that work without a window. Begin with [CheckCommand].
@NullMarked
package dev.lectern.app.command;

import org.jspecify.annotations.NullMarked;

/// The program: its command line, its window, and the wiring of everything else.
@NullMarked
package dev.lectern.app;

import org.jspecify.annotations.NullMarked;

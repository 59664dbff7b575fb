/// What is remembered between runs. Begin with [PreferencesFile].
@NullMarked
package dev.lectern.memory;

import org.jspecify.annotations.NullMarked;

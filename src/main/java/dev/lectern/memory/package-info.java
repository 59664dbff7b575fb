/// What is remembered between runs. Begin with [SettingsFile].
@NullMarked
package dev.lectern.memory;

import org.jspecify.annotations.NullMarked;

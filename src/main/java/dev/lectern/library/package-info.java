/// All of a vault at one moment, growing as it is read. Begin with [Library].
@NullMarked
package dev.lectern.library;

import org.jspecify.annotations.NullMarked;

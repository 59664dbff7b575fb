@NullMarked
package dev.lectern.memory;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.lectern.vault;

import org.jspecify.annotations.NullMarked;

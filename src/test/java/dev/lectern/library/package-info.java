@NullMarked
package dev.lectern.library;

import org.jspecify.annotations.NullMarked;

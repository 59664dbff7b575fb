@NullMarked
package dev.lectern;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.lectern.fx;

import org.jspecify.annotations.NullMarked;

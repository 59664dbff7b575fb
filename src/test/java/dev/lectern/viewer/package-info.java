@NullMarked
package dev.lectern.viewer;

import org.jspecify.annotations.NullMarked;

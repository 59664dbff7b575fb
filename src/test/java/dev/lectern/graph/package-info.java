@NullMarked
package dev.lectern.graph;

import org.jspecify.annotations.NullMarked;

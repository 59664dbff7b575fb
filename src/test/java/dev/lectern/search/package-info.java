@NullMarked
package dev.lectern.search;

import org.jspecify.annotations.NullMarked;

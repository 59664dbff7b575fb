@NullMarked
package dev.lectern.reader;

import org.jspecify.annotations.NullMarked;

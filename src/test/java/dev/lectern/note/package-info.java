@NullMarked
package dev.lectern.note;

import org.jspecify.annotations.NullMarked;

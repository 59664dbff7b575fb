/// Tests of the files that are made of a note.
@NullMarked
package dev.lectern.export;

import org.jspecify.annotations.NullMarked;

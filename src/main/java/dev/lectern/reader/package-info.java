/// The pane that the note is read in. Begin with [ReaderPane].
@NullMarked
package dev.lectern.reader;

import org.jspecify.annotations.NullMarked;

/// What a note is and says: its path, stamps, links, headings and faults, and how a stamp is read.
/// Begin with [Note].
@NullMarked
package dev.lectern.note;

import org.jspecify.annotations.NullMarked;

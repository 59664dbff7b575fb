/// Markdown text to notes and to safe HTML, by one understanding of the dialect; the only user of
/// flexmark. Begin with [NoteReader].
@NullMarked
package dev.lectern.markdown;

import org.jspecify.annotations.NullMarked;

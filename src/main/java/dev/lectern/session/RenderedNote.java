package dev.lectern.session;

import dev.lectern.markdown.NotePage;
import dev.lectern.note.Note;

/// A note and its page.
///
/// @param siblings how many notes its video has, as far as the vault has been read
public record RenderedNote(Note note, NotePage page, int siblings) {}

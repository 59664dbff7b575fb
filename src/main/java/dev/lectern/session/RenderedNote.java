package dev.lectern.session;

import dev.lectern.markdown.NotePage;
import dev.lectern.note.Note;
import dev.lectern.note.Passages;

/// A note and its page.
///
/// @param passages what its stamps stand for, if the note has a video
/// @param siblings how many notes its video has, as far as the vault has been read
public record RenderedNote(Note note, NotePage page, Passages passages, int siblings) {}

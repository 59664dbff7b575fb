package dev.lectern.markdown;

/// What the pass over a note's text must know of the note itself.
record NoteContext(Destinations destinations, Images images) {}

package dev.lectern.link;

import dev.lectern.note.Excerpt;
import dev.lectern.note.Link;
import dev.lectern.note.NotePath;

/// A link seen from the note that it leads to: who links, and the sentence around the link, which
/// is marked in it.
public record Backlink(NotePath from, Link link, Excerpt sentence) {}

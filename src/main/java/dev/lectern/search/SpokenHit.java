package dev.lectern.search;

import dev.lectern.note.Excerpt;
import dev.lectern.video.Moment;
import java.nio.file.Path;

/// Words that were found in what is said in a video.
///
/// @param captions the file that has them
/// @param moment when they are said
/// @param excerpt they, and what is said around them; its line counts the passage's
public record SpokenHit(Path captions, Moment moment, double score, Excerpt excerpt)
        implements Hit {}

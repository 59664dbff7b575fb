package dev.lectern.search;

import dev.lectern.note.Excerpt;
import dev.lectern.note.NotePath;
import dev.lectern.video.Timestamp;
import java.util.Optional;

/// A note that was found: where in it the words stand, and the point in its video nearest to them.
public record SearchHit(
        NotePath note, String title, double score, Excerpt excerpt, Optional<Timestamp> moment)
        implements Hit {}

package dev.lectern.search;

import dev.lectern.note.Excerpt;

/// Something that was found by its words.
public sealed interface Hit permits SearchHit, SpokenHit {

    /// The better, the higher.
    double score();

    /// Where the words stand.
    Excerpt excerpt();
}

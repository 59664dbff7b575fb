package dev.lectern.note;

import dev.lectern.video.Span;
import dev.lectern.video.Timestamp;

/// The part of a video that a stamp of a note stands for: from its time to the one before `to`.
///
/// @param stamp counts the stamps of the note from 0
public record Passage(int stamp, Timestamp from, Timestamp to) {

    public Passage {
        if (stamp < 0 || to.compareTo(from) <= 0) {
            throw new IllegalArgumentException("no passage: " + from + " to " + to);
        }
    }

    public Span span() {
        return new Span(from, to);
    }

    public boolean holds(Timestamp time) {
        return from.compareTo(time) <= 0 && time.compareTo(to) < 0;
    }
}

package dev.lectern.caption;

import dev.lectern.video.Timestamp;
import java.util.Optional;

/// What is said at one time.
///
/// @param to after `from`
/// @param speaker who says it, if the captions tell
/// @param text what a reader sees, without tags; its lines end in `\n`, the last does not
public record Cue(Timestamp from, Timestamp to, Optional<String> speaker, String text) {

    public Cue {
        if (to.compareTo(from) <= 0) {
            throw new IllegalArgumentException("ends before it begins: " + from + " to " + to);
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("nothing is said at " + from);
        }
    }

    /// The text in one line.
    public String line() {
        return text.replace('\n', ' ');
    }

    Cue until(Timestamp later) {
        return new Cue(from, later, speaker, text);
    }
}

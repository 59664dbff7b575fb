package dev.lectern.search;

import dev.lectern.video.Timestamp;
import java.util.List;

/// What is said in a video within a minute or so, line by line: what of a transcript is found at
/// once.
public record SpokenPassage(List<Line> lines) {

    public SpokenPassage {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("nothing is said");
        }
    }

    /// What is said from a time on.
    public record Line(Timestamp from, String text) {
        public Line {
            if (text.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("more than a line: " + text);
            }
        }
    }
}

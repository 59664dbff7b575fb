package dev.lectern.note;

import java.util.List;

/// A piece of a note as a reader sees it, on one line of its file, with places in it marked.
public record Excerpt(int line, String text, List<Mark> marks) {

    public Excerpt {
        marks = List.copyOf(marks);
        for (Mark mark : marks) {
            if (mark.end() > text.length()) {
                throw new IllegalArgumentException(mark + " is not in “" + text + "”");
            }
        }
    }

    /// A marked place, from the character at `start` to the one before `end`.
    public record Mark(int start, int end) {
        public Mark {
            if (start < 0 || end < start) {
                throw new IllegalArgumentException("no place: " + start + " to " + end);
            }
        }
    }
}

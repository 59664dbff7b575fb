package dev.lectern.note;

/// A heading as an outline shows it: without stamps, links and emphasis. `anchor` is the id of its
/// element on the page, different for every heading of a note.
public record Heading(int level, String text, int line, String anchor) {

    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("no such level of heading: " + level);
        }
    }
}

package dev.lectern.note;

import java.util.List;
import java.util.Optional;

/// What a note's text holds, each kind in the order of the text.
public record NoteBody(
        Optional<Link> channel,
        List<Heading> headings,
        List<Stamp> stamps,
        List<Link> links,
        List<VideoSection> sections) {

    public NoteBody {
        headings = List.copyOf(headings);
        stamps = List.copyOf(stamps);
        links = List.copyOf(links);
        sections = List.copyOf(sections);
    }
}

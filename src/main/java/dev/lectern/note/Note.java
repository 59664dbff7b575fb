package dev.lectern.note;

import dev.lectern.video.VideoRef;
import java.util.List;
import java.util.Optional;

/// What one pass over a note's text learns.
public record Note(NotePath path, FrontMatter frontMatter, NoteBody body, List<Fault> faults) {

    public Note {
        faults = List.copyOf(faults);
    }

    /// The title in the front matter or, without one, the file's name.
    public String title() {
        return frontMatter.title().orElseGet(path::name);
    }

    public Optional<VideoRef> video() {
        return frontMatter.video();
    }

    /// The link of the `From:` line, which is also the first of [#links()].
    public Optional<Link> channel() {
        return body.channel();
    }

    public List<Heading> headings() {
        return body.headings();
    }

    /// In the order of the text.
    public List<Stamp> stamps() {
        return body.stamps();
    }

    /// In the order of the text; a stamp written as a wikilink is here too.
    public List<Link> links() {
        return body.links();
    }

    /// The videos that a channel note lists, each with its topics.
    public List<VideoSection> sections() {
        return body.sections();
    }
}

package dev.lectern.library;

import dev.lectern.note.Fault;
import dev.lectern.note.FrontMatter;
import dev.lectern.note.Heading;
import dev.lectern.note.Link;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.Note;
import dev.lectern.note.NoteBody;
import dev.lectern.note.NotePath;
import dev.lectern.note.Stamp;
import dev.lectern.note.VideoSection;
import dev.lectern.video.VideoRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Unpacks a note that [NotePacking] packed.
final class NoteUnpacking {

    private final Unpacking in;

    NoteUnpacking(Unpacking in) {
        this.in = in;
    }

    static Optional<VideoRef> video(Unpacking in) {
        return switch (in.flag()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new VideoRef.YouTube(in.text()));
            case 2 -> Optional.of(new VideoRef.File(in.text()));
            case 3 -> Optional.of(new VideoRef.Web(URI.create(in.text())));
            default -> throw new IllegalStateException("no such kind of video");
        };
    }

    /// The tags of the note that begins here.
    static List<String> tags(Unpacking in) {
        in.optionalText();
        in.list(in::text);
        return in.list(in::text);
    }

    Note note(NotePath path, Optional<VideoRef> video) {
        FrontMatter frontMatter =
                new FrontMatter(in.optionalText(), video, in.list(in::text), in.list(in::text));
        List<Stamp> stamps = in.list(this::stamp);
        List<Link> links = in.list(() -> link(stamps));
        List<Heading> headings = in.list(this::heading);
        int channel = in.count();
        NoteBody body =
                new NoteBody(
                        channel == 0 ? Optional.empty() : Optional.of(links.get(channel - 1)),
                        headings,
                        stamps,
                        links,
                        in.list(() -> section(links)));
        return new Note(path, frontMatter, body, in.list(this::fault));
    }

    private Stamp stamp() {
        int flags = in.flag();
        int line = in.count();
        Optional<String> data = optional(flags, NotePacking.DATA);
        Optional<String> label =
                (flags & NotePacking.LABEL_IS_DATA) != 0
                        ? data
                        : optional(flags, NotePacking.LABEL);
        String raw =
                (flags & NotePacking.RAW) != 0
                        ? in.text()
                        : String.join(
                                "", NotePacking.usualStamp(data.orElse(""), label.orElse("")));
        return new Stamp(line, raw, data, label);
    }

    private Optional<String> optional(int flags, int bit) {
        return (flags & bit) == 0 ? Optional.empty() : Optional.of(in.text());
    }

    private Link link(List<Stamp> stamps) {
        int way = in.flag();
        int line = in.count();
        String text = in.text();
        Destination destination = destination(stamps);
        String raw =
                way == NotePacking.UNUSUAL
                        ? in.text()
                        : String.join("", NotePacking.usualLink(way, destination.written(), text));
        return new Link(line, raw, destination, text);
    }

    private Destination destination(List<Stamp> stamps) {
        return switch (in.flag()) {
            case NotePacking.NAME -> new Destination.Name(in.text(), Optional.empty());
            case NotePacking.NAME_AND_HEADING ->
                    new Destination.Name(in.text(), Optional.of(in.text()));
            case NotePacking.SECTION -> new Destination.Section(in.text());
            case NotePacking.ADDRESS -> new Destination.Address(URI.create(in.text()));
            case NotePacking.TIME -> new Destination.Time(stamps.get(in.count()));
            default -> throw new IllegalStateException("no such kind of link");
        };
    }

    private Heading heading() {
        int level = in.flag();
        int line = in.count();
        return new Heading(level, in.text(), line, in.text());
    }

    private VideoSection section(List<Link> links) {
        int line = in.count();
        String title = in.text();
        VideoRef video =
                video(in).orElseThrow(() -> new IllegalStateException("a section has a video"));
        return new VideoSection(line, title, video, in.list(() -> links.get(in.count())));
    }

    private Fault fault() {
        return new Fault(in.count(), Fault.Kind.valueOf(in.text()), in.text());
    }
}

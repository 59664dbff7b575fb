package dev.lectern.library;

import dev.lectern.note.Fault;
import dev.lectern.note.Heading;
import dev.lectern.note.Link;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.Note;
import dev.lectern.note.Stamp;
import dev.lectern.note.VideoSection;
import dev.lectern.video.VideoRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Packs a note. What is written in the usual way is not written twice: most stamps and links can
/// be made again from their parts.
final class NotePacking {

    static final int RAW = 1;
    static final int DATA = 2;
    static final int LABEL = 4;
    static final int LABEL_IS_DATA = 8;

    static final int USUAL_SPACED = 0;
    static final int USUAL_TIGHT = 1;
    static final int UNUSUAL = 2;

    static final int NAME = 0;
    static final int NAME_AND_HEADING = 1;
    static final int SECTION = 2;
    static final int ADDRESS = 3;
    static final int TIME = 4;

    private final Packing out;
    private int nextStamp;

    NotePacking(Packing out) {
        this.out = out;
    }

    static void video(Packing out, Optional<VideoRef> video) {
        if (video.isEmpty()) {
            out.flag(0);
            return;
        }
        switch (video.get()) {
            case VideoRef.YouTube(String id) -> {
                out.flag(1);
                out.text(id);
            }
            case VideoRef.File(String path) -> {
                out.flag(2);
                out.text(path);
            }
            case VideoRef.Web(URI address) -> {
                out.flag(3);
                out.text(address.toString());
            }
        }
    }

    /// The pieces of a stamp written in the usual way.
    static List<String> usualStamp(String data, String label) {
        return List.of("<a class=\"yt-timestamp\" data-t=\"", data, "\">[", label, "]</a>");
    }

    /// The pieces of a link written in a usual way.
    static List<String> usualLink(int way, String name, String text) {
        return List.of("[[", name, way == USUAL_SPACED ? " | " : "|", text, "]]");
    }

    private static boolean isMadeOf(List<String> pieces, String whole) {
        int at = 0;
        for (String piece : pieces) {
            if (!whole.startsWith(piece, at)) {
                return false;
            }
            at += piece.length();
        }
        return at == whole.length();
    }

    void note(Note note) {
        out.text(note.frontMatter().title());
        out.list(note.frontMatter().aliases(), out::text);
        out.list(note.frontMatter().tags(), out::text);
        out.list(note.stamps(), this::stamp);
        out.list(note.links(), link -> link(link, note.stamps()));
        out.list(note.headings(), this::heading);
        Optional<Link> channel = note.channel();
        out.number(channel.map(link -> note.links().indexOf(link) + 1).orElse(0));
        int[] next = {0};
        out.list(note.sections(), section -> next[0] = section(section, note.links(), next[0]));
        out.list(note.faults(), this::fault);
    }

    private void stamp(Stamp stamp) {
        String data = stamp.data().orElse("");
        String label = stamp.label().orElse("");
        boolean usual = isMadeOf(usualStamp(data, label), stamp.raw());
        boolean same = stamp.data().equals(stamp.label());
        out.flag(
                (usual ? 0 : RAW)
                        | (stamp.data().isPresent() ? DATA : 0)
                        | (stamp.label().isPresent() ? LABEL : 0)
                        | (same ? LABEL_IS_DATA : 0));
        out.number(stamp.line());
        stamp.data().ifPresent(out::text);
        if (!same) {
            stamp.label().ifPresent(out::text);
        }
        if (!usual) {
            out.text(stamp.raw());
        }
    }

    private void link(Link link, List<Stamp> stamps) {
        String written = link.destination().written();
        int way =
                isMadeOf(usualLink(USUAL_SPACED, written, link.text()), link.raw())
                        ? USUAL_SPACED
                        : isMadeOf(usualLink(USUAL_TIGHT, written, link.text()), link.raw())
                                ? USUAL_TIGHT
                                : UNUSUAL;
        out.flag(way);
        out.number(link.line());
        out.text(link.text());
        destination(link.destination(), stamps);
        if (way == UNUSUAL) {
            out.text(link.raw());
        }
    }

    private void destination(Destination destination, List<Stamp> stamps) {
        switch (destination) {
            case Destination.Name(String name, Optional<String> heading) -> {
                out.flag(heading.isPresent() ? NAME_AND_HEADING : NAME);
                out.text(name);
                heading.ifPresent(out::text);
            }
            case Destination.Section(String heading) -> {
                out.flag(SECTION);
                out.text(heading);
            }
            case Destination.Address(URI address) -> {
                out.flag(ADDRESS);
                out.text(address.toString());
            }
            case Destination.Time(Stamp stamp) -> {
                out.flag(TIME);
                out.number(place(stamp, stamps));
            }
        }
    }

    /// Links to times come in the order of their stamps.
    private int place(Stamp stamp, List<Stamp> stamps) {
        while (nextStamp < stamps.size() && !stamps.get(nextStamp).equals(stamp)) {
            nextStamp++;
        }
        nextStamp = nextStamp < stamps.size() ? nextStamp : stamps.indexOf(stamp);
        return nextStamp;
    }

    private void heading(Heading heading) {
        out.flag(heading.level());
        out.number(heading.line());
        out.text(heading.text());
        out.text(heading.anchor());
    }

    /// A section's topics are among the note's links, in order; gives the place after the last.
    private int section(VideoSection section, List<Link> links, int from) {
        out.number(section.line());
        out.text(section.title());
        video(out, Optional.of(section.video()));
        int next = from;
        out.number(section.topics().size());
        for (Link topic : section.topics()) {
            while (!links.get(next).equals(topic)) {
                next++;
            }
            out.number(next);
            next++;
        }
        return next;
    }

    private void fault(Fault fault) {
        out.number(fault.line());
        out.text(fault.kind().name());
        out.text(fault.detail());
    }
}

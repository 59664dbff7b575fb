package dev.lectern.link;

import dev.lectern.media.MediaFormat;
import dev.lectern.note.Heading;
import dev.lectern.note.Link;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.LinkRule;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.Stamp;
import dev.lectern.note.StampReader;
import dev.lectern.note.StampReading;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import dev.lectern.video.VimeoAddress;
import dev.lectern.video.YouTubeAddress;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Resolves links by the rule of the dialect (note-dialect.md) among the notes of a vault.
/// Immutable, and safe for use by many threads if the functions that it is given are.
public final class LinkResolver {

    private final NoteNames names;
    private final NearNames near;
    private final GoneNotes gone;
    private final Function<NotePath, Optional<Note>> notes;

    /// @param paths all notes of the vault
    /// @param notes the notes that have been read
    /// @param notesOf the notes of a video, in path order
    public LinkResolver(
            Collection<NotePath> paths,
            Function<NotePath, Optional<Note>> notes,
            Function<VideoRef, List<NotePath>> notesOf) {
        this(new NoteNames(paths), notes, notesOf);
    }

    private LinkResolver(
            NoteNames names,
            Function<NotePath, Optional<Note>> notes,
            Function<VideoRef, List<NotePath>> notesOf) {
        this.names = names;
        this.near = new NearNames(names);
        this.gone = new GoneNotes(names, notes, notesOf);
        this.notes = notes;
    }

    /// The same paths with other notes read.
    public LinkResolver with(
            Function<NotePath, Optional<Note>> readNotes,
            Function<VideoRef, List<NotePath>> notesOf) {
        return new LinkResolver(names, readNotes, notesOf);
    }

    /// Other paths with the notes read among them; `more` are those that were not there before.
    public LinkResolver with(
            SortedPaths.Moved change,
            Collection<NotePath> more,
            Function<NotePath, Optional<Note>> readNotes,
            Function<VideoRef, List<NotePath>> notesOf) {
        return new LinkResolver(names.with(change, more), readNotes, notesOf);
    }

    /// The keys of all notes' names, by their hashes.
    Postings keys() {
        return names.keys();
    }

    /// Where a link that names a note leads, if it is one and the note is there.
    public Optional<NotePath> note(Note from, Link link) {
        return link.destination() instanceof Destination.Name(String name, _)
                ? found(from.path().folder(), name).map(Found::path)
                : Optional.empty();
    }

    /// The note with the name of a folder in it.
    public Optional<NotePath> channelNote(String folder) {
        return folder.isEmpty()
                ? Optional.empty()
                : names.channelNotes(folder).stream().findFirst();
    }

    /// Whether a link names a note that is nowhere.
    public boolean isMissing(Note from, Link link) {
        return link.destination() instanceof Destination.Name(String name, _)
                && note(from, link).isEmpty()
                && elsewhere(from.path().folder(), name).isEmpty();
    }

    /// Whether a link asks, in whatever spelling, for this name, and the note is nowhere.
    public boolean isMissing(Note from, Link link, String wanted) {
        return link.destination() instanceof Destination.Name(String name, _)
                && NoteNames.key(name).equals(NoteNames.key(wanted))
                && isMissing(from, link);
    }

    /// The notes of a folder itself, in path order.
    public List<NotePath> notesIn(String folder) {
        return names.notes(folder);
    }

    /// The folders right in a folder, in order.
    public List<String> foldersIn(String folder) {
        return names.folders(folder);
    }

    /// Notes with names like one that is missing in a folder, the nearest first; it goes through
    /// all names.
    public List<NotePath> near(String folder, String name) {
        return near.of(folder, name);
    }

    /// Where each link of `note` leads, in their order. `readings` are those of the note's stamps.
    public List<ResolvedLink> resolve(Note note, List<StampReading> readings) {
        Map<Stamp, StampReading> byStamp = new HashMap<>();
        readings.forEach(reading -> byStamp.put(reading.stamp(), reading));
        return note.links().stream().map(link -> resolve(note, link, byStamp)).toList();
    }

    private ResolvedLink resolve(Note note, Link link, Map<Stamp, StampReading> readings) {
        return switch (link.destination()) {
            case Destination.Name name -> named(note, link, name);
            case Destination.Section(String heading) ->
                    new ResolvedLink(link, LinkRule.HEADING, section(note, heading));
            case Destination.Address(URI address) ->
                    new ResolvedLink(link, LinkRule.URL, address(address));
            case Destination.Time(Stamp stamp) ->
                    new ResolvedLink(link, LinkRule.STAMP, moment(stamp, readings));
        };
    }

    private record Found(LinkRule rule, NotePath path) {}

    private ResolvedLink named(Note note, Link link, Destination.Name destination) {
        String folder = note.path().folder();
        return found(folder, destination.name())
                .map(found -> to(link, found.rule(), found.path()))
                .orElseGet(() -> notHere(link, folder, destination.name()));
    }

    private Optional<Found> found(String folder, String name) {
        Optional<NotePath> path = name.indexOf('/') < 0 ? Optional.empty() : byPath(folder, name);
        if (path.isPresent()) {
            boolean here = path.get().folder().equals(folder);
            return path.map(to -> new Found(here ? LinkRule.EXACT : LinkRule.ELSEWHERE, to));
        }
        return names.exact(folder, name)
                .map(to -> new Found(LinkRule.EXACT, to))
                .or(() ->
                        names.exact(folder, NoteNames.slug(name))
                                .map(to -> new Found(LinkRule.SLUG, to)))
                .or(() -> byKey(folder, NoteNames.key(name)));
    }

    private Optional<Found> byKey(String folder, String key) {
        if (key.isEmpty()) {
            return Optional.empty();
        }
        Optional<NotePath> here = names.inFolder(folder, key);
        if (here.isPresent()) {
            return here.map(to -> new Found(LinkRule.KEY, to));
        }
        List<NotePath> elsewhere = names.elsewhere(folder, key);
        return elsewhere.size() == 1
                ? Optional.of(new Found(LinkRule.ELSEWHERE, elsewhere.getFirst()))
                : Optional.empty();
    }

    private ResolvedLink notHere(Link link, String folder, String name) {
        if (MediaFormat.isNamedSo(name)) {
            return new ResolvedLink(link, LinkRule.VIDEO, media(folder, name));
        }
        Optional<LinkTarget.SameVideo> sameVideo = gone.of(folder, name);
        if (sameVideo.isPresent()) {
            return new ResolvedLink(link, LinkRule.SAME_VIDEO, sameVideo.get());
        }
        List<NotePath> elsewhere = elsewhere(folder, name);
        return elsewhere.isEmpty()
                ? new ResolvedLink(link, LinkRule.MISSING, new LinkTarget.Missing(name))
                : new ResolvedLink(
                        link, LinkRule.AMBIGUOUS, new LinkTarget.Ambiguous(name, elsewhere));
    }

    /// A video or sound file, named as `video:` in front matter names one.
    private static LinkTarget media(String folder, String name) {
        VideoRef file =
                name.startsWith(".")
                        ? new VideoRef.File(folder + "/" + name)
                        : new VideoRef.File(name);
        return new LinkTarget.ToVideo(file, Timestamp.START);
    }

    private List<NotePath> elsewhere(String folder, String name) {
        String key = NoteNames.key(name);
        return key.isEmpty() ? List.of() : names.elsewhere(folder, key);
    }

    /// A name with folders in it counts from the note's folder or from the vault's root.
    private Optional<NotePath> byPath(String folder, String name) {
        VideoRef.File fromFolder = new VideoRef.File(folder + "/./" + name);
        return names.exact("", new VideoRef.File(name).path())
                .or(() -> names.exact("", fromFolder.path()));
    }

    private ResolvedLink to(Link link, LinkRule rule, NotePath path) {
        Optional<String> heading =
                link.destination() instanceof Destination.Name name
                        ? name.heading()
                        : Optional.empty();
        Optional<String> anchor =
                heading.flatMap(text -> notes.apply(path).flatMap(note -> anchor(note, text)));
        return new ResolvedLink(link, rule, new LinkTarget.ToNote(path, anchor));
    }

    private static LinkTarget section(Note note, String heading) {
        return anchor(note, heading)
                .<LinkTarget>map(LinkTarget.ToHeading::new)
                .orElseGet(() -> new LinkTarget.Missing("#" + heading));
    }

    /// The anchor of a heading, which may be written with those above it: `Doors#Hinges`.
    private static Optional<String> anchor(Note note, String heading) {
        int last = heading.lastIndexOf('#');
        return named(note, heading)
                .or(() -> last < 0 ? Optional.empty() : named(note, heading.substring(last + 1)));
    }

    private static Optional<String> named(Note note, String heading) {
        String key = NoteNames.key(heading);
        return note.headings().stream()
                .filter(candidate -> NoteNames.key(candidate.text()).equals(key))
                .map(Heading::anchor)
                .findFirst();
    }

    private static LinkTarget address(URI address) {
        Optional<YouTubeAddress> youTube = YouTubeAddress.of(address.toString());
        Optional<VimeoAddress> vimeo = VimeoAddress.of(address.toString());
        Optional<VideoRef> video =
                youTube.flatMap(YouTubeAddress::video).or(() -> vimeo.map(VimeoAddress::video));
        if (video.isEmpty()) {
            return new LinkTarget.ToWeb(address);
        }
        Timestamp start =
                youTube.flatMap(YouTubeAddress::start)
                        .or(() -> vimeo.flatMap(VimeoAddress::start))
                        .flatMap(LinkResolver::time)
                        .orElse(Timestamp.START);
        return new LinkTarget.ToVideo(video.get(), start);
    }

    private static Optional<Timestamp> time(String written) {
        boolean bare = written.chars().allMatch(Character::isDigit);
        Stamp stamp =
                new Stamp(
                        0, written, Optional.of(bare ? written + "s" : written), Optional.empty());
        return StampReader.read(List.of(stamp), Optional.empty()).getFirst().time();
    }

    private static LinkTarget moment(Stamp stamp, Map<Stamp, StampReading> readings) {
        return Optional.ofNullable(readings.get(stamp))
                .flatMap(StampReading::time)
                .<LinkTarget>map(LinkTarget.ToMoment::new)
                .orElseGet(() -> new LinkTarget.Unreadable(stamp.raw()));
    }
}

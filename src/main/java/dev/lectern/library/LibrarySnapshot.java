package dev.lectern.library;

import dev.lectern.link.Backlink;
import dev.lectern.link.LinkResolver;
import dev.lectern.link.MissingNote;
import dev.lectern.note.EndEstimate;
import dev.lectern.note.Excerpt;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReader;
import dev.lectern.note.StampReading;
import dev.lectern.vault.VaultContents;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// A vault as far as it has been read at one moment. Immutable.
public final class LibrarySnapshot {

    static final LibrarySnapshot EMPTY = of(new VaultContents(List.of(), List.of(), List.of()));

    private final VaultContents contents;
    private final Map<NotePath, Note> notes;
    private final Map<VideoRef, List<VideoNote>> byVideo;
    private final LinkResolver resolver;

    /// A note of a video, and how late in it the note goes, if that can be trusted.
    private record VideoNote(NotePath path, Optional<Timestamp> latest) {}

    private LibrarySnapshot(
            VaultContents contents,
            Map<NotePath, Note> notes,
            Map<VideoRef, List<VideoNote>> byVideo,
            LinkResolver resolver) {
        this.contents = contents;
        this.notes = notes;
        this.byVideo = byVideo;
        this.resolver = resolver.with(this::note, this::notesOf);
    }

    /// A vault of which nothing is read yet.
    static LibrarySnapshot of(VaultContents contents) {
        LinkResolver resolver =
                new LinkResolver(contents.notes(), _ -> Optional.empty(), _ -> List.of());
        return new LibrarySnapshot(contents, Map.of(), Map.of(), resolver);
    }

    /// The same vault with these notes read, and all that were before.
    LibrarySnapshot with(List<Note> more) {
        Map<NotePath, Note> all = new HashMap<>(notes);
        more.forEach(note -> all.put(note.path(), note));
        return new LibrarySnapshot(contents, all, byVideo(more), resolver);
    }

    private Map<VideoRef, List<VideoNote>> byVideo(List<Note> more) {
        Map<VideoRef, List<VideoNote>> all = new HashMap<>(byVideo);
        for (Note note : more) {
            note.video()
                    .ifPresent(video ->
                            all.merge(video, List.of(entry(note)), LibrarySnapshot::merged));
        }
        return all;
    }

    private static VideoNote entry(Note note) {
        return new VideoNote(note.path(), EndEstimate.soundLatest(note.stamps()));
    }

    private static List<VideoNote> merged(List<VideoNote> some, List<VideoNote> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparing(VideoNote::path))
                .toList();
    }

    /// All that lies in the vault, notes that are not read yet among it.
    public VaultContents contents() {
        return contents;
    }

    /// The paths of all notes, in order.
    public List<NotePath> paths() {
        return contents.notes();
    }

    /// How many of the notes have been read.
    public int readCount() {
        return notes.size();
    }

    /// Whether the folder has been walked, so that all paths are known.
    public boolean isWalked() {
        return this != EMPTY;
    }

    /// Whether all notes have been read.
    public boolean isComplete() {
        return isWalked() && notes.size() == contents.notes().size();
    }

    /// The note at `path`, once it has been read.
    public Optional<Note> note(NotePath path) {
        return Optional.ofNullable(notes.get(path));
    }

    /// The title of the note at `path`, or its file's name as long as it has not been read. Cheap.
    public String title(NotePath path) {
        return note(path).map(Note::title).orElseGet(path::name);
    }

    /// How far the opening of the vault is.
    public Progress progress() {
        if (!isWalked()) {
            return new Progress(Progress.Stage.WALKING, 0, 0);
        }
        Progress.Stage stage = isComplete() ? Progress.Stage.DONE : Progress.Stage.READING;
        return new Progress(stage, readCount(), paths().size());
    }

    /// What the reader should know of the library now, in sentences: an index that was made anew,
    /// another Lectern on the same vault, a vault that has vanished.
    public List<String> remarks() {
        return List.of();
    }

    /// The notes whose `From:` line leads to the channel note `channel`, in path order.
    public List<NotePath> notesOfChannel(NotePath channel) {
        return notes.values().stream()
                .filter(note ->
                        note.channel().isPresent()
                                && links(note, List.of()).getFirst().target()
                                        instanceof LinkTarget.ToNote(NotePath to, _)
                                && to.equals(channel))
                .map(Note::path)
                .sorted()
                .toList();
    }

    List<Backlink> backlinks(NotePath to) {
        return paths().stream()
                .flatMap(path -> note(path).stream())
                .flatMap(note ->
                        links(note, List.of()).stream()
                                .filter(link ->
                                        link.target() instanceof LinkTarget.ToNote(NotePath at, _)
                                                && at.equals(to))
                                .map(ResolvedLink::link)
                                .map(link ->
                                        new Backlink(
                                                note.path(),
                                                link,
                                                new Excerpt(link.line(), link.text(), List.of()))))
                .toList();
    }

    /// The notes that links ask for in vain, the most wanted first. Takes time: it is a question
    /// for the background.
    public List<MissingNote> missing() {
        Map<String, List<NotePath>> asking = new TreeMap<>();
        for (NotePath path : paths()) {
            note(path).map(note -> links(note, List.of())).orElse(List.of()).stream()
                    .filter(link -> link.target() instanceof LinkTarget.Missing)
                    .map(link -> link.link().destination().written())
                    .forEach(
                            name -> asking.computeIfAbsent(name, _ -> new ArrayList<>()).add(path));
        }
        return asking.entrySet().stream()
                .map(entry -> new MissingNote(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// The notes of a video that have been read, in path order.
    public List<NotePath> notesOf(VideoRef video) {
        return byVideo.getOrDefault(video, List.of()).stream().map(VideoNote::path).toList();
    }

    /// Where the video of `note` ends, judged by the stamps of the video's other notes.
    public Optional<Timestamp> estimatedEnd(Note note) {
        List<Timestamp> latest =
                note.video().map(video -> byVideo.getOrDefault(video, List.of())).stream()
                        .flatMap(List::stream)
                        .filter(other -> !other.path().equals(note.path()))
                        .flatMap(other -> other.latest().stream())
                        .toList();
        return EndEstimate.of(latest);
    }

    /// What the stamps of `note` mean. `knownEnd` is its video's duration, as soon as a player has
    /// told it; until then the estimate stands in.
    public List<StampReading> readings(Note note, Optional<Timestamp> knownEnd) {
        return StampReader.read(note.stamps(), knownEnd.or(() -> estimatedEnd(note)));
    }

    /// Where the links of `note` lead; `readings` are those of its stamps.
    public List<ResolvedLink> links(Note note, List<StampReading> readings) {
        return resolver.resolve(note, readings);
    }
}

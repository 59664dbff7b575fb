package dev.lectern.library;

import dev.lectern.link.LinkGraph;
import dev.lectern.link.LinkResolver;
import dev.lectern.link.MissingNote;
import dev.lectern.link.SortedPaths;
import dev.lectern.note.EndEstimate;
import dev.lectern.note.Link;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReader;
import dev.lectern.note.StampReading;
import dev.lectern.vault.FileStamp;
import dev.lectern.vault.LeftOut;
import dev.lectern.vault.MediaFiles;
import dev.lectern.vault.VaultContents;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A vault as far as it has been read at one moment. Immutable; the next one shares with it all
/// that has not changed, and costs the work of what has, besides copies of arrays.
public final class LibrarySnapshot {

    static final LibrarySnapshot EMPTY =
            new LibrarySnapshot(
                    NoteTable.EMPTY,
                    new LinkResolver(List.of(), _ -> Optional.empty(), _ -> List.of()),
                    new VaultContents(List.of(), MediaFiles.NONE, List.of()),
                    Moves.NONE,
                    new Status(new Progress(Progress.Stage.WALKING, 0, 0), List.of()));

    private final NoteTable table;
    private final LinkResolver resolver;
    private final VaultContents contents;
    private final Moves moves;
    private final Status status;

    /// How it stands with the library itself.
    ///
    /// @param remarks what the reader should know of it now, in sentences: an index that was made
    ///   anew, another Lectern on the same vault, a vault that has vanished
    public record Status(Progress progress, List<String> remarks) {
        public Status {
            remarks = List.copyOf(remarks);
        }
    }

    private LibrarySnapshot(
            NoteTable table,
            LinkResolver resolver,
            VaultContents contents,
            Moves moves,
            Status status) {
        this.table = table;
        this.resolver = resolver;
        this.contents = contents;
        this.moves = moves;
        this.status = status;
    }

    /// A vault of these notes, and nothing else; fastest if those of a folder come together.
    static LibrarySnapshot of(Collection<PackedNote> read) {
        List<PackedNote> inOrder =
                read.stream().sorted(Comparator.comparing(PackedNote::path)).toList();
        List<NotePath> paths = inOrder.stream().map(PackedNote::path).toList();
        return EMPTY.with(paths, List.of()).with(inOrder);
    }

    /// The same vault after files have come and gone; those that came are not read yet.
    LibrarySnapshot with(Collection<NotePath> more, Collection<NotePath> gone) {
        List<NotePath> fresh = more.stream().filter(path -> !table.has(path)).sorted().toList();
        if (fresh.isEmpty() && gone.isEmpty()) {
            return this;
        }
        SortedPaths.Moved change = table.paths().with(fresh, gone);
        NoteTable moved = table.with(change);
        return new LibrarySnapshot(
                moved,
                resolver.with(change, fresh, moved::note, moved::notesOf),
                new VaultContents(change.paths().list(), contents.media(), contents.leftOut()),
                moves,
                status);
    }

    /// The same vault with other files beside its notes.
    LibrarySnapshot with(MediaFiles media, List<LeftOut> leftOut) {
        return new LibrarySnapshot(
                table,
                resolver,
                new VaultContents(contents.notes(), media, leftOut),
                moves,
                status);
    }

    /// The same vault with these notes read, and all that were before.
    LibrarySnapshot with(Collection<PackedNote> read) {
        NoteTable fuller = table.with(read);
        return new LibrarySnapshot(
                fuller, resolver.with(fuller::note, fuller::notesOf), contents, moves, status);
    }

    /// The same vault, in which it is known which of the notes that are gone have come again at
    /// other paths.
    LibrarySnapshot withMoved(List<PackedNote> gone, Collection<NotePath> come) {
        if (gone.isEmpty()) {
            return this;
        }
        List<PackedNote> read = come.stream().flatMap(path -> packed(path).stream()).toList();
        return new LibrarySnapshot(table, resolver, contents, moves.and(gone, read), status);
    }

    LibrarySnapshot with(Status other) {
        return new LibrarySnapshot(table, resolver, contents, moves, other);
    }

    /// All that lies in the vault, notes that are not read yet among it.
    public VaultContents contents() {
        return contents;
    }

    /// The paths of all notes, in order.
    public List<NotePath> paths() {
        return table.paths().list();
    }

    public boolean has(NotePath path) {
        return table.has(path);
    }

    /// A place as it is to be found now: the note there may have been moved.
    public Place now(Place place) {
        return place instanceof Place.OfNote(NotePath path) && !has(path)
                ? new Place.OfNote(moves.now(path))
                : place;
    }

    /// How many of the notes have been read.
    public int readCount() {
        return table.readCount();
    }

    /// Whether the folder has been walked, so that all paths are known.
    public boolean isWalked() {
        return status.progress().stage() != Progress.Stage.WALKING;
    }

    /// Whether all notes have been read, and can be found by their words if there is an index.
    public boolean isComplete() {
        return switch (status.progress().stage()) {
            case WALKING, READING -> false;
            case LISTENING, DONE -> true;
        };
    }

    /// How far the opening of the vault is, or the reading of what has changed since.
    public Progress progress() {
        return status.progress();
    }

    /// What the reader should know of the library now (see [Status]).
    public List<String> remarks() {
        return status.remarks();
    }

    /// How it stands with the library itself.
    public Status status() {
        return status;
    }

    /// Whether this says of the vault what `other` does, as completely, and differs from it in
    /// nothing but its [#status].
    public boolean isOfSameState(LibrarySnapshot other) {
        return table == other.table
                && contents.equals(other.contents)
                && isWalked() == other.isWalked()
                && isComplete() == other.isComplete();
    }

    /// The note at `path`, once it has been read. Unpacked anew at every call, in microseconds for
    /// most notes: [#title] is the one to ask for many.
    public Optional<Note> note(NotePath path) {
        return table.note(path);
    }

    Optional<PackedNote> packed(NotePath path) {
        return table.packed(path);
    }

    /// The state of the note's file as it was read.
    FileStamp stamp(NotePath path) {
        return table.packed(path).map(PackedNote::stamp).orElse(FileStamp.UNKNOWN);
    }

    /// The title of the note at `path`, or its file's name as long as it has not been read.
    public String title(NotePath path) {
        return table.packed(path).map(PackedNote::title).orElseGet(path::name);
    }

    /// The video of the note at `path`, once it has been read.
    public Optional<VideoRef> video(NotePath path) {
        return table.packed(path).flatMap(PackedNote::video);
    }

    /// The notes of a video that have been read, in path order.
    public List<NotePath> notesOf(VideoRef video) {
        return table.notesOf(video);
    }

    /// The note about a folder, which has the folder's name.
    public Optional<NotePath> channelNote(String folder) {
        return resolver.channelNote(folder);
    }

    /// The state of all notes of a video together: equal to that of another snapshot if none of
    /// them has come, gone or been read again between the two.
    public Object stateOf(VideoRef video) {
        return table.packedOf(video).toList();
    }

    /// The notes that the links of `note` lead to, each once, in the order of the text.
    public List<NotePath> linked(Note note) {
        return note.links().stream()
                .flatMap(link -> resolver.note(note, link).stream())
                .distinct()
                .toList();
    }

    /// The notes whose links lead to `note`, in path order.
    public List<NotePath> linking(NotePath note) {
        return references(note).stream().map(Reference::from).distinct().toList();
    }

    /// A link to a note, from where it stands.
    record Reference(NotePath from, Link link) {}

    /// The links that lead to `note`, in path order and then in the order of the text.
    List<Reference> references(NotePath note) {
        return asking(note)
                .flatMap(from ->
                        from.links().stream()
                                .filter(link ->
                                        LinkGraph.mayLead(link, note)
                                                && resolver.note(from, link)
                                                        .equals(Optional.of(note)))
                                .map(link -> new Reference(from.path(), link)))
                .toList();
    }

    /// The links that ask for a note that is not there, in path order and then in the order of the
    /// text.
    List<Reference> references(Place.OfMissing missing) {
        return table.graph()
                .asking(missing.name())
                .boxed()
                .flatMap(at -> table.noteAt(at).stream())
                .flatMap(from ->
                        from.links().stream()
                                .filter(link -> resolver.isMissing(from, link, missing.name()))
                                .map(link -> new Reference(from.path(), link)))
                .toList();
    }

    /// The notes with a tag, whatever its case, in path order.
    public List<NotePath> tagged(String tag) {
        return table.all().filter(note -> note.hasTag(tag)).map(PackedNote::path).toList();
    }

    /// All tags, in lower case and in order.
    public SortedSet<String> tags() {
        return table.all()
                .flatMap(note -> note.tags().stream())
                .map(tag -> tag.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The notes of a folder itself, without those of the folders in it, in path order.
    public List<NotePath> notesIn(String folder) {
        return resolver.notesIn(folder);
    }

    /// The folders right in a folder that have notes in or below them, in order.
    public List<String> foldersIn(String folder) {
        return resolver.foldersIn(folder);
    }

    private Stream<Note> asking(NotePath note) {
        return table.graph().asking(note).boxed().flatMap(at -> table.noteAt(at).stream());
    }

    /// The notes that links ask for in vain, the most wanted first. It goes through the links of
    /// many notes: a question for the background.
    public List<MissingNote> missing() {
        return MissingNotes.of(table, resolver);
    }

    /// Where the video of `note` ends, judged by the stamps of the video's other notes.
    public Optional<Timestamp> estimatedEnd(Note note) {
        List<Timestamp> latest =
                note.video()
                        .map(table::packedOf)
                        .orElse(Stream.empty())
                        .filter(other -> !other.path().equals(note.path()))
                        .flatMap(other -> other.soundLatest().stream())
                        .toList();
        return EndEstimate.of(latest);
    }

    /// What the stamps of `note` mean. `knownEnd` is its video's duration, as soon as a player has
    /// told it; until then the estimate stands in.
    public List<StampReading> readings(Note note, Optional<Timestamp> knownEnd) {
        return StampReader.read(note.stamps(), knownEnd.or(() -> estimatedEnd(note)));
    }

    /// Notes with names like one that is missing in a folder, the nearest first.
    public List<NotePath> near(String folder, String name) {
        return resolver.near(folder, name);
    }

    /// The note that a link of `note` names, if it is there.
    public Optional<NotePath> named(Note note, Link link) {
        return resolver.note(note, link);
    }

    /// Where the links of `note` lead; `readings` are those of its stamps.
    public List<ResolvedLink> links(Note note, List<StampReading> readings) {
        return resolver.resolve(note, readings);
    }
}

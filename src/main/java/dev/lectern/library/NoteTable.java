package dev.lectern.library;

import dev.lectern.link.LinkGraph;
import dev.lectern.link.Postings;
import dev.lectern.link.SortedPaths;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.video.VideoRef;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The notes of a vault by position, with what is asked across all of them: which belong to a video
/// and which ask for a name. Immutable.
final class NoteTable {

    static final NoteTable EMPTY =
            new NoteTable(SortedPaths.NONE, new PackedNote[0], LinkGraph.NONE, Postings.NONE);

    private final SortedPaths paths;

    /// By the positions of the paths; null as long as a note has not been read.
    private final @Nullable PackedNote[] notes;

    private final int readCount;
    private final LinkGraph graph;
    private final Postings videos;

    private NoteTable(
            SortedPaths paths, @Nullable PackedNote[] notes, LinkGraph graph, Postings videos) {
        this.paths = paths;
        this.notes = notes;
        this.readCount = (int) Arrays.stream(notes).filter(Objects::nonNull).count();
        this.graph = graph;
        this.videos = videos;
    }

    SortedPaths paths() {
        return paths;
    }

    int readCount() {
        return readCount;
    }

    LinkGraph graph() {
        return graph;
    }

    /// The same notes at other positions, some gone and some not read yet.
    NoteTable with(SortedPaths.Moved change) {
        @Nullable PackedNote[] moved = new PackedNote[change.paths().size()];
        for (int i = 0; i < notes.length; i++) {
            int to = change.to(i);
            if (to >= 0 && notes[i] != null) {
                moved[to] = notes[i];
            }
        }
        return new NoteTable(change.paths(), moved, graph.moved(change), videos.moved(change));
    }

    /// The same with these notes read; one whose path is not here is passed over.
    NoteTable with(Collection<PackedNote> read) {
        @Nullable PackedNote[] all = notes.clone();
        BitSet again = new BitSet();
        LongStream.Builder asks = LongStream.builder();
        LongStream.Builder videoEntries = LongStream.builder();
        int next = 0;
        for (PackedNote note : read) {
            int position = paths.position(note.path(), next);
            next = position + 1;
            if (position < 0 || again.get(position)) {
                continue;
            }
            again.set(position);
            all[position] = note;
            for (int ask : note.asks()) {
                asks.add(Postings.entry(ask, position));
            }
            note.video()
                    .ifPresent(
                            video -> videoEntries.add(Postings.entry(video.hashCode(), position)));
        }
        return new NoteTable(
                paths,
                all,
                graph.with(again, asks.build().toArray()),
                videos.with(again, videoEntries.build().toArray()));
    }

    boolean has(NotePath path) {
        return paths.position(path) >= 0;
    }

    Optional<PackedNote> packed(NotePath path) {
        int position = paths.position(path);
        return position < 0 ? Optional.empty() : Optional.ofNullable(notes[position]);
    }

    Optional<Note> note(NotePath path) {
        return packed(path).map(PackedNote::note);
    }

    Optional<Note> noteAt(int position) {
        return Optional.ofNullable(notes[position]).map(PackedNote::note);
    }

    /// All notes that have been read, in path order.
    Stream<PackedNote> all() {
        return Arrays.stream(notes).flatMap(Stream::ofNullable);
    }

    /// The notes of a video that have been read, in path order.
    Stream<PackedNote> packedOf(VideoRef video) {
        return videos.at(video.hashCode())
                .boxed()
                .flatMap(position -> Stream.ofNullable(notes[position]))
                .filter(note -> note.video().equals(Optional.of(video)));
    }

    List<NotePath> notesOf(VideoRef video) {
        return packedOf(video).map(PackedNote::path).toList();
    }
}

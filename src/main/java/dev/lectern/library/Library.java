package dev.lectern.library;

import dev.lectern.library.LibrarySnapshot.Reference;
import dev.lectern.link.Backlink;
import dev.lectern.link.Sentences;
import dev.lectern.markdown.ReadNote;
import dev.lectern.media.LocalMedia;
import dev.lectern.media.VideoEnds;
import dev.lectern.note.Excerpt;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.note.StampReading;
import dev.lectern.search.Excerpts;
import dev.lectern.search.Hit;
import dev.lectern.search.IndexShelf;
import dev.lectern.search.SearchHit;
import dev.lectern.search.SearchIndex;
import dev.lectern.search.SearchQuery;
import dev.lectern.search.SpokenIndex;
import dev.lectern.vault.Vault;
import dev.lectern.vault.VaultChange;
import dev.lectern.vault.VaultWatch;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A vault that is read and kept up to date, and its newest snapshot. It starts no threads: the
/// executors that it is given decide where its work runs.
///
/// What has been read is kept in the vault's index, so that the next start reads only what has
/// changed since.
public final class Library implements AutoCloseable {

    private final Vault vault;
    private final NoteFiles files;
    private final KeptIndex index;
    private final Intake intake;
    private final Transcripts transcripts;
    private final VideoEnds ends;
    private volatile @Nullable VaultWatch watch;

    /// A library without an index: every start reads everything, and nothing can be searched.
    ///
    /// @param writer runs one task at a time; all that changes the library runs on it
    /// @param readers runs the reading of files, as many at once as it likes
    public Library(Vault vault, Executor writer, Executor readers) {
        this(vault, new KeptIndex(Optional.empty(), vault.root()), writer, readers);
    }

    /// A library with an index.
    ///
    /// @param shelf where the index is kept
    /// @param writer runs one task at a time; all that changes the library runs on it
    /// @param readers runs the reading of files, as many at once as it likes
    public Library(Vault vault, IndexShelf shelf, Executor writer, Executor readers) {
        this(vault, new KeptIndex(Optional.of(shelf), vault.root()), writer, readers);
    }

    private Library(Vault vault, KeptIndex index, Executor writer, Executor readers) {
        this.vault = vault;
        this.index = index;
        this.files = new NoteFiles(vault);
        this.transcripts = new Transcripts(vault.root(), index);
        this.intake = new Intake(new Intake.Sources(files, transcripts), index, writer, readers);
        this.ends = new VideoEnds(new LocalMedia(vault.root(), this::media, List.of()));
    }

    public Vault vault() {
        return vault;
    }

    /// The newest snapshot; empty before [#read] has walked the vault.
    public LibrarySnapshot snapshot() {
        return intake.snapshot();
    }

    /// Where the videos of the vault end that lie in it, or where its notes say.
    public VideoEnds ends() {
        return ends;
    }

    private List<Path> media() {
        return snapshot().contents().media().all();
    }

    /// Has the captions in these folders found too, as they are when the notes have been read; to
    /// be called before [#read].
    public void listenTo(List<Path> mediaFolders) {
        transcripts.lookInto(mediaFolders);
    }

    /// Begins to read the vault. `listener` gets the first snapshot, which has all paths, as soon
    /// as the walk is over, then grown ones, about ten a second, and then one that is complete and
    /// can be searched; all on the writer.
    public void read(Consumer<LibrarySnapshot> listener) {
        read(listener, CompletableFuture.completedFuture(null));
    }

    /// Like [#read], but leaves the files that must be read alone until `awaited` is there: reading
    /// takes all of the machine.
    public void read(Consumer<LibrarySnapshot> listener, CompletionStage<?> awaited) {
        intake.begin(vault, listener, awaited);
    }

    /// Goes on to notice what other programs do to the vault, and tells the listener of [#read].
    /// Keeps `watcher` busy until the library is closed.
    public void watch(Executor watcher) {
        intake.whenWalked(known -> watch = VaultWatch.start(vault, known, watcher, this::apply));
    }

    /// Takes over what has become of the vault on disk; the listener of [#read] gets the outcome.
    public void apply(VaultChange change) {
        intake.apply(change);
    }

    /// The note at `path` as it stands on disk now, on the caller's thread.
    public ReadNote readNow(NotePath path) throws IOException {
        return files.readNow(path);
    }

    /// The best notes for a query, best first, by what is indexed so far. Blocks while it reads the
    /// notes that it shows; safe for use by many threads.
    public List<SearchHit> search(SearchQuery query, int limit) {
        LibrarySnapshot now = snapshot();
        Excerpts excerpts = new Excerpts(query);
        List<SearchHit> hits = new ArrayList<>();
        for (SearchIndex.Match match : index.search(query, limit)) {
            now.note(match.note())
                    .map(note -> hit(now, note, match, excerpts))
                    .ifPresent(hits::add);
        }
        intake.mendIndex();
        return hits;
    }

    /// The best notes and the best places in what is said in videos for a query, best first, like
    /// [#search].
    public List<Hit> searchAll(SearchQuery query, int limit) {
        LibrarySnapshot now = snapshot();
        List<Hit> hits = new ArrayList<>(search(query, limit));
        hits.addAll(transcripts.search(query, SpokenIndex.Manner.AS_WRITTEN, limit, now));
        if (hits.isEmpty()) {
            hits.addAll(transcripts.search(query, SpokenIndex.Manner.FORGIVING, limit, now));
        }
        hits.sort(Comparator.comparingDouble(Hit::score).reversed());
        return hits.subList(0, Math.min(limit, hits.size()));
    }

    private SearchHit hit(
            LibrarySnapshot now, Note note, SearchIndex.Match match, Excerpts excerpts) {
        Excerpt excerpt = excerpts.best(files.readable(note.path()));
        Optional<Timestamp> nearest =
                now.readings(note, note.video().flatMap(ends::of)).stream()
                        .filter(reading -> reading.time().isPresent())
                        .min(
                                Comparator.comparingInt(reading ->
                                        Math.abs(reading.stamp().line() - excerpt.line())))
                        .flatMap(StampReading::time);
        return new SearchHit(note.path(), note.title(), match.score(), excerpt, nearest);
    }

    /// The links that lead to `note`, in path order, each with the sentence around it. Blocks while
    /// it reads the notes that link; safe for use by many threads.
    public List<Backlink> backlinks(NotePath note) {
        return withSentences(snapshot().references(note));
    }

    /// The links that ask for a note that is not there, like [#backlinks].
    public List<Backlink> asking(Place.OfMissing missing) {
        return withSentences(snapshot().references(missing));
    }

    private List<Backlink> withSentences(List<Reference> references) {
        Map<NotePath, Sentences> sentences = new HashMap<>();
        Map<Reference, Integer> seen = new HashMap<>();
        List<Backlink> backlinks = new ArrayList<>();
        for (Reference reference : references) {
            Excerpt sentence =
                    sentences
                            .computeIfAbsent(
                                    reference.from(), from -> new Sentences(files.readable(from)))
                            .around(reference.link(), seen.merge(reference, 1, Integer::sum) - 1);
            backlinks.add(new Backlink(reference.from(), reference.link(), sentence));
        }
        return backlinks;
    }

    /// What all notes of `video` say about it, as they stand on disk now. Blocks while it reads
    /// them; safe for use by many threads.
    ///
    /// @param knownEnd the video's duration, if a player or its file has told it
    public VideoMoments moments(VideoRef video, Optional<Timestamp> knownEnd) {
        LibrarySnapshot now = snapshot();
        List<VideoMoment> moments = new ArrayList<>();
        for (NotePath path : now.notesOf(video)) {
            files.ifReadable(path)
                    .filter(read -> read.note().video().equals(Optional.of(video)))
                    .ifPresent(read ->
                            moments.addAll(
                                    VideoMoment.of(read, now.readings(read.note(), knownEnd))));
        }
        return VideoMoments.of(video, moments);
    }

    /// Stops to watch, and keeps what the index has learnt.
    @Override
    public void close() {
        VaultWatch current = watch;
        if (current != null) {
            current.close();
        }
        index.close();
    }
}

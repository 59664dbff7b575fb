package dev.lectern.library;

import dev.lectern.caption.CaptionReader;
import dev.lectern.media.LocalMedia;
import dev.lectern.note.Excerpt;
import dev.lectern.search.Excerpts;
import dev.lectern.search.SearchQuery;
import dev.lectern.search.SpokenHit;
import dev.lectern.search.SpokenIndex;
import dev.lectern.search.SpokenPassage;
import dev.lectern.search.SpokenPassage.Line;
import dev.lectern.vault.FileStamp;
import dev.lectern.vault.MediaFiles;
import dev.lectern.video.Moment;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is said in the videos of a library: which files of captions have it, and what of them the
/// index knows. Safe for use by many threads.
final class Transcripts {

    private static final Logger LOG = System.getLogger(Transcripts.class.getName());

    /// So many hits of one video are shown, that the others are not lost among them.
    private static final int MOST_OF_ONE = 3;

    /// Neighbouring passages share a line, and a video has many passages.
    private static final int MORE = 8;

    private static final int ENOUGH_AROUND = 120;

    private final Path root;
    private final KeptIndex index;
    private volatile List<Path> folders = List.of();
    private Optional<List<Path>> outside = Optional.empty();
    private Optional<MediaFiles> known = Optional.empty();
    private volatile Map<Path, List<VideoRef>> videos = Map.of();

    /// @param root the vault's root
    Transcripts(Path root, KeptIndex index) {
        this.root = root;
        this.index = index;
    }

    /// Names folders outside of the vault; they are looked into once.
    void lookInto(List<Path> mediaFolders) {
        folders = List.copyOf(mediaFolders);
    }

    /// Has the next [#unread] compare all files with the index, which is a new one. Belongs to the
    /// writer.
    void compareAgain() {
        known = Optional.empty();
    }

    /// Looks at which files there are now, takes those out of the index that are gone, and gives
    /// those that it does not know as they are. Files that it was found to know are not compared
    /// again until others lie in the vault. Belongs to the writer.
    Map<Path, FileStamp> unread(MediaFiles inVault) {
        if (known.equals(Optional.of(inVault))) {
            return Map.of();
        }
        Map<Path, FileStamp> unread = compare(inVault);
        known = unread.isEmpty() ? Optional.of(inVault) : Optional.empty();
        return unread;
    }

    private Map<Path, FileStamp> compare(MediaFiles inVault) {
        List<Path> found = outside.orElseGet(() -> LocalMedia.in(folders));
        outside = Optional.of(found);
        List<Path> all = Stream.concat(inVault.all().stream(), found.stream()).distinct().toList();
        videos = new LocalMedia(root, () -> all, List.of()).captioned();
        Map<String, byte[]> indexed = index.captions();
        Map<Path, FileStamp> unread = new HashMap<>();
        for (Path file : videos.keySet()) {
            FileStamp seen = inVault.captions().get(file);
            FileStamp stamp = seen == null ? now(file) : seen;
            byte[] before = indexed.remove(file.toString());
            if (before == null || !stamp.equals(unpacked(before))) {
                unread.put(file, stamp);
            }
        }
        index.forget(indexed.keySet());
        return unread;
    }

    /// Puts into the index what is said according to a file; nothing if it can't be read.
    ///
    /// @param stamp its state at some time before now
    void read(Path file, FileStamp stamp) {
        List<SpokenPassage> passages = List.of();
        try {
            passages = SpokenPassages.of(CaptionReader.read(file).cues());
        } catch (IOException | RuntimeException unreadable) {
            // Even by a mistake of ours: the other files don't wait for it.
            LOG.log(Level.DEBUG, "unreadable captions", unreadable);
        }
        index.replace(file.toString(), packed(NoteFiles.lasting(stamp)), passages);
    }

    private static FileStamp now(Path file) {
        try {
            return FileStamp.of(file);
        } catch (IOException gone) {
            return FileStamp.UNKNOWN;
        }
    }

    private static byte[] packed(FileStamp stamp) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(stamp.size())
                .putLong(stamp.modified())
                .array();
    }

    private static FileStamp unpacked(byte[] stamp) {
        ByteBuffer numbers = ByteBuffer.wrap(stamp);
        return new FileStamp(numbers.getLong(), numbers.getLong());
    }

    /// The best places for a query, best first; each once, and of one video not too many.
    List<SpokenHit> search(
            SearchQuery query, SpokenIndex.Manner manner, int limit, LibrarySnapshot vault) {
        Excerpts excerpts = new Excerpts(query);
        Map<VideoRef, Integer> ofVideo = new HashMap<>();
        Set<Moment> seen = new HashSet<>();
        List<SpokenHit> hits = new ArrayList<>();
        for (SpokenIndex.Match match : index.said(query, manner, limit * MORE)) {
            Path file = Path.of(match.file());
            Optional<VideoRef> video = video(file, vault);
            if (video.isEmpty() || hits.size() == limit) {
                continue;
            }
            SpokenHit hit = hit(file, video.get(), match, excerpts);
            if (seen.add(hit.moment())
                    && ofVideo.merge(video.get(), 1, Integer::sum) <= MOST_OF_ONE) {
                hits.add(hit);
            }
        }
        return hits;
    }

    /// The video that a file belongs to, by the name that notes have for it if there are any.
    private Optional<VideoRef> video(Path file, LibrarySnapshot vault) {
        List<VideoRef> names = videos.getOrDefault(file, List.of());
        return names.stream()
                .filter(name -> !vault.notesOf(name).isEmpty())
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    /// Shows the line with most of the words, and what is said after it, or before if that is all.
    private static SpokenHit hit(
            Path file, VideoRef video, SpokenIndex.Match match, Excerpts excerpts) {
        List<Line> lines = match.passage().lines();
        String text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        int best = Math.clamp(excerpts.best(text).line(), 1, lines.size()) - 1;
        int to = best + 1;
        int length = lines.get(best).text().length();
        while (to < lines.size() && length < ENOUGH_AROUND) {
            length += lines.get(to++).text().length();
        }
        int from = best;
        while (from > 0 && length < ENOUGH_AROUND) {
            length += lines.get(--from).text().length();
        }
        String around =
                lines.subList(from, to).stream().map(Line::text).collect(Collectors.joining(" "));
        Excerpt shown = excerpts.best(around);
        return new SpokenHit(file, new Moment(video, lines.get(best).from()), match.score(), shown);
    }
}

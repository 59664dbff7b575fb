package dev.lectern.player;

import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what to play for a note's video: a copy on this machine before anything on the network.
///
/// A copy of a video of YouTube is named by its id, `ID.mp4`, or ends in it as yt-dlp names files,
/// `Some title [ID].mp4`. Captions lie beside the file and have its name: `.vtt`, `.en.vtt`,
/// `.srt`.
public final class MediaFinder {

    private static final Logger LOG = System.getLogger(MediaFinder.class.getName());
    private static final List<String> CAPTIONS = List.of(".vtt", ".en.vtt", ".srt", ".en.srt");
    private static final int DEPTH = 4;
    private static final Comparator<Optional<MediaFormat>> PLAYED_FIRST =
            Comparator.comparing(format -> format.map(Enum::ordinal).orElse(Integer.MAX_VALUE));

    private final Path vault;
    private final List<Path> known;
    private final List<Path> folders;

    /// @param known media files inside the vault, as its walk found them
    /// @param folders where else to look, four folders deep, in this order
    public MediaFinder(Path vault, Collection<Path> known, List<Path> folders) {
        this.vault = vault;
        this.known = List.copyOf(known);
        this.folders = List.copyOf(folders);
    }

    /// What to play; reads the disk.
    public MediaSource find(VideoRef video) {
        return switch (video) {
            case VideoRef.YouTube(String id) ->
                    copy(id).<MediaSource>map(MediaFinder::local)
                            .orElseGet(() -> new MediaSource.YouTube(id));
            case VideoRef.File(String path) -> file(path);
            case VideoRef.Web(URI address) -> new MediaSource.WebMedia(address);
        };
    }

    private Optional<Path> copy(String id) {
        return Stream.concat(Stream.of(known), folders.stream().map(MediaFinder::files))
                .flatMap(files ->
                        files.stream()
                                .filter(file -> isCopy(file, id))
                                .min(
                                        Comparator.comparing(MediaFormat::of, PLAYED_FIRST)
                                                .thenComparing(Comparator.naturalOrder()))
                                .stream())
                .findFirst();
    }

    private static boolean isCopy(Path file, String id) {
        String stem = MediaFormat.stem(file);
        return (stem.equals(id) || stem.endsWith("[" + id + "]"))
                && MediaFormat.of(file).isPresent()
                && Files.isRegularFile(file);
    }

    /// A folder that can't be read holds nothing.
    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.find(folder, DEPTH, (_, kind) -> !kind.isDirectory())) {
            return files.toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "the media folder " + folder + " can't be read", e);
            return List.of();
        }
    }

    /// Only media, and only plain files: a note may name anything.
    private MediaSource file(String path) {
        try {
            Path file = vault.resolve(path).normalize();
            if (MediaFormat.of(file).isEmpty()) {
                return unavailable(Reason.NOT_MEDIA, path);
            }
            if (Files.notExists(file)) {
                return unavailable(Reason.FILE_MISSING, path);
            }
            return Files.isRegularFile(file)
                    ? local(file)
                    : unavailable(Reason.FILE_UNREADABLE, path);
        } catch (InvalidPathException e) {
            LOG.log(Level.DEBUG, "no path: " + path, e);
            return unavailable(Reason.FILE_MISSING, path);
        }
    }

    private static MediaSource unavailable(Reason reason, String path) {
        return new MediaSource.Unavailable(PlayerFailure.of(reason, path));
    }

    private static MediaSource local(Path file) {
        String stem = MediaFormat.stem(file);
        return new MediaSource.LocalFile(
                file,
                CAPTIONS.stream()
                        .map(ending -> file.resolveSibling(stem + ending))
                        .filter(Files::isRegularFile)
                        .findFirst());
    }
}

package dev.lectern.media;

import dev.lectern.video.VideoRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The media files of a vault and of the folders that the reader named. Asking reads the disk.
///
/// A copy of a video of YouTube is named by its id, `ID.mp4`, or ends in it as yt-dlp names files,
/// `Some title [ID].mp4`.
public final class LocalMedia {

    private static final Logger LOG = System.getLogger(LocalMedia.class.getName());
    private static final int DEPTH = 4;
    private static final Comparator<Optional<MediaFormat>> PLAYED_FIRST =
            Comparator.comparing(format -> format.map(Enum::ordinal).orElse(Integer.MAX_VALUE));

    private final Path vault;
    private final Supplier<List<Path>> known;
    private final List<Path> folders;

    /// @param known media files and captions inside the vault, as far as they have been found
    /// @param folders where else to look, four folders deep, in this order
    public LocalMedia(Path vault, Supplier<List<Path>> known, List<Path> folders) {
        this.vault = vault;
        this.known = known;
        this.folders = List.copyOf(folders);
    }

    /// The copy on this machine of a video of YouTube, if there is one.
    public Optional<Path> copy(VideoRef.YouTube video) {
        return Stream.concat(Stream.of(known.get()), folders.stream().map(LocalMedia::files))
                .flatMap(files ->
                        files.stream()
                                .filter(file -> isCopy(file, video.id()))
                                .min(
                                        Comparator.comparing(MediaFormat::of, PLAYED_FIRST)
                                                .thenComparing(Comparator.naturalOrder()))
                                .stream())
                .findFirst();
    }

    /// Where the file that a note names would lie, whether or not it is there; nothing if no file
    /// can have this name, or if it lies on another machine: on Windows, the mere question whether
    /// `\\server\share` is there tells the server who asks.
    public Optional<Path> place(VideoRef.File video) {
        if (video.path().replace('\\', '/').startsWith("//")) {
            return Optional.empty();
        }
        try {
            return Optional.of(vault.resolve(video.path()).normalize());
        } catch (InvalidPathException e) {
            LOG.log(Level.DEBUG, "no path: " + video, e);
            return Optional.empty();
        }
    }

    /// The captions of a video that lie on this machine, one for each language: beside its file,
    /// or, for a video of YouTube, in one of the folders even without it.
    public List<CaptionTrack> captions(VideoRef video) {
        return switch (video) {
            case VideoRef.File named ->
                    place(named)
                            .map(file -> CaptionFiles.among(beside(file)).beside(file))
                            .orElse(List.of());
            case VideoRef.YouTube youTube ->
                    CaptionFiles.among(
                                    Stream.of(
                                                    Stream.of(known.get()),
                                                    copy(youTube).stream().map(LocalMedia::beside),
                                                    folders.stream().map(LocalMedia::files))
                                            .flatMap(source -> source)
                                            .flatMap(List::stream)
                                            .distinct()
                                            .toList())
                            .of(youTube);
            case VideoRef.Web _ -> List.of();
        };
    }

    /// All captions that are known of, each with the names that notes may have for the video it
    /// belongs to: one at least, the likeliest first.
    public Map<Path, List<VideoRef>> captioned() {
        List<Path> files = Stream.concat(known.get().stream(), in(folders).stream()).toList();
        CaptionFiles captions = CaptionFiles.among(files);
        Map<Path, List<VideoRef>> found = new HashMap<>();
        for (Path file : files) {
            if (MediaFormat.of(file).isPresent()) {
                for (CaptionTrack track : captions.beside(file)) {
                    found.computeIfAbsent(track.file(), _ -> new ArrayList<>()).addAll(names(file));
                }
            }
        }
        captions.ofYouTube()
                .forEach((file, video) ->
                        found.computeIfAbsent(file, _ -> new ArrayList<>()).add(video));
        return found;
    }

    /// A file outside of the vault may be named from the vault or from the disk's root.
    private List<VideoRef> names(Path file) {
        List<Path> names = new ArrayList<>();
        if (Objects.equals(vault.getRoot(), file.getRoot())) {
            names.add(vault.relativize(file));
        }
        if (!file.startsWith(vault)) {
            names.add(file);
        }
        String separator = file.getFileSystem().getSeparator();
        return names.stream()
                .<VideoRef>map(name -> new VideoRef.File(name.toString().replace(separator, "/")))
                .toList();
    }

    /// The files in folders, four deep.
    public static List<Path> in(List<Path> folders) {
        return folders.stream().map(LocalMedia::files).flatMap(List::stream).toList();
    }

    private static List<Path> beside(Path file) {
        Path folder = file.getParent();
        return folder == null || !Files.isDirectory(folder) ? List.of() : files(folder, 1);
    }

    /// How long a video is, if it lies on this machine and says so.
    public Optional<Duration> length(VideoRef video) {
        Optional<Path> file =
                switch (video) {
                    case VideoRef.YouTube youTube -> copy(youTube);
                    case VideoRef.File named -> place(named).filter(Files::isRegularFile);
                    case VideoRef.Web _ -> Optional.empty();
                };
        return file.flatMap(LocalMedia::read).flatMap(Mp4::length);
    }

    /// How long most pictures of a file are shown, if it says so.
    public static Optional<Duration> frame(Path file) {
        return read(file).flatMap(Mp4::frame);
    }

    private static Optional<Mp4> read(Path file) {
        if (!Mp4.isNamedSo(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Mp4.read(file));
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "what is in " + file + " can't be read", e);
            return Optional.empty();
        }
    }

    private static boolean isCopy(Path file, String id) {
        String stem = MediaFormat.stem(file);
        return (stem.equals(id) || stem.endsWith("[" + id + "]"))
                && MediaFormat.of(file).isPresent()
                && Files.isRegularFile(file);
    }

    /// A folder that can't be read holds nothing.
    private static List<Path> files(Path folder) {
        return files(folder, DEPTH);
    }

    private static List<Path> files(Path folder, int depth) {
        try (Stream<Path> files = Files.find(folder, depth, (_, kind) -> !kind.isDirectory())) {
            return files.toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.log(Level.WARNING, "the folder " + folder + " can't be read", e);
            return List.of();
        }
    }
}

package dev.lectern.vault;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// One walk of a vault's folder. Hidden folders and files are passed by, links to folders are not
/// followed, and what can't be looked into is noted.
final class VaultWalk extends SimpleFileVisitor<Path> {

    private static final Set<String> MEDIA =
            Set.of("mp4", "m4v", "mp3", "m4a", "wav", "webm", "mkv", "m3u8");
    private static final Set<String> CAPTIONS = Set.of("vtt", "srt");

    private final Path root;
    private final List<NotePath> notes = new ArrayList<>();
    private final List<Path> media = new ArrayList<>();
    private final Map<Path, List<Path>> captionsByFolder = new HashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private VaultWalk(Path root) {
        this.root = root;
    }

    static VaultContents of(Path root) {
        VaultWalk walk = new VaultWalk(root);
        try {
            Files.walkFileTree(root, walk);
        } catch (IOException e) {
            walk.leftOut.add(new LeftOut(root, LeftOut.Reason.UNREADABLE));
        }
        return walk.contents();
    }

    private VaultContents contents() {
        notes.sort(null);
        media.sort(null);
        List<MediaFile> files =
                media.stream().map(file -> new MediaFile(file, captionsOf(file))).toList();
        return new VaultContents(notes, files, leftOut);
    }

    private List<Path> captionsOf(Path file) {
        String stem = stem(file);
        return captionsByFolder.getOrDefault(folder(file), List.of()).stream()
                .filter(captions -> belongs(stem(captions), stem))
                .sorted()
                .toList();
    }

    /// `talk.vtt` and `talk.en.vtt` belong to `talk.mp4`.
    private static boolean belongs(String captions, String stem) {
        return captions.equals(stem)
                || (captions.startsWith(stem + ".")
                        && captions.indexOf('.', stem.length() + 1) < 0);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file) || Files.isDirectory(file)) {
            return FileVisitResult.CONTINUE;
        }
        String extension = extension(file);
        if (extension.equals("md")) {
            NotePath.of(relative(file)).ifPresent(notes::add);
        } else if (MEDIA.contains(extension)) {
            media.add(file);
        } else if (CAPTIONS.contains(extension)) {
            captionsByFolder.computeIfAbsent(folder(file), _ -> new ArrayList<>()).add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        LeftOut.Reason reason =
                failure instanceof AccessDeniedException
                        ? LeftOut.Reason.NO_PERMISSION
                        : LeftOut.Reason.UNREADABLE;
        leftOut.add(new LeftOut(file, reason));
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path file) {
        return !file.equals(root) && name(file).startsWith(".");
    }

    private String relative(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static String stem(Path file) {
        String name = name(file);
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static String extension(Path file) {
        String name = name(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}

package dev.lectern.vault;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What lies directly in one folder of a vault, as far as Lectern cares: hidden files and folders
/// are passed by, and links to folders are not followed.
record FolderListing(
        Map<NotePath, FileStamp> notes,
        List<Path> media,
        Map<Path, FileStamp> captions,
        List<Path> folders,
        List<LeftOut> leftOut) {

    static final FolderListing EMPTY =
            new FolderListing(Map.of(), List.of(), Map.of(), List.of(), List.of());

    private static final Set<String> MEDIA =
            Set.of("mp4", "m4v", "mp3", "m4a", "wav", "webm", "mkv", "m3u8");
    private static final Set<String> CAPTIONS = Set.of("vtt", "srt");

    /// @param prefix how the folder's files are called in the vault: empty, or ending in `/`
    static FolderListing of(Path folder, String prefix) {
        Visitor visitor = new Visitor(folder, prefix);
        try {
            Files.walkFileTree(folder, Set.of(), 1, visitor);
        } catch (IOException failure) {
            visitor.failed(folder, failure);
        }
        return visitor.listing;
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private static final char REPLACED = '\uFFFD';

        private final Path folder;
        private final String prefix;
        private final FolderListing listing =
                new FolderListing(
                        new LinkedHashMap<>(),
                        new ArrayList<>(),
                        new LinkedHashMap<>(),
                        new ArrayList<>(),
                        new ArrayList<>());

        Visitor(Path folder, String prefix) {
            this.folder = folder;
            this.prefix = prefix;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = name(file);
            if (name.startsWith(".")) {
                return FileVisitResult.CONTINUE;
            }
            if (attributes.isDirectory()) {
                folder(file, name);
                return FileVisitResult.CONTINUE;
            }
            String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (extension.equals("md")) {
                noteOrLink(file, name, attributes);
            } else if (MEDIA.contains(extension)) {
                listing.media.add(file);
            } else if (CAPTIONS.contains(extension)) {
                listing.captions.put(file, FileStamp.of(attributes));
            }
            return FileVisitResult.CONTINUE;
        }

        private void folder(Path file, String name) {
            if (isMisread(file, name)) {
                leaveOut(file, LeftOut.Reason.BAD_NAME);
            } else {
                listing.folders.add(file);
            }
        }

        private void noteOrLink(Path file, String name, BasicFileAttributes attributes) {
            if (!attributes.isSymbolicLink()) {
                note(file, name, attributes);
                return;
            }
            try {
                BasicFileAttributes target = Files.readAttributes(file, BasicFileAttributes.class);
                if (!target.isDirectory()) {
                    note(file, name, target);
                }
            } catch (IOException nowhere) {
                failed(file, nowhere);
            }
        }

        private void note(Path file, String name, BasicFileAttributes attributes) {
            if (!attributes.isRegularFile()) {
                leaveOut(file, LeftOut.Reason.NO_FILE);
            } else if (isMisread(file, name)) {
                leaveOut(file, LeftOut.Reason.BAD_NAME);
            } else if (attributes.size() > Vault.LARGEST_NOTE) {
                leaveOut(file, LeftOut.Reason.TOO_LARGE);
            } else {
                NotePath.of(prefix + name)
                        .ifPresent(note -> listing.notes.put(note, FileStamp.of(attributes)));
            }
        }

        /// A name that is not in the system's encoding does not lead back to its file.
        private static boolean isMisread(Path file, String name) {
            return name.indexOf(REPLACED) >= 0 && !file.resolveSibling(name).equals(file);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            failed(file, failure);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) {
            if (failure != null) {
                failed(visited, failure);
            }
            return FileVisitResult.CONTINUE;
        }

        void failed(Path file, IOException failure) {
            boolean gone = failure instanceof NoSuchFileException;
            if (gone && file.equals(folder)) {
                return;
            }
            leaveOut(
                    file,
                    failure instanceof AccessDeniedException
                            ? LeftOut.Reason.NO_PERMISSION
                            : LeftOut.Reason.UNREADABLE);
        }

        private void leaveOut(Path file, LeftOut.Reason reason) {
            listing.leftOut.add(new LeftOut(file, reason));
        }
    }
}

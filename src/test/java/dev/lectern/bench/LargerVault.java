package dev.lectern.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A vault made by repeating another one's folders under other names.
final class LargerVault {

    /// The files of a vault were written long ago; new ones would be read again.
    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2025-06-01T12:00:00Z"));

    private LargerVault() {}

    /// Makes a vault of about `notes` notes at `target`, whole copies first.
    static int make(Path source, Path target, int notes) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(source)) {
            files = all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        for (int i = 0; i < notes; i++) {
            Path file = source.relativize(files.get(i % files.size()));
            Path copy = target.resolve(renamed(file, i / files.size()));
            Files.createDirectories(copy.getParent());
            Files.copy(source.resolve(file), copy);
            Files.setLastModifiedTime(copy, LONG_AGO);
        }
        return notes;
    }

    private static Path renamed(Path file, int round) {
        if (round == 0 || file.getNameCount() < 2) {
            return file.resolveSibling((round == 0 ? "" : round + "_") + file.getFileName());
        }
        String folder = file.getName(0).toString();
        String name = file.getFileName().toString();
        boolean channel = name.equals(folder + ".md");
        Path inside = file.subpath(1, file.getNameCount());
        String copy = folder + "_" + round;
        return Path.of(copy).resolve(channel ? Path.of(copy + ".md") : inside);
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path visited, @Nullable IOException failure) throws IOException {
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}

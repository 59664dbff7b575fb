package dev.lectern.memory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// The memory of a vault on disk: a file of lines to which facts are added, whatever else happens
/// to the program that adds them, and by several programs at once. Safe for use by many threads.
///
/// A line that can't be read is left out; when the file is made shorter, such lines are kept in a
/// file beside it.
public final class MemoryFile {

    /// So many lines more than are needed make the file worth making anew.
    private static final int MOST_NEEDLESS = 500;

    private final Path file;

    /// What was found.
    ///
    /// @param broken how many lines could not be read
    public record Found(Memory memory, int broken) {}

    MemoryFile(Path file) {
        this.file = file;
    }

    /// The memory of the vault at `root`, in the user's data folder.
    public static MemoryFile of(UserFolders folders, Path root) {
        return new MemoryFile(
                folders.data()
                        .resolve("vaults")
                        .resolve(root.getFileName() + "-" + hash(root.toString()))
                        .resolve("memory.jsonl"));
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What was remembered.
    public synchronized Found load() throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        try (FileChannel lock = lockFile();
                FileLock _ = lock.lock()) {
            Content content = content();
            return new Found(Memory.of(content.facts()), content.broken().size());
        }
    }

    /// Makes the file anew if much in it is out of date.
    public synchronized void tidy() throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        try (FileChannel lock = lockFile();
                FileLock _ = lock.lock()) {
            Content content = content();
            List<Fact> needed = Memory.of(content.facts()).facts();
            if (content.facts().size() > needed.size() + MOST_NEEDLESS) {
                rewrite(needed, content.broken());
            }
        }
    }

    private record Content(List<Fact> facts, List<String> broken) {}

    private Content content() throws IOException {
        List<Fact> facts = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (String line : lines()) {
            FactLine.read(line).ifPresentOrElse(facts::add, () -> broken.add(line));
        }
        return new Content(facts, broken);
    }

    /// By bytes, since a broken line need not be text.
    private List<String> lines() throws IOException {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.isBlank()).toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private void rewrite(List<Fact> needed, List<String> broken) throws IOException {
        if (!broken.isEmpty()) {
            Files.write(
                    file.resolveSibling("memory-unreadable.txt"),
                    broken,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        Path fresh = Files.createTempFile(file.resolveSibling(""), "memory", ".tmp");
        Files.writeString(fresh, text(needed), StandardOpenOption.SYNC);
        Files.move(
                fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Adds facts; they are on the disk when this returns, and none of them when it fails.
    public synchronized void append(Collection<Fact> facts) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        try (FileChannel lock = lockFile();
                FileLock _ = lock.lock();
                FileChannel out =
                        FileChannel.open(
                                file,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE)) {
            long end = out.size();
            String text = (isCut(out, end) ? "\n" : "") + text(facts);
            try {
                write(out, end, text);
            } catch (IOException full) {
                out.truncate(end);
                throw full;
            }
        }
    }

    private static void write(FileChannel out, long from, String text) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        long end = from;
        while (bytes.hasRemaining()) {
            end += out.write(bytes, end);
        }
        out.force(false);
    }

    /// Whether the last line was not written to its end, since its writer was killed.
    private static boolean isCut(FileChannel channel, long end) throws IOException {
        ByteBuffer last = ByteBuffer.allocate(1);
        return end > 0 && channel.read(last, end - 1) == 1 && last.get(0) != '\n';
    }

    private static String text(Collection<Fact> facts) {
        return facts.stream().map(FactLine::write).collect(Collectors.joining("\n", "", "\n"));
    }

    private FileChannel lockFile() throws IOException {
        return FileChannel.open(
                file.resolveSibling("memory.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
    }
}

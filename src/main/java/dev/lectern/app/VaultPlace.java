package dev.lectern.app;

import dev.lectern.note.NotePath;
import dev.lectern.vault.Vault;
import dev.lectern.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A vault, and perhaps the note in it to begin with.
record VaultPlace(Vault vault, Optional<NotePath> note) {

    /// The system property with the path of the sample vault, which opens when none is named.
    static final String SAMPLE = "lectern.sample";

    /// The place that a command line names: a folder or a note's file, or nothing for the sample.
    ///
    /// @param note the name of a note in the vault, from its root, with or without `.md`
    static VaultPlace find(@Nullable Path place, @Nullable String note) throws UnusableException {
        Path named = place == null ? Path.of(System.getProperty(SAMPLE, "notes")) : place;
        if (!Files.exists(named)) {
            throw new UnusableException(Words.say("opening.nothingThere", named));
        }
        try {
            Path real = named.toRealPath();
            if (!Files.isReadable(real)) {
                throw new UnusableException(Words.say("opening.notReadable", named));
            }
            if (Files.isDirectory(real)) {
                return new VaultPlace(Vault.open(real), note(real, note));
            }
            Path root = rootOf(real);
            Optional<NotePath> path = note == null ? path(root, real) : note(root, note);
            return new VaultPlace(Vault.open(root), path);
        } catch (IOException unreadable) {
            throw new UnusableException(Words.say("opening.notReadable", named));
        }
    }

    private static Optional<NotePath> note(Path root, @Nullable String name)
            throws UnusableException {
        if (name == null) {
            return Optional.empty();
        }
        String file = name.endsWith(".md") ? name : name + ".md";
        Path asFile = Path.of(file).toAbsolutePath().normalize();
        Path inVault = root.resolve(file).normalize();
        Path found = Files.exists(inVault) || !asFile.startsWith(root) ? inVault : asFile;
        if (!Files.isRegularFile(found) || !found.startsWith(root)) {
            throw new UnusableException(Words.say("opening.noSuchNote", name, root));
        }
        return path(root, found);
    }

    private static Optional<NotePath> path(Path root, Path file) throws UnusableException {
        String relative =
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        Optional<NotePath> path = NotePath.of(relative);
        if (path.isEmpty()) {
            throw new UnusableException(Words.say("opening.notANote", file));
        }
        return path;
    }

    /// The vault of a note that is named by its file: the folder above a channel's folder, which is
    /// known by its note of the folder's own name; otherwise the folder that the note lies in.
    private static Path rootOf(Path note) {
        Path folder = note.getParent() == null ? note.toAbsolutePath() : note.getParent();
        Path above = folder.getParent();
        Path name = folder.getFileName();
        boolean isChannel = name != null && Files.exists(folder.resolve(name + ".md"));
        return isChannel && above != null ? above : folder;
    }
}

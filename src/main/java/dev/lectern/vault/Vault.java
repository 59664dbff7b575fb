package dev.lectern.vault;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/// A folder of notes on disk. Nothing is ever written into it.
public final class Vault {

    /// In bytes. The largest real note has one megabyte.
    static final int LARGEST_NOTE = 16 << 20;

    private final Path root;

    private Vault(Path root) {
        this.root = root;
    }

    /// The vault whose root is the folder `root`.
    ///
    /// @throws NoSuchFileException if there is nothing of that name
    /// @throws NotDirectoryException if it is no folder
    public static Vault open(Path root) throws IOException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString());
        }
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        return new Vault(root.toRealPath());
    }

    /// The real path of its root.
    public Path root() {
        return root;
    }

    /// What to call it: the name of its folder.
    public String name() {
        Path name = root.getFileName();
        return name == null ? root.toString() : name.toString();
    }

    /// Where on disk the note at `path` lies.
    public Path file(NotePath path) {
        return root.resolve(path.value());
    }

    /// Everything in the vault that Lectern cares for. Takes as long as walking the folder does.
    public VaultListing walk() {
        return VaultListing.of(root);
    }

    /// The text of the note at `path`, now.
    ///
    /// @throws FileSystemException if the file is no note, or too large to be one; no more than the
    ///   largest note is ever read of it
    public NoteText read(NotePath path) throws IOException {
        Path file = file(path);
        if (!Files.isRegularFile(file)) {
            throw Files.exists(file)
                    ? new FileSystemException(file.toString(), null, "not a file")
                    : new NoSuchFileException(file.toString());
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(LARGEST_NOTE + 1);
        }
        if (bytes.length > LARGEST_NOTE) {
            throw new FileSystemException(file.toString(), null, "too large for a note");
        }
        return Utf8.decoded(bytes);
    }
}

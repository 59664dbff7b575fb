package dev.lectern.vault;

import dev.lectern.note.NotePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What has become of a vault on disk since the last time it was looked at.
public sealed interface VaultChange {

    /// Files have changed, or the vault is back after it had vanished.
    ///
    /// @param written the notes that are new or may say something else now, with the state of their
    ///   files
    /// @param gone the notes that are there no more
    /// @param media all media files now
    /// @param leftOut all that can't be shown now
    record Files(
            Map<NotePath, FileStamp> written,
            List<NotePath> gone,
            MediaFiles media,
            List<LeftOut> leftOut)
            implements VaultChange {
        public Files {
            written = Map.copyOf(written);
            gone = List.copyOf(gone);
            leftOut = List.copyOf(leftOut);
        }
    }

    /// The vault's folder is gone: deleted, moved, or on a disk that was taken away.
    record Vanished(Path root) implements VaultChange {}

    /// The system can't tell of changes any more, so the vault is looked through again and again.
    record Polled() implements VaultChange {}
}

package dev.lectern.vault;

import java.nio.file.Path;

/// A file or folder of the vault whose content is not shown, and why.
public record LeftOut(Path path, Reason reason) {

    /// Why something is left out.
    public enum Reason {
        NO_PERMISSION,
        /// It is neither a file nor a folder: a pipe, a socket, a device.
        NO_FILE,
        /// Its name is not written in the system's encoding, so that no note can be called by it.
        BAD_NAME,
        TOO_LARGE,
        /// The system could not read it.
        UNREADABLE
    }
}

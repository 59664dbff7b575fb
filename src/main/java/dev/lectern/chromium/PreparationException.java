package dev.lectern.chromium;

import java.io.IOException;

/// Why there are no program files.
public final class PreparationException extends IOException {

    private final Cause why;

    /// What there is to be told apart.
    public enum Cause {
        /// The reader said so; what has come is kept.
        CANCELLED,
        /// The address did not answer, or broke off; what has come is kept.
        UNREACHABLE,
        /// What came is not what was published.
        DAMAGED,
        /// There is not enough room, or the folder can't be written.
        DISK,
        /// Another program is preparing the same files.
        BUSY
    }

    PreparationException(Cause why, String message) {
        super(why + ": " + message);
        this.why = why;
    }

    PreparationException(Cause why, Throwable cause) {
        super(why + ": " + cause.getMessage(), cause);
        this.why = why;
    }

    public Cause why() {
        return why;
    }
}

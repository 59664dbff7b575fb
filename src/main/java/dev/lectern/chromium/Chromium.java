package dev.lectern.chromium;

import dev.lectern.chromium.PreparationException.Cause;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/// The Chromium that this program can have for itself: got, started, taken away. Nothing is done
/// before it is asked for.
///
/// May be used on any thread; what may take long says so.
public final class Chromium {

    private final Optional<ProgramFiles> files;
    private final Path profiles;
    private Optional<Brake> preparing = Optional.empty();
    private boolean isBroken;

    /// How it stands.
    public enum Standing {
        /// There is none for this machine, or it does not start.
        NONE,
        /// It can be fetched.
        FETCHABLE,
        /// It is being prepared.
        PREPARING,
        /// It can be used.
        HERE
    }

    /// @param home a folder for nothing else
    public Chromium(Path home) {
        this(Release.forThisMachine().map(release -> ProgramFiles.of(release, home)), home);
    }

    Chromium(Optional<ProgramFiles> files, Path home) {
        this.files = files;
        this.profiles = home.resolve("profiles");
    }

    public synchronized Standing standing() {
        if (isBroken || files.isEmpty()) {
            return Standing.NONE;
        }
        if (preparing.isPresent()) {
            return Standing.PREPARING;
        }
        return files.get().areHere() || files.get().arePacked()
                ? Standing.HERE
                : Standing.FETCHABLE;
    }

    /// Sees to it that the program files are here, going on where it was left. May take minutes.
    ///
    /// @param progress is told on this thread
    public void prepare(Progress progress) throws PreparationException {
        Brake brake = new Brake();
        synchronized (this) {
            if (preparing.isPresent()) {
                throw new PreparationException(Cause.BUSY, "this program prepares it already");
            }
            preparing = Optional.of(brake);
        }
        try {
            available().prepare(progress, brake);
        } finally {
            synchronized (this) {
                preparing = Optional.empty();
            }
        }
    }

    /// Ends a preparation that is going on; what has come is kept.
    public synchronized void cancel() {
        preparing.ifPresent(Brake::putOn);
    }

    /// Opens a page, and starts Chromium for it if that has not been done. May take seconds.
    ///
    /// @throws IOException if it does not start
    public Browser open(URI page, Screen screen) throws IOException {
        try {
            return Engine.started(available().folder(), profiles).open(page, screen);
        } catch (IOException broken) {
            synchronized (this) {
                isBroken = true;
            }
            throw broken;
        }
    }

    /// Takes away all that is on the disk. May take seconds.
    public void remove() throws IOException {
        available().remove();
    }

    private ProgramFiles available() {
        return files.orElseThrow(() -> new IllegalStateException("none for this machine"));
    }
}

package dev.lectern.chromium;

import dev.lectern.chromium.PreparationException.Cause;
import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/// Stops long work from another thread, even where it waits for a stream.
final class Brake {

    private static final Logger LOG = System.getLogger(Brake.class.getName());

    private boolean isOn;
    private Optional<Closeable> held = Optional.empty();

    /// Has the stream closed when the brake is put on.
    synchronized <T extends Closeable> T hold(T stream) {
        held = Optional.of(stream);
        if (isOn) {
            close(stream);
        }
        return stream;
    }

    synchronized void putOn() {
        isOn = true;
        held.ifPresent(Brake::close);
    }

    /// @throws PreparationException if the brake is on
    synchronized void check() throws PreparationException {
        if (isOn) {
            throw new PreparationException(Cause.CANCELLED, "as the reader said");
        }
    }

    private static void close(Closeable stream) {
        try {
            stream.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a stream that would not be closed", e);
        }
    }
}

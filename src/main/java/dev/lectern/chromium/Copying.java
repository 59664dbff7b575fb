package dev.lectern.chromium;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.LongConsumer;

/// Copies streams that can be stopped.
final class Copying {

    private static final int PIECE = 1 << 16;

    private Copying() {}

    /// Copies until `in` ends.
    ///
    /// @param progress is told how many bytes have been copied
    static void copy(InputStream in, OutputStream out, Brake brake, LongConsumer progress)
            throws IOException {
        byte[] piece = new byte[PIECE];
        long done = 0;
        for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
            brake.check();
            out.write(piece, 0, count);
            done += count;
            progress.accept(done);
        }
    }
}

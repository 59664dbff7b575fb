package dev.lectern.app;

import dev.lectern.note.NotePath;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Reads many notes of a vault in the window, for `src/test/scripts/sockets`, which watches what
/// the process connects to meanwhile.
final class ReadThrough {

    /// An address that belongs to nobody.
    private static final InetSocketAddress NOWHERE = new InetSocketAddress("192.0.2.1", 80);

    private ReadThrough() {}

    /// Reads, says what it saw, and ends the program.
    ///
    /// @param arguments the vault, the note to begin with, how many notes, and `call` to call out
    ///   once, as nothing should
    public static void main(String[] arguments) {
        try {
            read(arguments);
            System.exit(0);
        } catch (Exception | AssertionError failure) {
            System.out.println("not read: " + failure);
            System.exit(1);
        }
    }

    private static void read(String[] arguments) throws Exception {
        try (OpenWindow window = OpenWindow.on(Path.of(arguments[0]), arguments[1])) {
            window.await(
                    "the vault has been read",
                    () -> window.session().snapshot().get().isComplete(),
                    Duration.ofMinutes(10));
            List<NotePath> notes = new ArrayList<>(window.session().snapshot().get().paths());
            Collections.shuffle(notes, new Random(7));
            int count = Math.min(Integer.parseInt(arguments[2]), notes.size());
            for (NotePath note : notes.subList(0, count)) {
                OpenWindow.fx(() -> {
                    window.session().open(note);
                    return true;
                });
                window.awaitNote(note);
            }
            if (arguments.length > 3 && arguments[3].equals("call")) {
                call();
            }
            System.out.println(count + " notes were read");
        }
    }

    private static void call() {
        try (Socket socket = new Socket()) {
            socket.connect(NOWHERE, 300);
        } catch (IOException expected) {
            System.out.println("called " + NOWHERE);
        }
    }
}

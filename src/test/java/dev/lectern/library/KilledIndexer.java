package dev.lectern.library;

import java.nio.file.Path;

/// A process that opens a vault, to be killed while it does.
final class KilledIndexer {

    private KilledIndexer() {}

    public static void main(String[] arguments) throws Exception {
        try (OpenLibrary opened =
                new OpenLibrary(Path.of(arguments[0]), Path.of(arguments[1])).awaitDone()) {
            opened.watch();
            System.out.println("done");
            Thread.sleep(60_000);
        }
    }
}

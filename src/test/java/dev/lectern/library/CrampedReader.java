package dev.lectern.library;

import dev.lectern.search.SearchQuery;
import java.nio.file.Path;

/// A process that opens a vault and prints what it remarks and how many notes a word is found in.
final class CrampedReader {

    private CrampedReader() {}

    public static void main(String[] arguments) throws Exception {
        try (OpenLibrary opened =
                new OpenLibrary(Path.of(arguments[0]), Path.of(arguments[1])).awaitDone()) {
            opened.await(vault -> vault.isComplete() && !vault.remarks().isEmpty());
            opened.await(vault -> vault.progress().stage() == Progress.Stage.DONE);
            System.out.println(opened.library().snapshot().remarks());
            System.out.println(
                    opened.library().search(SearchQuery.parse("\"bread\""), 10_000).size());
        }
    }
}

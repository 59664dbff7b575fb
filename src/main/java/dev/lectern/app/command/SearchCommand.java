package dev.lectern.app.command;

import dev.lectern.library.Library;
import dev.lectern.memory.UserFolders;
import dev.lectern.search.IndexShelf;
import dev.lectern.search.SearchHit;
import dev.lectern.search.SearchQuery;
import dev.lectern.video.Timestamp;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lectern search VAULT QUERY`: the notes of a vault that fit best.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Print the notes of a vault that fit a query, best first.")
public final class SearchCommand implements Callable<Integer> {

    @Mixin private VaultOptions options = new VaultOptions();

    @Parameters(
            index = "1",
            paramLabel = "QUERY",
            description =
                    "what the search box takes: words, \"a phrase\", channel:, video: and title:")
    private String query = "";

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "print at most so many notes (default: ${DEFAULT-VALUE})")
    private int limit = 20;

    /// A note that was found, as it is printed.
    record Found(
            String note,
            String title,
            double score,
            int line,
            String snippet,
            @Nullable Long seconds) {

        static Found of(SearchHit hit) {
            return new Found(
                    hit.note().value(),
                    hit.title(),
                    hit.score(),
                    hit.excerpt().line(),
                    hit.excerpt().text(),
                    hit.moment().map(Timestamp::seconds).orElse(null));
        }

        String describe() {
            String time = seconds == null ? "-" : Timestamp.ofSeconds(seconds).toString();
            return "%s:%d\t%s\t%s\t%s".formatted(note, line, time, title, snippet);
        }
    }

    @Override
    public Integer call() {
        List<Found> found =
                options.with(
                        (vault, writer, readers) ->
                                new Library(
                                        vault,
                                        new IndexShelf(UserFolders.ofThisUser().cache(), readers),
                                        writer,
                                        readers),
                        this::found);
        try (PrintWriter out = VaultOptions.output()) {
            found.stream()
                    .map(options.isJson() ? JsonLines::of : Found::describe)
                    .forEach(out::println);
        }
        return 0;
    }

    private List<Found> found(Library library) {
        options.remark(library.snapshot());
        return library.search(SearchQuery.parse(query), limit).stream().map(Found::of).toList();
    }
}

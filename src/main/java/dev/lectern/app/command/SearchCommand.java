package dev.lectern.app.command;

import dev.lectern.library.Library;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.memory.UserFolders;
import dev.lectern.note.Place;
import dev.lectern.page.PlaceTitles;
import dev.lectern.search.Hit;
import dev.lectern.search.IndexShelf;
import dev.lectern.search.SearchHit;
import dev.lectern.search.SearchQuery;
import dev.lectern.search.SpokenHit;
import dev.lectern.vault.Vault;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lectern search VAULT QUERY`: the notes of a vault that fit best.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Print the notes of a vault, and the places in the transcripts of its videos, that fit"
                    + " a query, best first.",
            "As JSON, a place in a transcript has no note and no line (both are null), but names"
                    + " its video and its file of captions, which are null for a note."
        })
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

    @Option(
            names = "--media",
            paramLabel = "FOLDER",
            description = "where else videos and captions lie; may be given several times")
    private List<Path> media = new ArrayList<>();

    /// What was found, as it is printed: a place in a note, or one in a transcript.
    record Found(
            @Nullable String note,
            String title,
            double score,
            @Nullable Integer line,
            String snippet,
            @Nullable Long seconds,
            @Nullable String video,
            @Nullable String captions) {

        static Found of(Hit found, LibrarySnapshot vault) {
            return switch (found) {
                case SearchHit hit ->
                        new Found(
                                hit.note().value(),
                                hit.title(),
                                hit.score(),
                                hit.excerpt().line(),
                                hit.excerpt().text(),
                                hit.moment().map(Timestamp::seconds).orElse(null),
                                null,
                                null);
                case SpokenHit hit ->
                        new Found(
                                null,
                                PlaceTitles.of(new Place.OfVideo(hit.moment().video()), vault),
                                hit.score(),
                                null,
                                hit.excerpt().text(),
                                hit.moment().time().seconds(),
                                name(hit.moment().video()),
                                hit.captions().toString());
            };
        }

        private static String name(VideoRef video) {
            return switch (video) {
                case VideoRef.YouTube(String id) -> id;
                case VideoRef.File(String path) -> path;
                case VideoRef.Web(URI address) -> address.toString();
            };
        }

        String describe() {
            String time = seconds == null ? "-" : Timestamp.ofSeconds(seconds).toString();
            String place = note == null ? String.valueOf(captions) : note + ":" + line;
            return "%s\t%s\t%s\t%s".formatted(place, time, title, snippet);
        }
    }

    @Override
    public Integer call() {
        List<Found> found = options.with(this::library, this::found);
        try (PrintWriter out = VaultOptions.output()) {
            found.stream()
                    .map(options.isJson() ? JsonLines::of : Found::describe)
                    .forEach(out::println);
        }
        return 0;
    }

    private Library library(Vault vault, Executor writer, Executor readers) {
        IndexShelf shelf = new IndexShelf(UserFolders.ofThisUser().cache(), readers);
        Library library = new Library(vault, shelf, writer, readers);
        library.listenTo(media);
        return library;
    }

    private List<Found> found(Library library) {
        LibrarySnapshot vault = library.snapshot();
        options.remark(vault);
        return library.searchAll(SearchQuery.parse(query), limit).stream()
                .map(hit -> Found.of(hit, vault))
                .toList();
    }
}

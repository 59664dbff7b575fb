package dev.lectern.session;

import dev.lectern.fx.Latest;
import dev.lectern.graph.Extent;
import dev.lectern.graph.Neighbourhood;
import dev.lectern.graph.Reach;
import dev.lectern.graph.VaultMap;
import dev.lectern.library.Library;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.link.Backlink;
import dev.lectern.note.NotePath;
import dev.lectern.page.NamedPlace;
import dev.lectern.search.Hit;
import dev.lectern.search.SearchQuery;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the panes ask of the vault. Answers come later, on the JavaFX thread; of questions of one
/// kind only the newest is answered.
public final class Questions {

    private static final int MOST_HITS = 40;
    private static final int MOST_TITLES = 60;

    private final Library library;
    private final Latest searching;
    private final Latest naming;
    private final Latest linking;
    private final Latest surveying;
    private final Latest mapping;
    private final Latest lighting;

    /// @param latest makes what answers one kind of question, in the background
    public Questions(Library library, Supplier<Latest> latest) {
        this.library = library;
        this.searching = latest.get();
        this.naming = latest.get();
        this.linking = latest.get();
        this.surveying = latest.get();
        this.mapping = latest.get();
        this.lighting = latest.get();
    }

    /// The notes in which the words stand that were typed, and the moments at which they are said,
    /// the best first.
    public void search(String typed, Consumer<List<Hit>> answered) {
        SearchQuery query = SearchQuery.parse(typed);
        searching.ask(
                () -> query.isEmpty() ? List.of() : library.searchAll(query, MOST_HITS), answered);
    }

    /// The notes whose titles fit what was typed, the best first.
    public void titles(String typed, Consumer<List<NotePath>> answered) {
        TitleMatch match = TitleMatch.of(typed);
        naming.ask(
                () -> {
                    LibrarySnapshot vault = library.snapshot();
                    return match.best(vault.paths(), vault::title, MOST_TITLES);
                },
                answered);
    }

    /// The channels, videos and tags whose names fit what was typed, the best first.
    public void places(String typed, Consumer<List<NamedPlace>> answered) {
        TitleMatch match = TitleMatch.of(typed);
        naming.ask(
                () ->
                        match.best(
                                NamedPlace.all(library.snapshot()), NamedPlace::title, MOST_TITLES),
                answered);
    }

    /// The links that lead to a note, each with the sentence around it.
    public void backlinks(NotePath note, Consumer<List<Backlink>> answered) {
        linking.ask(() -> library.backlinks(note), answered);
    }

    /// The notes around a note.
    public void neighbourhood(NotePath note, Reach reach, Consumer<Neighbourhood> answered) {
        surveying.ask(() -> Neighbourhood.of(library.snapshot(), note, reach), answered);
    }

    /// The map of the vault, or of a channel of it.
    public void map(Extent extent, Consumer<VaultMap> answered) {
        mapping.askLong(wanted -> VaultMap.of(library.snapshot(), extent, wanted), answered);
    }

    /// All notes of a map in whose titles the words stand that were typed, the best first.
    public void titlesWith(String typed, Extent extent, Consumer<List<NotePath>> answered) {
        TitleMatch match = TitleMatch.of(typed);
        lighting.ask(
                () -> {
                    LibrarySnapshot vault = library.snapshot();
                    List<NotePath> notes =
                            vault.paths().stream()
                                    .filter(extent::holds)
                                    .filter(note -> match.isIn(vault.title(note)))
                                    .toList();
                    return match.best(notes, vault::title, notes.size());
                },
                answered);
    }
}

package dev.lectern.navigator;

import dev.lectern.note.Place;
import dev.lectern.search.Hit;
import dev.lectern.search.SearchHit;
import dev.lectern.search.SpokenHit;
import dev.lectern.session.PlayLists;
import dev.lectern.session.Questions;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Notes by the words in them, and videos by those that are said in them.
public final class TextSource extends VaultSource {

    private final Questions questions;
    private final PlayLists lists;

    /// What was sought last.
    private String sought = "";

    /// @param reading is run when a note is chosen, to bring on screen where it is read
    public TextSource(
            ReadingSession session, Questions questions, PlayLists lists, Runnable reading) {
        super(session, reading);
        this.questions = questions;
        this.lists = lists;
    }

    @Override
    public String prompt() {
        return Words.say("palette.text");
    }

    @Override
    public void find(String typed, Consumer<List<PaletteRow>> answered) {
        sought = typed.strip();
        questions.search(typed, hits -> answered.accept(hits.stream().map(this::row).toList()));
    }

    @Override
    public Optional<All> all(List<PaletteRow> rows) {
        List<Hit> hits = rows.stream().flatMap(TextSource::withMoment).toList();
        String typed = sought;
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new All(
                                Words.say("palette.playAll", hits.size()),
                                () -> lists.playHits(typed, hits)));
    }

    private static Stream<Hit> withMoment(PaletteRow row) {
        return switch (row) {
            case PaletteRow.OfHit found when found.hit().moment().isPresent() ->
                    Stream.of(found.hit());
            case PaletteRow.OfSpoken spoken -> Stream.of(spoken.hit());
            case PaletteRow.OfHit _,
                    PaletteRow.OfNote _,
                    PaletteRow.OfFile _,
                    PaletteRow.OfCommand _ ->
                    Stream.empty();
        };
    }

    private PaletteRow row(Hit hit) {
        return switch (hit) {
            case SearchHit inNote -> row(inNote);
            case SpokenHit spoken -> row(spoken);
        };
    }

    private PaletteRow row(SpokenHit hit) {
        return new PaletteRow.OfSpoken(
                hit,
                session().title(new Place.OfVideo(hit.moment().video())),
                () -> session().playWithNote(hit.moment()));
    }

    private PaletteRow row(SearchHit hit) {
        String passage = hit.excerpt().text();
        Runnable open = choosing(() -> session().openAt(hit.note(), passage));
        return new PaletteRow.OfHit(
                hit,
                open,
                hit.moment()
                        .<Runnable>map(
                                second -> () -> session().playAt(hit.note(), passage, second))
                        .orElse(open));
    }
}

package dev.lectern.session;

import dev.lectern.fx.Latest;
import dev.lectern.library.CitedPassages;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.memory.Bookmark;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.search.Hit;
import dev.lectern.search.SearchHit;
import dev.lectern.search.SpokenHit;
import dev.lectern.session.PlayQueue.Cited;
import dev.lectern.session.PlayQueue.Order;
import dev.lectern.session.PlayQueue.Saying;
import dev.lectern.video.Clip;
import dev.lectern.video.Moment;
import dev.lectern.video.Span;
import dev.lectern.words.Words;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Gathers passages from all over the vault and has them played. Belongs to the JavaFX thread;
/// notes are read in the background.
public final class PlayLists {

    /// How long a moment is played that is not in a passage of a note.
    private static final Duration UNCITED = Duration.ofSeconds(30);

    private final ReadingSession session;
    private final Recital recital;
    private final CitedPassages passages;
    private final Latest gathering;
    private final Consumer<String> say;

    /// @param gathering reads in the background
    /// @param say tells the reader why nothing is played
    public PlayLists(
            ReadingSession session,
            Recital recital,
            CitedPassages passages,
            Latest gathering,
            Consumer<String> say) {
        this.session = session;
        this.recital = recital;
        this.passages = passages;
        this.gathering = gathering;
        this.say = say;
    }

    /// Plays what the open note cites; on the page of a video, what all of its notes do.
    public void playNote() {
        session.page()
                .get()
                .ifPresent(open -> {
                    List<NotePath> notes = notesOf(open.place());
                    String title = open.rendered().title();
                    Optional<Moment> end = end();
                    play(
                            Words.say("queue.ofNote", title),
                            Order.TIME,
                            () ->
                                    notes.stream()
                                            .flatMap(note -> passages.of(note, end).stream())
                                            .map(PlayLists::cited)
                                            .toList(),
                            Words.say("queue.noteIsSilent"));
                });
    }

    private List<NotePath> notesOf(Place place) {
        LibrarySnapshot vault = session.snapshot().get();
        return switch (place) {
            case Place.OfNote(NotePath note) -> List.of(note);
            case Place.OfVideo(var video) -> vault.notesOf(video);
            case Place.OfChannel(String folder) -> vault.notesIn(folder);
            case Place.OfTag(String tag) -> vault.tagged(tag);
            case Place.OfMissing _ -> List.of();
        };
    }

    /// Plays every stamped sentence of the vault that links to the open note.
    public void playMentions() {
        session.open()
                .get()
                .map(OpenNote::path)
                .ifPresentOrElse(
                        note -> {
                            Optional<Moment> end = end();
                            play(
                                    Words.say("queue.ofMentions", session.title(note)),
                                    Order.READING,
                                    () ->
                                            passages.mentioning(note, end).stream()
                                                    .map(PlayLists::cited)
                                                    .toList(),
                                    Words.say("queue.noMentions"));
                        },
                        () -> say.accept(Words.say("queue.noMentions")));
    }

    /// Plays what was found, the best first.
    public void playHits(String typed, List<Hit> hits) {
        LibrarySnapshot vault = session.snapshot().get();
        Optional<Moment> end = end();
        play(
                Words.say("queue.ofHits", typed),
                Order.READING,
                () -> hits.stream().flatMap(hit -> cited(hit, vault, end).stream()).toList(),
                Words.say("queue.noHits"));
    }

    /// Plays all bookmarks, the oldest first.
    public void playBookmarks(List<Bookmark> bookmarks) {
        Optional<Moment> end = end();
        play(
                Words.say("queue.ofBookmarks"),
                Order.READING,
                () -> bookmarks.stream().map(mark -> cited(mark, end)).toList(),
                Words.say("queue.noBookmarks"));
    }

    private Optional<Moment> end() {
        return session.screening().end().get();
    }

    private void play(String title, Order order, Supplier<List<Cited>> found, String nothing) {
        gathering.ask(
                found,
                cited ->
                        PlayQueue.of(title, cited, order)
                                .ifPresentOrElse(recital::start, () -> say.accept(nothing)));
    }

    private static Cited cited(CitedPassages.Cited one) {
        return new Cited(
                one.clip(),
                new Saying(Optional.of(one.moment().note()), one.moment().sentence().text()));
    }

    private Optional<Cited> cited(Hit hit, LibrarySnapshot vault, Optional<Moment> end) {
        return switch (hit) {
            case SearchHit inNote -> cited(inNote, vault, end);
            case SpokenHit spoken -> Optional.of(cited(spoken));
        };
    }

    private static Cited cited(SpokenHit hit) {
        return new Cited(
                clip(hit.moment(), Optional.empty()),
                new Saying(Optional.empty(), hit.excerpt().text()));
    }

    private Optional<Cited> cited(SearchHit hit, LibrarySnapshot vault, Optional<Moment> end) {
        Saying saying = new Saying(Optional.of(hit.note()), hit.excerpt().text());
        return vault.video(hit.note())
                .flatMap(video -> hit.moment().map(time -> new Moment(video, time)))
                .map(moment -> new Cited(clip(moment, holding(hit.note(), moment, end)), saying));
    }

    private Cited cited(Bookmark mark, Optional<Moment> end) {
        Optional<CitedPassages.Cited> holding =
                mark.note().flatMap(note -> holding(note, mark.moment(), end));
        String sentence =
                mark.word().isEmpty()
                        ? holding.map(cited -> cited.moment().sentence().text()).orElse("")
                        : mark.word();
        return new Cited(clip(mark.moment(), holding), new Saying(mark.note(), sentence));
    }

    /// The passage of a note in which a moment lies.
    private Optional<CitedPassages.Cited> holding(
            NotePath note, Moment moment, Optional<Moment> end) {
        return passages.of(note, end).stream()
                .filter(cited ->
                        cited.video().equals(moment.video())
                                && cited.moment().passage().holds(moment.time()))
                .findFirst();
    }

    private static Clip clip(Moment from, Optional<CitedPassages.Cited> holding) {
        return new Clip(
                from.video(),
                new Span(
                        from.time(),
                        holding.map(cited -> cited.moment().passage().to())
                                .orElse(from.time().plus(UNCITED))));
    }
}

package dev.lectern.session;

import dev.lectern.fx.Latest;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.library.VideoMoment;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.session.OpenNote.Arrival;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What is being read, and the one door through which a click becomes a movement.
///
/// Belongs to the JavaFX thread. Notes are read and rendered in the background; the panes read the
/// properties and call the commands.
public final class ReadingSession {

    private final Screening screening;
    private final Consumer<URI> browser;
    private final NotePages pages;
    private final Latest rendering;

    private final ReadOnlyObjectWrapper<LibrarySnapshot> snapshot;
    private final ReadOnlyObjectWrapper<Optional<OpenNote>> open =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<History> history =
            new ReadOnlyObjectWrapper<>(History.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is on its way to the screen.
    private Optional<Errand> errand = Optional.empty();

    private double scroll;
    private int shown;

    /// A note that is wanted on screen: where in it, and where its video is to stand.
    private record Errand(NotePath note, Arrival arrival, Optional<Moment> watched) {}

    /// @param rendering renders in the background
    /// @param browser opens an address outside of Lectern
    public ReadingSession(
            NotePages pages, Screening screening, Latest rendering, Consumer<URI> browser) {
        this.screening = screening;
        this.browser = browser;
        this.pages = pages;
        this.rendering = rendering;
        this.snapshot = new ReadOnlyObjectWrapper<>(pages.snapshot());
        screening.end().subscribe(_ -> refresh());
    }

    public Screening screening() {
        return screening;
    }

    /// The vault, as far as it has been read.
    public ReadOnlyObjectProperty<LibrarySnapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /// The note on screen.
    public ReadOnlyObjectProperty<Optional<OpenNote>> open() {
        return open.getReadOnlyProperty();
    }

    /// The way that led to the note on screen.
    public ReadOnlyObjectProperty<History> history() {
        return history.getReadOnlyProperty();
    }

    /// What is offered for the last thing clicked, when it leads nowhere.
    public ReadOnlyObjectProperty<Optional<Offer>> offer() {
        return offer.getReadOnlyProperty();
    }

    /// The title of a note, or its file's name as long as it has not been read.
    public String title(NotePath note) {
        return snapshot.get().title(note);
    }

    /// Takes over what has been learnt of the vault since.
    public void learn(LibrarySnapshot newer) {
        snapshot.set(newer);
        refresh();
    }

    /// Remembers how far the page stands below its top, in pixels, for when the reader returns.
    public void scrolled(double pixels) {
        scroll = pixels;
    }

    /// Opens a note at its beginning.
    public void open(NotePath note) {
        visit(note, new Arrival.AtScroll(0));
    }

    /// Opens a note at a passage of it.
    ///
    /// @param passage a piece of the note's text, as a reader sees it
    public void openAt(NotePath note, String passage) {
        visit(note, new Arrival.AtPassage(passage));
    }

    /// Opens a note where it cites a moment.
    public void openAt(VideoMoment moment) {
        visit(moment.note(), new Arrival.AtStamp(moment.passage().stamp()));
    }

    /// Opens a note at a passage of it, and plays its video from the second that belongs to it.
    public void playAt(NotePath note, String passage, Timestamp second) {
        openAt(note, passage);
        snapshot.get().video(note).ifPresent(video -> screening.play(new Moment(video, second)));
    }

    /// Follows what was clicked, the way a reader means it.
    public void follow(LinkTarget target) {
        offer.set(Optional.empty());
        switch (target) {
            case LinkTarget.ToNote(NotePath note, Optional<String> heading) ->
                    visit(
                            note,
                            heading.<Arrival>map(Arrival.AtHeading::new)
                                    .orElse(new Arrival.AtScroll(0)));
            case LinkTarget.ToHeading(String anchor) ->
                    open.get().ifPresent(note -> visit(note.path(), new Arrival.AtHeading(anchor)));
            case LinkTarget.ToMoment(Timestamp time) -> toMoment(time);
            case LinkTarget.ToVideo(var video, Timestamp time) ->
                    screening.go(new Moment(video, time));
            case LinkTarget.ToWeb(URI address) -> browser.accept(address);
            case LinkTarget.SameVideo(String name, _, List<NotePath> notes) ->
                    offer("offer.sameVideo", name, notes);
            case LinkTarget.Ambiguous(String name, List<NotePath> notes) ->
                    offer("offer.ambiguous", name, notes);
            case LinkTarget.Missing(String name) -> offerNear(name);
            case LinkTarget.Unreadable(String written) ->
                    offer("offer.unreadable", written, List.of());
        }
    }

    /// Returns to the place before: its note, scroll, video and second.
    public void back() {
        travel(leaving().back());
    }

    /// Goes on to the place that [#back] came from.
    public void forward() {
        travel(leaving().forward());
    }

    private void visit(NotePath note, Arrival arrival) {
        history.set(leaving().visit(Visit.to(note)));
        fetch(new Errand(note, arrival, Optional.empty()));
    }

    private void travel(History moved) {
        if (moved.present() != history.get().present()) {
            history.set(moved);
            moved.current()
                    .ifPresent(visit ->
                            fetch(
                                    new Errand(
                                            visit.note(),
                                            new Arrival.AtScroll(visit.scroll()),
                                            visit.watched())));
        }
    }

    /// The history, with the present place as it is being left. A place that never came to the
    /// screen is left as it was entered.
    private History leaving() {
        History now = history.get();
        return now.current()
                .filter(_ -> errand.isEmpty())
                .map(visit -> now.leaving(new Visit(visit.note(), scroll, screening.now())))
                .orElse(now);
    }

    private void fetch(Errand wanted) {
        offer.set(Optional.empty());
        errand = Optional.of(wanted);
        Optional<Moment> end = screening.end().get();
        rendering.ask(() -> pages.page(wanted.note(), end), page -> arrive(wanted, page));
    }

    private void arrive(Errand done, RenderedNote page) {
        errand = Optional.empty();
        if (done.arrival() instanceof Arrival.Staying && isShown(page)) {
            return;
        }
        if (done.arrival() instanceof Arrival.AtScroll(double pixels)) {
            scroll = pixels;
        }
        open.set(Optional.of(new OpenNote(++shown, page, done.arrival())));
        done.watched()
                .ifPresentOrElse(
                        screening::go, () -> page.note().video().ifPresent(screening::show));
    }

    private boolean isShown(RenderedNote page) {
        return open.get().map(OpenNote::rendered).equals(Optional.of(page));
    }

    /// Renders again what is on screen, or on its way there, by what is known now.
    private void refresh() {
        errand.or(() ->
                        open.get()
                                .map(current ->
                                        new Errand(
                                                current.path(),
                                                new Arrival.Staying(),
                                                Optional.empty())))
                .ifPresent(this::fetch);
    }

    private void toMoment(Timestamp time) {
        open.get()
                .flatMap(note -> note.rendered().note().video())
                .ifPresentOrElse(
                        video -> screening.go(new Moment(video, time)),
                        () -> offer("offer.noVideo", time.toString(), List.of()));
    }

    private void offerNear(String name) {
        List<NotePath> near =
                open.get().map(note -> snapshot.get().near(note.path(), name)).orElse(List.of());
        offer(near.isEmpty() ? "offer.missing" : "offer.near", name, near);
    }

    private void offer(String key, String name, List<NotePath> choices) {
        offer.set(Optional.of(new Offer(Words.say(key, name), choices)));
    }
}

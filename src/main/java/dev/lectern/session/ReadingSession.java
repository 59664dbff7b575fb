package dev.lectern.session;

import dev.lectern.fx.Latest;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.page.Pages;
import dev.lectern.page.Rendered;
import dev.lectern.session.OpenNote.Arrival;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
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
    private final Pages pages;
    private final Latest rendering;

    private final ReadOnlyObjectWrapper<LibrarySnapshot> snapshot;
    private final ReadOnlyObjectWrapper<Optional<OpenPage>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
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

    /// A place that is wanted on screen: where in it, and where the video is to stand.
    private record Errand(Place place, Arrival arrival, Optional<Moment> watched) {}

    /// @param rendering renders in the background
    /// @param browser opens an address outside of Lectern
    public ReadingSession(
            Pages pages, Screening screening, Latest rendering, Consumer<URI> browser) {
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

    /// The page on screen.
    public ReadOnlyObjectProperty<Optional<OpenPage>> page() {
        return page.getReadOnlyProperty();
    }

    /// The note on screen; empty while the page on screen is of something else.
    public ReadOnlyObjectProperty<Optional<OpenNote>> open() {
        return open.getReadOnlyProperty();
    }

    /// The way that led to the page on screen.
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

    /// What a place is called.
    public String title(Place place) {
        return PlaceTitles.of(place, snapshot.get());
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
        open(new Place.OfNote(note));
    }

    /// Opens the page of a place at its beginning.
    public void open(Place place) {
        visit(place, new Arrival.AtScroll(0));
    }

    /// Opens a note at a passage of it.
    ///
    /// @param passage a piece of the note's text, as a reader sees it
    public void openAt(NotePath note, String passage) {
        visit(new Place.OfNote(note), new Arrival.AtPassage(passage));
    }

    /// Opens a note at a passage of it, and plays its video from the second that belongs to it.
    public void playAt(NotePath note, String passage, Timestamp second) {
        openAt(note, passage);
        snapshot.get().video(note).ifPresent(video -> screening.play(new Moment(video, second)));
    }

    /// Follows what was clicked on the page on screen, the way a reader means it.
    public void follow(LinkTarget target) {
        page.get().ifPresent(here -> follow(target, here.rendered()));
    }

    /// Follows what was clicked on a page, which need not be the one on screen.
    public void follow(LinkTarget target, Rendered from) {
        offer.set(Optional.empty());
        switch (target) {
            case LinkTarget.ToNote(NotePath note, Optional<String> heading) ->
                    visit(
                            new Place.OfNote(note),
                            heading.<Arrival>map(Arrival.AtHeading::new)
                                    .orElse(new Arrival.AtScroll(0)));
            case LinkTarget.ToPlace(Place place) -> open(place);
            case LinkTarget.ToHeading(String anchor) ->
                    visit(from.place(), new Arrival.AtHeading(anchor));
            case LinkTarget.ToMoment(Timestamp time) -> toMoment(time, from);
            case LinkTarget.ToVideo(var video, Timestamp time) ->
                    screening.go(new Moment(video, time));
            case LinkTarget.ToWeb(URI address) -> browser.accept(address);
            case LinkTarget.SameVideo(String name, _, List<NotePath> notes) ->
                    offer(Offer.of("offer.sameVideo", name, notes));
            case LinkTarget.Ambiguous(String name, List<NotePath> notes) ->
                    offer(Offer.of("offer.ambiguous", name, notes));
            case LinkTarget.Missing(String name) ->
                    offer(Offer.near(name, from.place(), snapshot.get()));
            case LinkTarget.Unreadable(String written) ->
                    offer(Offer.of("offer.unreadable", written, List.of()));
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

    private void visit(Place place, Arrival arrival) {
        visit(new Errand(place, arrival, Optional.empty()));
    }

    private void visit(Errand wanted) {
        history.set(leaving().visit(Visit.to(wanted.place())));
        fetch(wanted);
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
                .map(visit -> now.leaving(new Visit(visit.place(), scroll, screening.now())))
                .orElse(now);
    }

    private void fetch(Errand wanted) {
        offer.set(Optional.empty());
        errand = Optional.of(wanted);
        Optional<Moment> end = screening.end().get();
        rendering.ask(() -> pages.page(wanted.place(), end), made -> arrive(wanted, made));
    }

    private void arrive(Errand done, Rendered made) {
        errand = Optional.empty();
        if (done.arrival() instanceof Arrival.Staying && isShown(made)) {
            return;
        }
        if (done.arrival() instanceof Arrival.AtScroll(double pixels)) {
            scroll = pixels;
        }
        OpenPage arrived = new OpenPage(++shown, made, done.arrival());
        page.set(Optional.of(arrived));
        open.set(arrived.note());
        done.watched()
                .ifPresentOrElse(screening::go, () -> made.video().ifPresent(screening::show));
    }

    private boolean isShown(Rendered made) {
        return page.get().map(OpenPage::rendered).equals(Optional.of(made));
    }

    /// Renders again what is on screen, or on its way there, by what is known now.
    private void refresh() {
        errand.or(() ->
                        page.get()
                                .map(current ->
                                        new Errand(
                                                current.place(),
                                                new Arrival.Staying(),
                                                Optional.empty())))
                .ifPresent(this::fetch);
    }

    /// A moment of another video than that of the page on screen brings its own page with it.
    private void toMoment(Timestamp time, Rendered from) {
        Optional<VideoRef> here = page.get().flatMap(current -> current.rendered().video());
        Optional<Moment> moment = from.video().map(video -> new Moment(video, time));
        if (moment.isEmpty()) {
            offer(Offer.of("offer.noVideo", time.toString(), List.of()));
        } else if (here.equals(from.video())) {
            moment.ifPresent(screening::go);
        } else {
            visit(new Errand(from.place(), new Arrival.AtScroll(0), moment));
        }
    }

    private void offer(Offer made) {
        offer.set(Optional.of(made));
    }
}

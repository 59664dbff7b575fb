package dev.lectern.session;

import dev.lectern.fx.Latest;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.library.VideoMoment;
import dev.lectern.note.Heading;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.page.Pages;
import dev.lectern.page.PlaceTitles;
import dev.lectern.page.Rendered;
import dev.lectern.session.OpenNote.Arrival;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
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
    private final PageTurner pages;

    private final ReadOnlyObjectWrapper<LibrarySnapshot> snapshot;
    private final ReadOnlyObjectWrapper<LibrarySnapshot.Status> status;
    private final ReadOnlyObjectWrapper<Optional<Heading>> heading =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<History> history =
            new ReadOnlyObjectWrapper<>(History.EMPTY);
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param rendering renders in the background
    /// @param afterPainting runs what can wait until a page that was shown has been painted
    /// @param browser opens an address outside of Lectern
    public ReadingSession(
            Pages pages,
            Screening screening,
            Latest rendering,
            Executor afterPainting,
            Consumer<URI> browser) {
        this.screening = screening;
        this.browser = browser;
        this.pages = new PageTurner(pages, screening, rendering, afterPainting);
        this.snapshot = new ReadOnlyObjectWrapper<>(pages.snapshot());
        this.status = new ReadOnlyObjectWrapper<>(snapshot.get().status());
        screening.end().subscribe(_ -> this.pages.refresh(snapshot.get()::now));
    }

    public Screening screening() {
        return screening;
    }

    /// How far the reading of the vault is, and what is to be said of it.
    public ReadOnlyObjectProperty<LibrarySnapshot.Status> status() {
        return status.getReadOnlyProperty();
    }

    /// The vault, as far as it has been read; how far that is changes more often.
    public ReadOnlyObjectProperty<LibrarySnapshot> snapshot() {
        return snapshot.getReadOnlyProperty();
    }

    /// The page on screen.
    public ReadOnlyObjectProperty<Optional<OpenPage>> page() {
        return pages.page();
    }

    /// The note on screen; empty while the page on screen is of something else.
    public ReadOnlyObjectProperty<Optional<OpenNote>> open() {
        return pages.note();
    }

    /// The note on screen as the panes around it follow it: once it has been painted.
    public ReadOnlyObjectProperty<Optional<OpenNote>> settled() {
        return pages.settled();
    }

    /// The heading under which the reader is on the page.
    public ReadOnlyObjectProperty<Optional<Heading>> heading() {
        return heading.getReadOnlyProperty();
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
        if (!newer.isOfSameState(snapshot.get())) {
            snapshot.set(newer);
            history.set(history.get().moved(newer::now));
            pages.refresh(newer::now);
        } else if (!newer.remarks().equals(status.get().remarks())) {
            // A folder that is back can be read again.
            pages.tryAgain();
        }
        status.set(newer.status());
    }

    /// Remembers how far the page stands below its top, in pixels, for when the reader returns.
    public void scrolled(double pixels) {
        pages.scrolled(pixels);
    }

    /// Takes over under which heading of the page the reader is.
    public void reached(Optional<Heading> under) {
        heading.set(under);
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

    /// Opens a note where it cites a moment.
    public void openAt(VideoMoment moment) {
        visit(new Place.OfNote(moment.note()), new Arrival.AtStamp(moment.passage().stamp()));
    }

    /// Opens a note at a passage of it, and plays its video from the second that belongs to it.
    public void playAt(NotePath note, String passage, Timestamp second) {
        openAt(note, passage);
        snapshot.get().video(note).ifPresent(video -> screening.play(new Moment(video, second)));
    }

    /// Plays a moment, and opens what the vault has about its video: the note if there is one, the
    /// video's page if there are several or none. What is open stays if it is about the video.
    public void playWithNote(Moment moment) {
        boolean isHere =
                page().get()
                        .flatMap(here -> here.rendered().video())
                        .equals(Optional.of(moment.video()));
        if (!isHere) {
            List<NotePath> notes = snapshot.get().notesOf(moment.video());
            open(
                    notes.size() == 1
                            ? new Place.OfNote(notes.getFirst())
                            : new Place.OfVideo(moment.video()));
        }
        screening.play(moment);
    }

    /// Follows what was clicked on the page on screen, the way a reader means it.
    public void follow(LinkTarget target) {
        page().get().ifPresent(here -> follow(target, here.rendered()));
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
            case LinkTarget.ToPassage(NotePath note, String text) -> openAt(note, text);
            case LinkTarget.ToHeading(String anchor) ->
                    visit(from.place(), new Arrival.AtHeading(anchor));
            case LinkTarget.ToMoment(Timestamp time) -> toMoment(time, from);
            case LinkTarget.ToVideo(var video, Timestamp time) ->
                    screening.go(new Moment(video, time));
            case LinkTarget.ToWeb(URI address) -> browser.accept(address);
            case LinkTarget.SameVideo _,
                    LinkTarget.Ambiguous _,
                    LinkTarget.Missing _,
                    LinkTarget.Unreadable _ ->
                    offer.set(Offer.of(target, from.place(), snapshot.get()));
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
        visit(Errand.to(place).with(arrival));
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
                                            visit.place(),
                                            new Arrival.AtScroll(visit.scroll()),
                                            visit.watched())));
        }
    }

    /// The history, with the present place as it is being left.
    private History leaving() {
        History now = history.get();
        return now.current().map(pages::leave).map(now::leaving).orElse(now);
    }

    private void fetch(Errand wanted) {
        offer.set(Optional.empty());
        pages.fetch(wanted);
    }

    /// A moment of another video than that of the page on screen brings its own page with it.
    private void toMoment(Timestamp time, Rendered from) {
        Optional<VideoRef> here = page().get().flatMap(current -> current.rendered().video());
        Optional<Moment> moment = from.video().map(video -> new Moment(video, time));
        if (moment.isEmpty()) {
            offer.set(Optional.of(Offer.of("offer.noVideo", time.toString(), List.of())));
        } else if (here.equals(from.video())) {
            moment.ifPresent(screening::go);
        } else {
            moment.map(Errand.to(from.place())::with).ifPresent(this::visit);
        }
    }
}

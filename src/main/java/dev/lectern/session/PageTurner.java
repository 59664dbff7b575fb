package dev.lectern.session;

import dev.lectern.fx.Latest;
import dev.lectern.note.Place;
import dev.lectern.page.Known;
import dev.lectern.page.Pages;
import dev.lectern.page.Rendered;
import dev.lectern.session.OpenNote.Arrival;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Brings pages on screen: has what is wanted made in the background, and keeps what is shown true.
/// Belongs to the JavaFX thread.
final class PageTurner {

    private final Pages pages;
    private final Screening screening;
    private final Latest rendering;
    private final Executor afterPainting;
    private final ReadOnlyObjectWrapper<Optional<OpenPage>> page =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OpenNote>> note =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<OpenNote>> settled =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// What is on its way to the screen.
    private Optional<Errand> errand = Optional.empty();

    /// Whose video comes to the player once its page has been painted.
    private Optional<Errand> unsettled = Optional.empty();

    private double scroll;
    private int shown;

    PageTurner(Pages pages, Screening screening, Latest rendering, Executor afterPainting) {
        this.pages = pages;
        this.screening = screening;
        this.rendering = rendering;
        this.afterPainting = afterPainting;
    }

    ReadOnlyObjectProperty<Optional<OpenPage>> page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<OpenNote>> note() {
        return note.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<OpenNote>> settled() {
        return settled.getReadOnlyProperty();
    }

    void scrolled(double pixels) {
        scroll = pixels;
    }

    /// How a place is being left; a place that never came to the screen, or whose video did not, is
    /// left as it was entered.
    Visit leave(Visit visit) {
        return errand.or(() -> unsettled).isPresent()
                ? visit
                : new Visit(visit.place(), scroll, screening.now());
    }

    void fetch(Errand wanted) {
        errand = Optional.of(wanted);
        Known known = screening.known();
        rendering.ask(() -> pages.page(wanted.place(), known), made -> arrive(wanted, made));
    }

    /// Makes again what is on screen, or on its way there, by what is known now.
    ///
    /// @param now where a place is to be found now
    void refresh(UnaryOperator<Place> now) {
        errand.or(() -> page.get().map(PageTurner::staying))
                .map(wanted -> wanted.to(now))
                .ifPresent(this::fetch);
    }

    /// Fetches once more what is on its way to the screen, since it may have been held up.
    void tryAgain() {
        errand.ifPresent(this::fetch);
    }

    private static Errand staying(OpenPage current) {
        return Errand.to(current.place()).with(new Arrival.Staying());
    }

    private void arrive(Errand done, Rendered made) {
        errand = Optional.empty();
        if (done.arrival() instanceof Arrival.Staying && isShown(made)) {
            return;
        }
        if (done.arrival() instanceof Arrival.AtScroll(double pixels)) {
            scroll = pixels;
        }
        boolean stays =
                done.arrival() instanceof Arrival.Staying
                        && page.get()
                                .map(before -> before.rendered().video())
                                .equals(Optional.of(made.video()));
        OpenPage arrived = new OpenPage(++shown, made, done.arrival());
        // In this order: when a page is shown, all that follows from its note is known.
        note.set(arrived.note());
        page.set(Optional.of(arrived));
        // A page that has only changed does not call its video back from where the reader sent it.
        if (!stays) {
            unsettled = Optional.of(done);
        }
        afterPainting.execute(() -> settle(arrived));
    }

    /// Has all that is around a page follow it. Another one that is on its way has time to come
    /// first: what is around a page that is only passed by would hold that one up.
    private void settle(OpenPage arrived) {
        if (errand.isPresent()) {
            afterPainting.execute(() -> follow(arrived));
        } else {
            follow(arrived);
        }
    }

    /// Has all that is around a page follow it, unless another has come since.
    private void follow(OpenPage arrived) {
        if (page.get().equals(Optional.of(arrived))) {
            settled.set(arrived.note());
            Optional<Errand> done = unsettled;
            unsettled = Optional.empty();
            done.ifPresent(wanted -> bringVideo(wanted, arrived.rendered()));
        }
    }

    private void bringVideo(Errand wanted, Rendered made) {
        wanted.watched()
                .ifPresentOrElse(screening::go, () -> made.video().ifPresent(screening::show));
    }

    private boolean isShown(Rendered made) {
        return page.get().map(OpenPage::rendered).equals(Optional.of(made));
    }
}

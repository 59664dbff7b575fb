package dev.lectern.session;

import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// The places a reader came through, in order, and which of them is the present one. Immutable.
public record History(List<Visit> visits, int present) {

    public static final History EMPTY = new History(List.of(), -1);

    private static final int LONGEST = 500;

    public History {
        visits = List.copyOf(visits);
        if (present < -1 || present >= visits.size() || (present == -1) != visits.isEmpty()) {
            throw new IllegalArgumentException(present + " of " + visits.size());
        }
    }

    public Optional<Visit> current() {
        return present < 0 ? Optional.empty() : Optional.of(visits.get(present));
    }

    public boolean canGoBack() {
        return present > 0;
    }

    public boolean canGoForward() {
        return present < visits.size() - 1;
    }

    /// The notes that were visited before the present one, the newest first, each once.
    public List<NotePath> recent(int limit) {
        Optional<Place> here = current().map(Visit::place);
        return visits.reversed().stream()
                .map(Visit::place)
                .filter(place -> !here.equals(Optional.of(place)))
                .distinct()
                .flatMap(place ->
                        place instanceof Place.OfNote(NotePath note)
                                ? Stream.of(note)
                                : Stream.empty())
                .limit(limit)
                .toList();
    }

    /// Goes on to a new place; what lay ahead is forgotten, and the oldest beyond 500.
    public History visit(Visit next) {
        List<Visit> all = new ArrayList<>(visits.subList(0, present + 1));
        all.add(next);
        List<Visit> kept = all.subList(Math.max(0, all.size() - LONGEST), all.size());
        return new History(kept, kept.size() - 1);
    }

    /// The same history, with the present place as the reader left it.
    public History leaving(Visit asLeft) {
        List<Visit> all = new ArrayList<>(visits);
        all.set(present, asLeft);
        return new History(all, present);
    }

    /// The same way, by where its places are to be found now.
    History moved(UnaryOperator<Place> now) {
        List<Visit> moved =
                visits.stream()
                        .map(visit ->
                                new Visit(
                                        now.apply(visit.place()), visit.scroll(), visit.watched()))
                        .toList();
        return new History(moved, present);
    }

    public History back() {
        return canGoBack() ? new History(visits, present - 1) : this;
    }

    public History forward() {
        return canGoForward() ? new History(visits, present + 1) : this;
    }
}

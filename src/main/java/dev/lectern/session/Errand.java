package dev.lectern.session;

import dev.lectern.note.Place;
import dev.lectern.session.OpenNote.Arrival;
import dev.lectern.video.Moment;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A place that is wanted on screen: where in it, and where the video is to stand.
record Errand(Place place, Arrival arrival, Optional<Moment> watched) {

    /// The beginning of a place, with its video as it stands.
    static Errand to(Place place) {
        return new Errand(place, new Arrival.AtScroll(0), Optional.empty());
    }

    Errand with(Arrival other) {
        return new Errand(place, other, watched);
    }

    Errand to(UnaryOperator<Place> now) {
        return new Errand(now.apply(place), arrival, watched);
    }

    Errand with(Moment moment) {
        return new Errand(place, arrival, Optional.of(moment));
    }
}

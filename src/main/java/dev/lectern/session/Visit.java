package dev.lectern.session;

import dev.lectern.note.Place;
import dev.lectern.video.Moment;
import java.util.Optional;

/// How the reader was at a place: how far it was scrolled, and where the video stood.
///
/// @param scroll pixels of the page above the top of the pane
public record Visit(Place place, double scroll, Optional<Moment> watched) {

    /// The top of a place that has not been watched yet.
    public static Visit to(Place place) {
        return new Visit(place, 0, Optional.empty());
    }
}

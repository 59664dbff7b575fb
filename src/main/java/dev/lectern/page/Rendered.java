package dev.lectern.page;

import dev.lectern.markdown.NotePage;
import dev.lectern.note.Place;
import dev.lectern.video.VideoRef;
import java.util.List;
import java.util.Optional;

/// The page of a place, ready to be shown.
public sealed interface Rendered permits RenderedNote, RenderedPlace {

    Place place();

    String title();

    /// What stands above the title, from left to right.
    List<Crumb> crumbs();

    /// What stands below the title, each a link.
    List<Crumb> tags();

    /// The video that the page's stamps point into.
    Optional<VideoRef> video();

    /// The page below its title.
    NotePage page();
}

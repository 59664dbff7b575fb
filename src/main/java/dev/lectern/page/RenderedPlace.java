package dev.lectern.page;

import dev.lectern.markdown.NotePage;
import dev.lectern.note.Place;
import dev.lectern.video.VideoRef;
import java.util.List;
import java.util.Optional;

/// The page of something that has no file.
public record RenderedPlace(
        Place place, String title, List<Crumb> crumbs, Optional<VideoRef> video, NotePage page)
        implements Rendered {

    public RenderedPlace {
        crumbs = List.copyOf(crumbs);
    }

    @Override
    public List<Crumb> tags() {
        return List.of();
    }
}

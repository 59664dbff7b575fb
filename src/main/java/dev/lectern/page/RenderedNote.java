package dev.lectern.page;

import dev.lectern.markdown.NotePage;
import dev.lectern.note.Note;
import dev.lectern.note.Passages;
import dev.lectern.note.Place;
import dev.lectern.video.VideoRef;
import java.util.List;
import java.util.Optional;

/// A note and its page.
///
/// @param passages what its stamps stand for, if the note has a video
public record RenderedNote(Note note, NotePage page, Passages passages, List<Crumb> crumbs)
        implements Rendered {

    public RenderedNote {
        crumbs = List.copyOf(crumbs);
    }

    @Override
    public Place place() {
        return new Place.OfNote(note.path());
    }

    @Override
    public String title() {
        return note.title();
    }

    @Override
    public List<Crumb> tags() {
        return note.frontMatter().tags().stream().map(Crumbs::tag).toList();
    }

    @Override
    public Optional<VideoRef> video() {
        return note.video();
    }
}

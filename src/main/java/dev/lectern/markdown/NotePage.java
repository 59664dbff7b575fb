package dev.lectern.markdown;

import dev.lectern.note.Heading;
import dev.lectern.note.ResolvedLink;
import dev.lectern.note.StampReading;
import java.util.List;

/// A note as safe HTML: the inside of a page's body. `data-stamp="3"` in it is the fourth of
/// `stamps`, `data-link="3"` the fourth of `links`, and headings have their anchors as ids.
///
/// @param links those of the note, and then those in the notes that it embeds, whose stamps are
///   links into their own videos
///
/// @param images the pictures of the vault in it, each by its path from the vault's root, as in
///   `data-src`; an `img` has no address until somebody serves its file
public record NotePage(
        String html,
        List<StampReading> stamps,
        List<ResolvedLink> links,
        List<Heading> headings,
        List<String> images) {

    public NotePage {
        stamps = List.copyOf(stamps);
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        images = List.copyOf(images);
    }
}

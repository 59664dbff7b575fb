package dev.lectern.markdown;

import dev.lectern.note.Heading;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.StampReading;
import java.util.List;
import java.util.Optional;

/// A note as safe HTML: the inside of a page's body. `data-stamp="3"` in it is the fourth of
/// `stamps`, `data-link="3"` leads to the fourth of `links`, and headings have their anchors as
/// ids.
///
/// @param images the pictures of the vault in it, each by its path from the vault's root, as in
///   `data-src`; an `img` has no address until somebody serves its file
public record NotePage(
        String html,
        List<StampReading> stamps,
        List<LinkTarget> links,
        List<Heading> headings,
        List<String> images) {

    public NotePage {
        stamps = List.copyOf(stamps);
        links = List.copyOf(links);
        headings = List.copyOf(headings);
        images = List.copyOf(images);
    }

    /// The beginning of the page, or the heading with this anchor and what belongs to it; its
    /// headings have no ids.
    ///
    /// @param length of the text from which on no further block is taken
    public NotePage part(Optional<String> anchor, int length) {
        return new NotePage(
                new PagePart(html, length).from(anchor), stamps, links, headings, images);
    }
}

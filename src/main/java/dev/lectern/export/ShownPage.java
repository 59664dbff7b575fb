package dev.lectern.export;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/// A page as it stands on the screen.
///
/// @param base the page's address, which relative addresses in it mean
/// @param html the whole document
/// @param css all rules that it is shown by
/// @param stamps where each stamp leads, by the number in its `data-stamp`; empty where nothing of
///   it can be reached from another machine
/// @param links the same of links, by `data-link`
public record ShownPage(
        URI base, String html, String css, List<Optional<URI>> stamps, List<Optional<URI>> links) {

    public ShownPage {
        stamps = List.copyOf(stamps);
        links = List.copyOf(links);
    }
}

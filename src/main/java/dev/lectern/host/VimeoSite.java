package dev.lectern.host;

import java.net.URI;

/// Where Vimeo is.
///
/// @param api the script of the player API
/// @param host the site whose page is put into the frame
public record VimeoSite(URI api, URI host) {

    public static final VimeoSite REAL =
            new VimeoSite(
                    URI.create("https://player.vimeo.com/api/player.js"),
                    URI.create("https://player.vimeo.com"));
}

package dev.lectern.host;

import java.net.URI;

/// Where YouTube is.
///
/// @param api the script of the IFrame API
/// @param host the site whose page is put into the frame
public record YouTubeSite(URI api, URI host) {

    public static final YouTubeSite REAL =
            new YouTubeSite(
                    URI.create("https://www.youtube.com/iframe_api"),
                    URI.create("https://www.youtube-nocookie.com"));
}

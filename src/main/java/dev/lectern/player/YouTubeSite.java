package dev.lectern.player;

import java.net.URI;

/// Where YouTube is: a test puts a stand-in there.
///
/// @param api the script of the IFrame API
/// @param host the site whose page is put into the frame
public record YouTubeSite(URI api, URI host) {

    public static final YouTubeSite REAL =
            new YouTubeSite(
                    URI.create("https://www.youtube.com/iframe_api"),
                    URI.create("https://www.youtube-nocookie.com"));

    /// What the page that plays may load: its own files, media from anywhere, and YouTube's script
    /// and frame.
    String contentSecurityPolicy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' " + origin(api),
                "style-src 'self'",
                "media-src 'self' http: https:",
                "frame-src " + origin(host) + " " + origin(api),
                "connect-src 'self'",
                "base-uri 'none'",
                "form-action 'none'");
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}

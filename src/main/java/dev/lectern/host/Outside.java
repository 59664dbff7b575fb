package dev.lectern.host;

import java.net.URI;
import java.util.function.BooleanSupplier;

/// What the page that plays meets on the network: a test puts stand-ins there.
///
/// @param online whether this machine has a way to the network; asked on any thread
public record Outside(YouTubeSite youTube, VimeoSite vimeo, BooleanSupplier online) {

    public static final Outside REAL =
            new Outside(YouTubeSite.REAL, VimeoSite.REAL, NetworkRoute::exists);

    /// What the page that plays may load: its own files, media from anywhere, and the scripts and
    /// frames of the sites.
    String contentSecurityPolicy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src 'self' " + origin(youTube.api()) + " " + origin(vimeo.api()),
                "style-src 'self'",
                "media-src 'self' http: https:",
                "frame-src "
                        + origin(youTube.host())
                        + " "
                        + origin(youTube.api())
                        + " "
                        + origin(vimeo.host()),
                "connect-src 'self'",
                "base-uri 'none'",
                "form-action 'none'");
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }
}

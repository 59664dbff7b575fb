package dev.lectern.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/// Decides which requests may come in at all: those of our own pages and of who was handed an
/// address, not those that another site's page makes a browser send.
///
/// `Host` must be ours, else a name that a stranger has pointed at 127.0.0.1 would do. A foreign
/// `Origin` or `Sec-Fetch-Site` gives a foreign page away; media requests and the first request of
/// a page carry neither.
record Gate(String address, int port) {

    private static final String FETCH_SITE = "Sec-Fetch-Site";
    private static final String FETCH_DESTINATION = "Sec-Fetch-Dest";

    boolean admits(HttpFields headers) {
        return host().equals(headers.get(HttpHeader.HOST))
                && isOursOrAbsent(headers.get(HttpHeader.ORIGIN))
                && isNear(headers.get(FETCH_SITE));
    }

    /// Our scripts say nothing of the reader, and a page of ours that is locked into a sandbox asks
    /// for its own like a stranger's page.
    boolean admitsToScripts(HttpFields headers) {
        return host().equals(headers.get(HttpHeader.HOST))
                && isOursOrAbsent(headers.get(HttpHeader.ORIGIN))
                && "script".equals(headers.get(FETCH_DESTINATION));
    }

    /// Words are only for pages to say, and a page always tells its origin when it posts.
    boolean admitsWords(HttpFields headers) {
        return admits(headers) && headers.contains(HttpHeader.ORIGIN);
    }

    private String host() {
        return address + ":" + port;
    }

    private boolean isOursOrAbsent(@Nullable String origin) {
        return origin == null || origin.equals("http://" + host());
    }

    private static boolean isNear(@Nullable String site) {
        return site == null || site.equals("same-origin") || site.equals("none");
    }
}

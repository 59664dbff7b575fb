package dev.lectern.host;

/// What the page can say that is wrong. The names are the page's.
enum Trouble {
    /// The element's error; the code is the one of `MediaError`.
    MEDIA_ERROR,
    /// Long after the load there was still nothing to show; the code is the element's `readyState`.
    NEVER_READY,
    /// YouTube's player said so; the code is YouTube's.
    YOUTUBE,
    YOUTUBE_UNREACHABLE,
    YOUTUBE_NOT_STARTING,
    /// Vimeo's player said so; the code is an HTTP status that means the same, or 0.
    VIMEO,
    VIMEO_UNREACHABLE,
    VIMEO_NOT_STARTING
}

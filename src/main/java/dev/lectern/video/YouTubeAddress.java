package dev.lectern.video;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address of a video on YouTube: the id as written, which may be no real id, and the start as
/// written (`754`, `12m34s`, `01:02:03`).
public record YouTubeAddress(String id, Optional<String> start) {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i:https?://)?(?i:(?:www\\.|m\\.|music\\.)?youtube(?:-nocookie)?\\.com/"
                            + "(?:watch\\?(?:[^#\\s]*?&)?v=|embed/|shorts/|live/|v/)"
                            + "|youtu\\.be/)([^?&#/\\s]+)([^\\s]*)");
    private static final Pattern START =
            Pattern.compile("[?&#](?:t|start|time_continue)=([0-9][0-9hms:.]*)");

    /// The address that all of `text` is.
    public static Optional<YouTubeAddress> of(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Matcher start = START.matcher(text);
        return Optional.of(
                new YouTubeAddress(
                        matcher.group(1),
                        start.find() ? Optional.of(start.group(1)) : Optional.empty()));
    }

    /// The video, if the id can be one.
    public Optional<VideoRef> video() {
        return Optional.of(id).filter(VideoRef.YouTube::isId).map(VideoRef.YouTube::new);
    }
}

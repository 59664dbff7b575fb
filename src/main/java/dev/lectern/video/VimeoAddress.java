package dev.lectern.video;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address of a video on Vimeo.
///
/// @param id its number
/// @param hash the secret that an unlisted video has in its address
/// @param start as written (`754`, `12m34s`)
public record VimeoAddress(String id, Optional<String> hash, Optional<String> start) {

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i:https?://)?(?i:(?:www\\.)?vimeo\\.com/(?:channels/[\\w-]+/"
                            + "|groups/[\\w-]+/videos/|showcase/[0-9]+/video/)?"
                            + "|player\\.vimeo\\.com/video/)([0-9]{1,12})(?:/([0-9a-fA-F]{6,40}))?/?"
                            + "(?:[?#][^\\s]*)?");
    private static final Pattern HASH = Pattern.compile("[?&]h=([0-9a-fA-F]{6,40})(?![^&#])");
    private static final Pattern START = Pattern.compile("[?&#]t=([0-9][0-9hms:.]*)");

    /// The address that all of `text` is.
    public static Optional<VimeoAddress> of(String text) {
        Matcher matcher = ADDRESS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<String> hash = Optional.ofNullable(matcher.group(2)).or(() -> first(HASH, text));
        return Optional.of(new VimeoAddress(matcher.group(1), hash, first(START, text)));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /// The video, by the one address that all its addresses stand for.
    public VideoRef video() {
        return new VideoRef.Web(
                URI.create(
                        "https://vimeo.com/" + id + hash.map(secret -> "/" + secret).orElse("")));
    }
}

package dev.lectern.player;

import dev.lectern.video.Timestamp;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where a video comes from.
public sealed interface MediaSource {

    /// A file on this machine.
    record LocalFile(Path file) implements MediaSource {}

    /// Media at an `http` or `https` address.
    record WebMedia(URI address) implements MediaSource {

        /// Whether it is a playlist of pieces, by its name.
        public boolean isHttpLiveStream() {
            String path = address.getPath();
            return path != null && path.toLowerCase(Locale.ROOT).endsWith(".m3u8");
        }
    }

    /// A video on YouTube, by its id.
    record YouTube(String id) implements MediaSource {}

    /// A video on Vimeo.
    ///
    /// @param hash the secret of an unlisted one
    record Vimeo(String id, Optional<String> hash) implements MediaSource {}

    /// A video that can't be had, and why.
    record Unavailable(PlayerFailure why) implements MediaSource {}

    /// What the system's browser would open to show this at `time`, if it can.
    default Optional<URI> addressAt(Timestamp time) {
        return switch (this) {
            case LocalFile(Path file) ->
                    Optional.of(URI.create(file.toUri() + "#t=" + time.seconds()));
            case WebMedia(URI address) ->
                    Optional.of(
                            URI.create(
                                    address.toString().replaceFirst("#.*", "")
                                            + "#t="
                                            + time.seconds()));
            case YouTube(String id) ->
                    Optional.of(
                            URI.create(
                                    "https://www.youtube.com/watch?v="
                                            + id
                                            + "&t="
                                            + time.seconds()
                                            + "s"));
            case Vimeo(String id, Optional<String> hash) ->
                    Optional.of(
                            URI.create(
                                    "https://vimeo.com/"
                                            + id
                                            + hash.map(secret -> "/" + secret).orElse("")
                                            + "#t="
                                            + time.seconds()
                                            + "s"));
            case Unavailable _ -> Optional.empty();
        };
    }
}

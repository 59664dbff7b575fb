package dev.lectern.player;

import dev.lectern.video.Timestamp;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/// Where a video comes from.
public sealed interface MediaSource {

    /// About how long a picture of a film or lecture is shown.
    Duration USUAL_FRAME = Duration.ofMillis(40);

    /// A file on this machine.
    ///
    /// @param frame how long a picture is shown, as far as the file tells
    record LocalFile(Path file, Duration frame) implements MediaSource {

        /// One that tells nothing of its pictures.
        public LocalFile(Path file) {
            this(file, USUAL_FRAME);
        }
    }

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

    /// How long a picture is shown, or about that.
    default Duration frame() {
        return USUAL_FRAME;
    }

    /// What the system's browser would open to show this at `time`, if it can.
    default Optional<URI> addressAt(Timestamp time) {
        return switch (this) {
            case LocalFile(Path file, _) ->
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

package dev.lectern.video;

import java.net.URI;
import java.util.Optional;

/// A point in a video.
public record Moment(VideoRef video, Timestamp time) {

    /// Names the moment for other people and programs, to the second: an address, or the name of a
    /// file with `#t=` behind it.
    public String link() {
        return address()
                .map(URI::toString)
                .orElseGet(() ->
                        switch (video) {
                            case VideoRef.File(String path) ->
                                    path.substring(path.lastIndexOf('/') + 1)
                                            + "#t="
                                            + time.seconds();
                            case VideoRef.YouTube _, VideoRef.Web _ -> "";
                        });
    }

    /// Where the moment can be watched from any machine, if it can.
    public Optional<URI> address() {
        return switch (video) {
            case VideoRef.YouTube(String id) ->
                    Optional.of(URI.create("https://youtu.be/" + id + "?t=" + time.seconds()));
            case VideoRef.Web(URI address) ->
                    Optional.of(
                            URI.create(
                                    address.toString().replaceFirst("#.*", "")
                                            + "#t="
                                            + time.seconds()));
            case VideoRef.File _ -> Optional.empty();
        };
    }
}

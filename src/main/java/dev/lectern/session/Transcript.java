package dev.lectern.session;

import dev.lectern.caption.Captions;
import dev.lectern.media.CaptionTrack;
import java.util.List;
import java.util.Optional;

/// What is said in the video on the player.
///
/// @param tracks all captions that there are of it
/// @param chosen the ones that were read
public record Transcript(
        List<CaptionTrack> tracks, Optional<CaptionTrack> chosen, Captions captions) {

    public static final Transcript NONE =
            new Transcript(List.of(), Optional.empty(), Captions.NONE);

    public Transcript {
        tracks = List.copyOf(tracks);
    }
}

package dev.lectern.media;

import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Where the videos that lie on this machine end, each looked up once. Safe for use by many
/// threads.
public final class VideoEnds {

    private final LocalMedia media;
    private final Map<VideoRef, Optional<Timestamp>> known = new ConcurrentHashMap<>();

    public VideoEnds(LocalMedia media) {
        this.media = media;
    }

    /// The end of a video, as its file tells; nothing for one that lies elsewhere. Reads the disk.
    public Optional<Timestamp> of(VideoRef video) {
        return known.computeIfAbsent(video, wanted -> media.length(wanted).map(Timestamp::new));
    }

    /// The end of a video as the player tells it, or else its file.
    ///
    /// @param onPlayer the end of the video on the player, which need not be this one
    public Optional<Timestamp> of(VideoRef video, Optional<Moment> onPlayer) {
        return onPlayer.filter(moment -> moment.video().equals(video))
                .map(Moment::time)
                .or(() -> of(video));
    }
}

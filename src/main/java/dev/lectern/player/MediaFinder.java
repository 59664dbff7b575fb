package dev.lectern.player;

import dev.lectern.media.LocalMedia;
import dev.lectern.media.MediaFormat;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.video.VideoRef;
import dev.lectern.video.VimeoAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/// Finds what to play for a note's video: a copy on this machine before anything on the network.
public final class MediaFinder {

    private final LocalMedia media;

    public MediaFinder(LocalMedia media) {
        this.media = media;
    }

    /// What to play; reads the disk.
    public MediaSource find(VideoRef video) {
        return switch (video) {
            case VideoRef.YouTube youTube ->
                    media.copy(youTube)
                            .<MediaSource>map(MediaFinder::local)
                            .orElseGet(() -> new MediaSource.YouTube(youTube.id()));
            case VideoRef.File named ->
                    media.place(named)
                            .map(file -> file(file, named.path()))
                            .orElseGet(() -> unavailable(Reason.FILE_MISSING, named.path()));
            case VideoRef.Web(URI address) ->
                    VimeoAddress.of(address.toString())
                            .<MediaSource>map(
                                    vimeo -> new MediaSource.Vimeo(vimeo.id(), vimeo.hash()))
                            .orElseGet(() -> new MediaSource.WebMedia(address));
        };
    }

    /// Only media, and only plain files: a note may name anything.
    private static MediaSource file(Path file, String named) {
        if (MediaFormat.of(file).isEmpty()) {
            return unavailable(Reason.NOT_MEDIA, named);
        }
        if (Files.notExists(file)) {
            return unavailable(Reason.FILE_MISSING, named);
        }
        return Files.isRegularFile(file) ? local(file) : unavailable(Reason.FILE_UNREADABLE, named);
    }

    private static MediaSource.LocalFile local(Path file) {
        return new MediaSource.LocalFile(
                file, LocalMedia.frame(file).orElse(MediaSource.USUAL_FRAME));
    }

    private static MediaSource unavailable(Reason reason, String path) {
        return new MediaSource.Unavailable(PlayerFailure.of(reason, path));
    }
}

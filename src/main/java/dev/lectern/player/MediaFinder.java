package dev.lectern.player;

import dev.lectern.video.VideoRef;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Finds what to play for a note's video: a copy on this machine before anything on the network.
public final class MediaFinder {

    private final Path vault;

    /// @param known media files inside the vault, as its walk found them
    /// @param folders where else to look, in this order
    public MediaFinder(Path vault, Collection<Path> known, List<Path> folders) {
        this.vault = vault;
    }

    /// What to play; reads the disk.
    public MediaSource find(VideoRef video) {
        return switch (video) {
            case VideoRef.YouTube(String id) -> new MediaSource.YouTube(id);
            case VideoRef.File(String path) ->
                    new MediaSource.LocalFile(vault.resolve(path), Optional.empty());
            case VideoRef.Web(URI address) -> new MediaSource.WebMedia(address);
        };
    }
}

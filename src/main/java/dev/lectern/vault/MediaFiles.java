package dev.lectern.vault;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What lies in a vault for its videos.
///
/// @param played video and sound files, in path order
/// @param captions files of captions, by which they are known to have changed
public record MediaFiles(List<Path> played, Map<Path, FileStamp> captions) {

    public static final MediaFiles NONE = new MediaFiles(List.of(), Map.of());

    public MediaFiles {
        played = List.copyOf(played);
        captions = Map.copyOf(captions);
    }

    /// Every file of either kind.
    public List<Path> all() {
        return Stream.concat(played.stream(), captions.keySet().stream().sorted()).toList();
    }
}

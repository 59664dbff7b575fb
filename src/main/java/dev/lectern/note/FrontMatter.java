package dev.lectern.note;

import dev.lectern.video.VideoRef;
import java.util.List;
import java.util.Optional;

/// What a note says about itself before its text.
public record FrontMatter(
        Optional<String> title, Optional<VideoRef> video, List<String> aliases, List<String> tags) {

    public static final FrontMatter NONE =
            new FrontMatter(Optional.empty(), Optional.empty(), List.of(), List.of());

    public FrontMatter {
        aliases = List.copyOf(aliases);
        tags = List.copyOf(tags);
    }
}

package dev.lectern.note;

import dev.lectern.video.VideoRef;
import java.util.List;

/// A video in a channel note, `### [title](address)`, with the links listed under it.
public record VideoSection(int line, String title, VideoRef video, List<Link> topics) {

    public VideoSection {
        topics = List.copyOf(topics);
    }
}

package dev.lectern.link;

import dev.lectern.note.Link;
import dev.lectern.note.Link.Destination;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.VideoSection;
import dev.lectern.video.VideoRef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Notes that a channel note lists under a video, but that are there no more.
final class GoneNotes {

    private final NoteNames names;
    private final Function<NotePath, Optional<Note>> notes;
    private final Function<VideoRef, List<NotePath>> notesOf;
    private final Map<String, Map<String, VideoRef>> videosByFolder = new ConcurrentHashMap<>();

    GoneNotes(
            NoteNames names,
            Function<NotePath, Optional<Note>> notes,
            Function<VideoRef, List<NotePath>> notesOf) {
        this.names = names;
        this.notes = notes;
        this.notesOf = notesOf;
    }

    /// The notes that the video of a gone note still has.
    Optional<LinkTarget.SameVideo> of(String folder, String name) {
        Map<String, VideoRef> videos = videosByFolder.computeIfAbsent(folder, this::videos);
        VideoRef video = videos.get(NoteNames.key(name));
        if (video == null) {
            return Optional.empty();
        }
        List<NotePath> left = notesOf.apply(video);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new LinkTarget.SameVideo(name, video, left));
    }

    private Map<String, VideoRef> videos(String folder) {
        Map<String, VideoRef> videos = new HashMap<>();
        for (NotePath channel : names.channelNotes(folder)) {
            List<VideoSection> sections =
                    notes.apply(channel).map(Note::sections).orElse(List.of());
            for (VideoSection section : sections) {
                for (Link topic : section.topics()) {
                    if (topic.destination() instanceof Destination.Name target) {
                        addIfThere(videos, NoteNames.key(target.name()), section.video());
                    }
                }
            }
        }
        return videos;
    }

    /// Of several videos under which a topic is listed, the first that still has notes.
    private void addIfThere(Map<String, VideoRef> videos, String key, VideoRef video) {
        if (!videos.containsKey(key) && !notesOf.apply(video).isEmpty()) {
            videos.put(key, video);
        }
    }
}

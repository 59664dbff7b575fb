package dev.lectern.page;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.Link;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.VideoSection;
import dev.lectern.video.VideoRef;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The order in which the notes of a video are read: as the channel note lists them, then those
/// that it does not list, by their paths.
final class VideoOrder {

    private VideoOrder() {}

    static List<NotePath> of(VideoRef video, LibrarySnapshot vault) {
        List<NotePath> notes = vault.notesOf(video);
        Set<NotePath> ordered = new LinkedHashSet<>();
        notes.stream()
                .map(NotePath::folder)
                .distinct()
                .flatMap(folder -> vault.channelNote(folder).stream())
                .flatMap(channel -> vault.note(channel).stream())
                .forEach(channel -> addListed(video, channel, ordered, vault));
        ordered.retainAll(Set.copyOf(notes));
        ordered.addAll(notes);
        return List.copyOf(ordered);
    }

    private static void addListed(
            VideoRef video, Note channel, Set<NotePath> ordered, LibrarySnapshot vault) {
        for (VideoSection section : channel.sections()) {
            if (section.video().equals(video)) {
                for (Link topic : section.topics()) {
                    vault.named(channel, topic).ifPresent(ordered::add);
                }
            }
        }
    }
}

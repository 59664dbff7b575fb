package dev.lectern.page;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.note.VideoSection;
import dev.lectern.video.VideoRef;
import java.util.Optional;

/// What places are called.
public final class PlaceTitles {

    private PlaceTitles() {}

    public static String of(Place place, LibrarySnapshot vault) {
        return switch (place) {
            case Place.OfNote(NotePath note) -> vault.title(note);
            case Place.OfVideo(VideoRef video) -> of(video, vault);
            case Place.OfChannel channel ->
                    vault.channelNote(channel.folder()).map(vault::title).orElse(channel.name());
            case Place.OfTag(String tag) -> "#" + tag;
            case Place.OfMissing(_, String name) -> name;
        };
    }

    /// As the channel note of its notes calls it, or else by its file, id or address.
    static String of(VideoRef video, LibrarySnapshot vault) {
        return vault.notesOf(video).stream()
                .map(NotePath::folder)
                .distinct()
                .flatMap(folder -> vault.channelNote(folder).stream())
                .flatMap(channel -> vault.note(channel).stream())
                .flatMap(channel -> inSections(video, channel).stream())
                .findFirst()
                .orElseGet(() -> bare(video));
    }

    private static Optional<String> inSections(VideoRef video, Note channel) {
        return channel.sections().stream()
                .filter(section -> section.video().equals(video))
                .map(VideoSection::title)
                .findFirst();
    }

    static String bare(VideoRef video) {
        return switch (video) {
            case VideoRef.YouTube(String id) -> id;
            case VideoRef.File(String path) -> path.substring(path.lastIndexOf('/') + 1);
            case VideoRef.Web web -> web.address().toString();
        };
    }
}

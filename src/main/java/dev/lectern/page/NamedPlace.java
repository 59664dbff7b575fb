package dev.lectern.page;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.Note;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.words.Words;
import java.util.List;
import java.util.stream.Stream;

/// A place that has no file, by its name.
///
/// @param kind says what it is, or where
public record NamedPlace(Place place, String title, String kind) {

    /// The channels, videos and tags of a vault; missing notes have no end. A question for the
    /// background.
    public static List<NamedPlace> all(LibrarySnapshot vault) {
        List<String> folders =
                vault.paths().stream()
                        .map(NotePath::folder)
                        .filter(folder -> !folder.isEmpty())
                        .distinct()
                        .toList();
        Stream<NamedPlace> channels =
                folders.stream()
                        .map(folder -> named(new Place.OfChannel(folder), "page.channel", vault));
        Stream<NamedPlace> tags =
                vault.tags().stream().map(tag -> named(new Place.OfTag(tag), "page.tag", vault));
        Stream<NamedPlace> videos =
                folders.stream()
                        .flatMap(folder -> vault.channelNote(folder).stream())
                        .flatMap(channel -> vault.note(channel).stream())
                        .flatMap(NamedPlace::videos);
        return Stream.of(channels, tags, videos).flatMap(kind -> kind).toList();
    }

    private static NamedPlace named(Place place, String kind, LibrarySnapshot vault) {
        return new NamedPlace(place, PlaceTitles.of(place, vault), Words.say(kind));
    }

    private static Stream<NamedPlace> videos(Note channel) {
        return channel.sections().stream()
                .map(section ->
                        new NamedPlace(
                                new Place.OfVideo(section.video()),
                                section.title(),
                                channel.title()))
                .distinct();
    }
}

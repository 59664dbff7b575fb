package dev.lectern.session;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the reader is told when what was clicked leads nowhere, and where else to go.
public record Offer(String sentence, List<Place> choices) {

    public Offer {
        choices = List.copyOf(choices);
    }

    /// What is said of a link that leads nowhere; empty for one that does.
    static Optional<Offer> of(LinkTarget target, Place from, LibrarySnapshot vault) {
        return switch (target) {
            case LinkTarget.SameVideo(String name, _, List<NotePath> notes) -> {
                List<NotePath> others =
                        notes.stream()
                                .filter(note -> !from.equals(new Place.OfNote(note)))
                                .toList();
                yield Optional.of(
                        others.isEmpty()
                                ? near(name, from, vault)
                                : of("offer.sameVideo", name, others));
            }
            case LinkTarget.Ambiguous(String name, List<NotePath> notes) ->
                    Optional.of(of("offer.ambiguous", name, notes));
            case LinkTarget.Missing(String name) -> Optional.of(near(name, from, vault));
            case LinkTarget.Unreadable(String written) ->
                    Optional.of(of("offer.unreadable", written, List.of()));
            case LinkTarget.ToNote _,
                    LinkTarget.ToPlace _,
                    LinkTarget.ToPassage _,
                    LinkTarget.ToHeading _,
                    LinkTarget.ToMoment _,
                    LinkTarget.ToVideo _,
                    LinkTarget.ToWeb _ ->
                    Optional.empty();
        };
    }

    /// A sentence with notes to choose from.
    ///
    /// @param key of the sentence, in which `name` is what was clicked
    static Offer of(String key, String name, List<NotePath> notes) {
        return new Offer(Words.say(key, name), places(notes).toList());
    }

    /// For a missing note: those with names like its own, and last the page of who asks for it.
    ///
    /// @param name with `#` before it, it is that of a heading
    private static Offer near(String name, Place from, LibrarySnapshot vault) {
        if (name.startsWith("#")) {
            return of("offer.noHeading", name.substring(1), List.of());
        }
        String folder = from.folder();
        List<NotePath> near = vault.near(folder, name);
        Place.OfMissing missing = new Place.OfMissing(folder, name);
        return new Offer(
                Words.say(near.isEmpty() ? "offer.missing" : "offer.near", name),
                Stream.concat(places(near), Stream.of(missing)).toList());
    }

    private static Stream<Place> places(List<NotePath> notes) {
        return notes.stream().map(Place.OfNote::new);
    }
}

package dev.lectern.reader;

import java.util.List;
import java.util.Optional;

/// What the note page says: a line of words, first what happened, then the number of the note that
/// it happened in.
///
/// Indices count the stamps and links of that note's page from 0. Numbers below 0 are those of the
/// pages in [Cards].
sealed interface PageMessage {

    /// The number of the note that the page showed when it said so.
    int note();

    /// The note is on screen, but for what is set late, as diagrams are.
    record Painted(int note) implements PageMessage {}

    /// All of the note is on screen.
    record Complete(int note) implements PageMessage {}

    /// The page stands `pixels` below its top.
    record Scrolled(int note, int pixels) implements PageMessage {}

    /// The heading of this number, counted from 1, is the last above what is read; 0 before the
    /// first.
    record HeadingReached(int note, int heading) implements PageMessage {}

    /// Something that leads somewhere was clicked.
    sealed interface Click extends PageMessage {}

    record StampClicked(int note, int stamp) implements Click {}

    /// A stamp is held, by the mouse or a key, to be listened to for as long.
    record StampHeld(int note, int stamp) implements PageMessage {}

    record LinkClicked(int note, int link) implements Click {}

    /// The button that plays the page's video was clicked.
    record PlayClicked(int note) implements PageMessage {}

    /// One of the words beside the title was clicked, those above it before those below.
    record CrumbClicked(int note, int crumb) implements Click {}

    /// One of the notes that were offered in a card was chosen.
    record ChoiceClicked(int note, int choice) implements PageMessage {}

    /// The reader would like to know what a link leads to.
    record PreviewWanted(int note, int link) implements PageMessage {}

    /// Something happened to a card itself, which its page's number names.
    sealed interface OfCard extends PageMessage {}

    /// The title of a card was clicked.
    record CardOpened(int note) implements OfCard {}

    record CardClosed(int note) implements OfCard {}

    /// Reads a message; whatever the page did not mean to say is empty.
    static Optional<PageMessage> parse(String line) {
        String[] words = line.split(" ", -1);
        try {
            int note = words.length > 1 ? Integer.parseInt(words[1]) : -1;
            int detail = words.length > 2 ? Integer.parseInt(words[2]) : 0;
            if (words.length < 2 || detail < 0 || words.length > 3) {
                return Optional.empty();
            }
            return switch (words[0]) {
                case "painted" -> Optional.of(new Painted(note));
                case "complete" -> Optional.of(new Complete(note));
                case "scroll" -> Optional.of(new Scrolled(note, detail));
                case "heading" -> Optional.of(new HeadingReached(note, detail));
                case "stamp" -> Optional.of(new StampClicked(note, detail));
                case "hold" -> Optional.of(new StampHeld(note, detail));
                case "link" -> Optional.of(new LinkClicked(note, detail));
                case "crumb" -> Optional.of(new CrumbClicked(note, detail));
                case "play" -> Optional.of(new PlayClicked(note));
                case "preview" -> Optional.of(new PreviewWanted(note, detail));
                case "open" -> Optional.of(new CardOpened(note));
                case "closed" -> Optional.of(new CardClosed(note));
                case "choice" -> Optional.of(new ChoiceClicked(note, detail));
                default -> Optional.empty();
            };
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    /// What a message names by its place, if there is such a thing.
    static <T> Optional<T> named(List<T> all, int index) {
        return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
    }
}

package dev.lectern.reader;

import java.util.Optional;

/// What the note page says: a line of words, first what happened, then the number of the note that
/// it happened in.
///
/// Indices count the stamps and links of that note's page from 0.
sealed interface PageMessage {

    /// The number of the note that the page showed when it said so.
    int note();

    /// The note is on screen.
    record Painted(int note) implements PageMessage {}

    /// The page stands `pixels` below its top.
    record Scrolled(int note, int pixels) implements PageMessage {}

    record StampClicked(int note, int stamp) implements PageMessage {}

    record LinkClicked(int note, int link) implements PageMessage {}

    record ChannelClicked(int note) implements PageMessage {}

    /// One of the notes that were offered in a card was chosen.
    record ChoiceClicked(int note, int choice) implements PageMessage {}

    /// Reads a message; whatever the page did not mean to say is empty.
    static Optional<PageMessage> parse(String line) {
        String[] words = line.split(" ", -1);
        try {
            int note = words.length > 1 ? Integer.parseInt(words[1]) : -1;
            int detail = words.length > 2 ? Integer.parseInt(words[2]) : 0;
            if (note < 0 || detail < 0 || words.length > 3) {
                return Optional.empty();
            }
            return switch (words[0]) {
                case "painted" -> Optional.of(new Painted(note));
                case "scroll" -> Optional.of(new Scrolled(note, detail));
                case "stamp" -> Optional.of(new StampClicked(note, detail));
                case "link" -> Optional.of(new LinkClicked(note, detail));
                case "channel" -> Optional.of(new ChannelClicked(note));
                case "choice" -> Optional.of(new ChoiceClicked(note, detail));
                default -> Optional.empty();
            };
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }
}

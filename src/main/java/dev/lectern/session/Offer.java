package dev.lectern.session;

import dev.lectern.note.NotePath;
import java.util.List;

/// What the reader is told when what was clicked leads nowhere, and where else to go.
public record Offer(String sentence, List<NotePath> choices) {

    public Offer {
        choices = List.copyOf(choices);
    }
}

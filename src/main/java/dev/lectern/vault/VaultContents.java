package dev.lectern.vault;

import dev.lectern.note.NotePath;
import java.util.List;

/// What a walk of a vault found; its notes and what was left out in path order.
public record VaultContents(List<NotePath> notes, MediaFiles media, List<LeftOut> leftOut) {

    public VaultContents {
        notes = List.copyOf(notes);
        leftOut = List.copyOf(leftOut);
    }
}

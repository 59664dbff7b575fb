package dev.lectern.vault;

import dev.lectern.note.NotePath;
import java.util.List;

/// What a walk of a vault found, each kind in path order.
public record VaultContents(List<NotePath> notes, List<MediaFile> media, List<LeftOut> leftOut) {

    public VaultContents {
        notes = List.copyOf(notes);
        media = List.copyOf(media);
        leftOut = List.copyOf(leftOut);
    }
}

package dev.lectern.vault;

import java.nio.file.Path;
import java.util.List;

/// A video or sound file in the vault, with the captions beside it.
public record MediaFile(Path file, List<Path> captions) {

    public MediaFile {
        captions = List.copyOf(captions);
    }
}

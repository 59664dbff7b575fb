package dev.lectern.app;

import dev.lectern.memory.ThemeChoice;
import dev.lectern.video.Timestamp;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the program was asked to open, and how.
///
/// @param media folders to look for videos in
/// @param screenshot where to write a picture of the window, after which the program ends
record Opening(
        VaultPlace place,
        Optional<StartAt> at,
        List<Path> media,
        Optional<ThemeChoice> theme,
        Optional<WindowSize> size,
        Optional<Path> screenshot) {

    Opening {
        media = List.copyOf(media);
    }

    /// Where the first note's video is to stand.
    sealed interface StartAt {

        record Time(Timestamp time) implements StartAt {}

        /// The note's stamp of this number, counted from 1.
        record StampNumber(int number) implements StartAt {}
    }

    /// The inside of the window, in pixels.
    record WindowSize(int width, int height) {}
}

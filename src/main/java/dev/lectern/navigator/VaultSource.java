package dev.lectern.navigator;

import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;

/// What is sought in the vault, and opened when it is chosen.
abstract sealed class VaultSource implements PaletteSource
        permits PlaceSource, TextSource, TitleSource {

    private final ReadingSession session;
    private final Runnable reading;

    /// @param reading is run when something is chosen, to bring on screen where it is read
    VaultSource(ReadingSession session, Runnable reading) {
        this.session = session;
        this.reading = reading;
    }

    final ReadingSession session() {
        return session;
    }

    /// Chooses what `open` opens.
    final Runnable choosing(Runnable open) {
        return () -> {
            reading.run();
            open.run();
        };
    }

    @Override
    public final String nothing() {
        return Words.say(
                session.snapshot().get().isComplete() ? "palette.nothing" : "palette.nothingYet");
    }
}

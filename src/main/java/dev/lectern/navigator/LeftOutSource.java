package dev.lectern.navigator;

import dev.lectern.session.ReadingSession;
import dev.lectern.session.TitleMatch;
import dev.lectern.vault.LeftOut;
import dev.lectern.words.Words;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What of the vault is left out, and why. Choosing one shows the folder that it lies in.
public final class LeftOutSource implements PaletteSource {

    private final ReadingSession session;
    private final Path vault;
    private final Consumer<URI> opener;

    /// @param vault the vault's root
    /// @param opener opens a folder in the system's file manager
    public LeftOutSource(ReadingSession session, Path vault, Consumer<URI> opener) {
        this.session = session;
        this.vault = vault;
        this.opener = opener;
    }

    private List<LeftOut> all() {
        return session.snapshot().get().contents().leftOut();
    }

    @Override
    public String prompt() {
        return Words.say("palette.leftOut", all().size());
    }

    @Override
    public String nothing() {
        return Words.say("palette.nothing");
    }

    @Override
    public void find(String typed, Consumer<List<PaletteRow>> answered) {
        List<LeftOut> fitting = TitleMatch.fitting(typed, all(), this::name);
        answered.accept(fitting.stream().map(this::row).toList());
    }

    private String name(LeftOut place) {
        return place.path().equals(vault)
                ? vault.toString()
                : vault.relativize(place.path()).toString();
    }

    private PaletteRow row(LeftOut place) {
        return new PaletteRow.OfFile(
                name(place),
                Words.say("leftOut." + place.reason()),
                () -> opener.accept(place.path().resolveSibling("").toUri()));
    }
}

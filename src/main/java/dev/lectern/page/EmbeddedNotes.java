package dev.lectern.page;

import dev.lectern.markdown.Embeds;
import dev.lectern.markdown.NotePage;
import dev.lectern.markdown.ReadNote;
import dev.lectern.note.NotePath;
import dev.lectern.words.Words;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Renders the notes that one page embeds, and those that they embed, as far as a reader can
/// follow: not into themselves, not endlessly deep, and not more in all than a page can hold.
/// Belongs to the making of one page.
final class EmbeddedNotes implements Embeds {

    private static final int DEEPEST = 4;

    private final Function<NotePath, ReadNote> reading;
    private final BiFunction<ReadNote, Embeds, NotePage> rendering;
    private final List<NotePath> around;
    private final Room room;

    /// What may still be put on the page.
    private static final class Room {
        private int notes = 60;
        private int letters = 2_000_000;
    }

    private EmbeddedNotes(EmbeddedNotes outer, List<NotePath> around) {
        this.reading = outer.reading;
        this.rendering = outer.rendering;
        this.room = outer.room;
        this.around = around;
    }

    /// @param page the note that embeds
    EmbeddedNotes(
            NotePath page,
            Function<NotePath, ReadNote> reading,
            BiFunction<ReadNote, Embeds, NotePage> rendering) {
        this.reading = reading;
        this.rendering = rendering;
        this.around = List.of(page);
        this.room = new Room();
    }

    @Override
    public Embed embed(NotePath path) {
        if (around.contains(path)) {
            return new Embed.Refused(Words.say("embed.itself"));
        }
        if (around.size() > DEEPEST) {
            return new Embed.Refused(Words.say("embed.tooDeep"));
        }
        if (room.notes == 0 || room.letters < 0) {
            return new Embed.Refused(Words.say("embed.tooMuch"));
        }
        room.notes--;
        List<NotePath> deeper = new ArrayList<>(around);
        deeper.add(path);
        try {
            ReadNote read = reading.apply(path);
            NotePage page = rendering.apply(read, new EmbeddedNotes(this, deeper));
            room.letters -= page.html().length();
            return room.letters < 0
                    ? new Embed.Refused(Words.say("embed.tooMuch"))
                    : new Embed.Shown(read.note(), page);
        } catch (UncheckedIOException unreadable) {
            return new Embed.Refused(String.valueOf(unreadable.getMessage()));
        }
    }
}

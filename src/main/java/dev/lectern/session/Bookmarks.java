package dev.lectern.session;

import dev.lectern.memory.Bookmark;
import dev.lectern.memory.Fact;
import java.util.Optional;
import java.util.UUID;

/// The moments that the reader has marked. Belongs to the JavaFX thread.
public final class Bookmarks {

    private final ReadingSession session;
    private final Recollection recollection;

    Bookmarks(ReadingSession session, Recollection recollection) {
        this.session = session;
        this.recollection = recollection;
    }

    /// Marks where the video stands, as yet without a word; nothing if there is no video.
    public Optional<Bookmark> add() {
        Optional<Bookmark> made =
                session.screening()
                        .now()
                        .map(now ->
                                new Bookmark(
                                        UUID.randomUUID().toString(),
                                        now,
                                        session.open().get().map(OpenNote::path),
                                        ""));
        made.ifPresent(bookmark -> recollection.remember(new Fact.Marked(bookmark)));
        return made;
    }

    public void rename(Bookmark bookmark, String word) {
        recollection.remember(new Fact.Marked(bookmark.withWord(word.strip())));
    }

    public void remove(Bookmark bookmark) {
        recollection.remember(new Fact.Unmarked(bookmark.id()));
    }

    /// Opens the note that was open when the bookmark was set, if it is still there, and goes to
    /// the moment.
    public void go(Bookmark bookmark) {
        bookmark.note()
                .filter(session.snapshot().get()::has)
                .filter(note -> !session.open().get().map(OpenNote::path).equals(Optional.of(note)))
                .ifPresent(session::open);
        session.screening().go(bookmark.moment());
    }
}

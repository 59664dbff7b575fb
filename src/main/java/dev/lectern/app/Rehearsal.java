package dev.lectern.app;

import dev.lectern.note.NotePath;
import dev.lectern.note.Place;
import dev.lectern.page.Known;
import dev.lectern.page.Pages;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;

/// Makes pages that nobody has asked for, while the first note is being read: the JVM compiles what
/// makes them, so that no reader waits for code that has hardly run before.
final class Rehearsal {

    private static final Logger LOG = System.getLogger(Rehearsal.class.getName());
    private static final int PAGES = 40;

    /// Between two pages, for what the reader does meanwhile.
    private static final int PAUSE_MILLIS = 50;

    private final Pages pages;

    Rehearsal(Pages pages) {
        this.pages = pages;
    }

    /// Takes its time, on the caller's thread.
    void run() {
        List<NotePath> notes = pages.snapshot().paths();
        try {
            for (int i = 0; i < PAGES && !notes.isEmpty(); i++) {
                make(notes.get(i * notes.size() / PAGES));
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void make(NotePath note) {
        try {
            var _ = pages.page(new Place.OfNote(note), Known.NOTHING);
        } catch (UncheckedIOException unreadable) {
            LOG.log(Level.DEBUG, "not rehearsed: " + note, unreadable);
        }
    }
}

package dev.lectern.app;

import dev.lectern.app.Opening.StartAt;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.note.LinkTarget;
import dev.lectern.note.NotePath;
import dev.lectern.note.StampReading;
import dev.lectern.session.OpenNote;
import dev.lectern.session.ReadingSession;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Brings on screen what was asked for at the start: a note, and a moment of its video.
final class FirstView {

    private final ReadingSession session;
    private final Opening opening;
    private final Consumer<String> refuse;
    private boolean opened;
    private boolean sought;

    /// @param refuse is told, in a sentence, what can't be brought on screen
    FirstView(ReadingSession session, Opening opening, Consumer<String> refuse) {
        this.session = session;
        this.opening = opening;
        this.refuse = refuse;
        session.snapshot().subscribe(this::openNote);
        // Of the page, which follows its note: what is clicked counts from then on.
        session.page().subscribe(_ -> session.open().get().ifPresent(this::seek));
    }

    private void openNote(LibrarySnapshot vault) {
        if (!opened && vault.isWalked()) {
            opened = true;
            opening.place().note().or(() -> first(vault.paths())).ifPresent(session::open);
        }
    }

    /// The note that greets: `index.md` or `README.md` at the vault's root, or else the first.
    private static Optional<NotePath> first(List<NotePath> paths) {
        return List.of("index.md", "README.md").stream()
                .map(NotePath::new)
                .filter(paths::contains)
                .findFirst()
                .or(() -> paths.stream().findFirst());
    }

    private void seek(OpenNote note) {
        if (!sought && opening.at().isPresent()) {
            sought = true;
            time(opening.at().get(), note.rendered().page().stamps())
                    .ifPresentOrElse(
                            time -> session.follow(new LinkTarget.ToMoment(time)),
                            () -> refuse.accept(Words.say("opening.noSuchStamp", note.path())));
        }
    }

    private static Optional<Timestamp> time(StartAt at, List<StampReading> stamps) {
        return switch (at) {
            case StartAt.Time(Timestamp time) -> Optional.of(time);
            case StartAt.StampNumber(int number) ->
                    number <= stamps.size() ? stamps.get(number - 1).time() : Optional.empty();
        };
    }
}

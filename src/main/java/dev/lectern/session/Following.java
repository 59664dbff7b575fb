package dev.lectern.session;

import dev.lectern.memory.FollowWish;
import dev.lectern.note.Note;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How the panes follow the video: whether they do, and which passages of the open note are said
/// now. Belongs to the JavaFX thread.
public final class Following {

    private final ReadingSession session;
    private final ReadOnlyObjectWrapper<FollowWish> wish;
    private final ReadOnlyObjectWrapper<Lit> lit = new ReadOnlyObjectWrapper<>(Lit.NOTHING);
    private final ReadOnlyIntegerWrapper returns = new ReadOnlyIntegerWrapper();

    private final ReadOnlyIntegerWrapper jumps = new ReadOnlyIntegerWrapper();

    /// Where the video was being sent when it was last looked at.
    private Optional<Timestamp> destination = Optional.empty();

    /// Whether the video has stood or played somewhere since the note was opened.
    private boolean hasCome;

    /// Passages that are said now.
    ///
    /// @param note the number of the [OpenNote] whose they are
    /// @param stamps theirs, in the order of the text
    public record Lit(int note, List<Integer> stamps, Cause cause) {

        static final Lit NOTHING = new Lit(0, List.of(), Cause.ARRIVAL);

        public Lit {
            stamps = List.copyOf(stamps);
        }

        private boolean isAsBefore(Lit before) {
            return note == before.note && stamps.equals(before.stamps);
        }
    }

    /// Why passages are lit.
    public enum Cause {
        /// The note has been opened, or its video has come to where it was left.
        ARRIVAL,
        /// The video has moved.
        TIME
    }

    public Following(ReadingSession session, FollowWish first) {
        this.session = session;
        this.wish = new ReadOnlyObjectWrapper<>(first);
        session.open().subscribe(_ -> arrive());
        session.screening().video().subscribe(_ -> arrive());
        session.screening().peek().steady().subscribe(_ -> look());
        wish.subscribe(_ -> look());
    }

    public ReadOnlyObjectProperty<FollowWish> wish() {
        return wish.getReadOnlyProperty();
    }

    /// The passages of the open note whose moment is now; none while nothing is to follow. It
    /// changes only when others are.
    public ReadOnlyObjectProperty<Lit> lit() {
        return lit.getReadOnlyProperty();
    }

    /// Counts how often the reader has asked to be brought back to what is said now.
    public ReadOnlyIntegerProperty returns() {
        return returns.getReadOnlyProperty();
    }

    /// Counts how often the video was sent elsewhere while the note was open, be it to what is lit
    /// already.
    public ReadOnlyIntegerProperty jumps() {
        return jumps.getReadOnlyProperty();
    }

    public void toggle() {
        wish.set(new FollowWish(!wish.get().on()));
    }

    /// Brings the reader back to what is said now, following from there on.
    public void returnToNow() {
        wish.set(new FollowWish(true));
        returns.set(returns.get() + 1);
    }

    private void arrive() {
        hasCome = false;
        look();
    }

    private void look() {
        Lit now = session.open().get().map(this::litIn).orElse(Lit.NOTHING);
        if (!now.isAsBefore(lit.get())) {
            lit.set(now);
        }
        PlayerState state = session.screening().peek().steady().get();
        boolean isSent = state.seeking().isPresent() && !state.seeking().equals(destination);
        destination = state.seeking();
        if (hasCome && isSent) {
            jumps.set(jumps.get() + 1);
        }
        hasCome = hasCome || state.isSettled();
    }

    private Lit litIn(OpenNote open) {
        PlayerState state = session.screening().peek().steady().get();
        Note note = open.rendered().note();
        boolean follows =
                wish.get().on()
                        && state.isAlive()
                        && note.video().isPresent()
                        && note.video().equals(session.screening().video().get());
        return new Lit(
                open.number(),
                follows ? open.rendered().passages().at(state.time()) : List.of(),
                hasCome ? Cause.TIME : Cause.ARRIVAL);
    }
}

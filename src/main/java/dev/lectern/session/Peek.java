package dev.lectern.session;

import dev.lectern.player.PlayerState;
import dev.lectern.player.Wish;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// A look at five seconds of the video, after which it is where it was and does what it did.
/// Belongs to the JavaFX thread.
///
/// Nothing comes of it: what remembers, loops or follows reads [#steady] instead of the player's
/// own state.
public final class Peek {

    private static final Duration LENGTH = Duration.ofSeconds(5);

    private final Screening screening;
    private final ReadOnlyObjectWrapper<PlayerState> steady;
    private Optional<Look> look = Optional.empty();

    /// A look until `end`, unless it has been stopped there, and what was on the player before, as
    /// it was.
    private record Look(Optional<Timestamp> end, Moment origin, Wish wish) {

        Look stopped() {
            return new Look(Optional.empty(), origin, wish);
        }

        boolean isOver(PlayerState state) {
            return end.filter(stop -> Looping.isOver(stop, state)).isPresent();
        }
    }

    Peek(Screening screening) {
        this.screening = screening;
        this.steady = new ReadOnlyObjectWrapper<>(screening.player().state());
        screening.player().stateProperty().subscribe(this::watch);
    }

    /// The player's state, as if nothing was only looked at.
    public ReadOnlyObjectProperty<PlayerState> steady() {
        return steady.getReadOnlyProperty();
    }

    /// Plays from a moment until [#end], five seconds at most, if its video is on the player.
    public void at(Moment moment) {
        screening
                .now()
                .filter(origin -> look.isEmpty() && origin.video().equals(moment.video()))
                .filter(_ -> screening.player().state().isAlive() && !screening.isLookedUp())
                .ifPresent(origin -> {
                    Timestamp end = moment.time().plus(LENGTH);
                    look = Optional.of(new Look(Optional.of(end), origin, screening.wish()));
                    screening.move(moment, Wish.PLAY);
                });
    }

    /// Returns to where the video was.
    public void end() {
        look.ifPresent(over -> {
            // What the player tells of the way back belongs to the look.
            screening.move(over.origin(), over.wish());
            finish();
        });
    }

    private void finish() {
        look = Optional.empty();
        steady.set(screening.player().state());
    }

    private void watch(PlayerState state) {
        boolean gone =
                look.filter(now -> state.isAlive() && screening.isOn(now.origin().video()))
                        .isEmpty();
        if (gone) {
            finish();
        } else {
            look.filter(now -> state.wish() == Wish.PLAY && state.isSettled())
                    .filter(now -> now.isOver(state))
                    .ifPresent(now -> {
                        look = Optional.of(now.stopped());
                        screening.player().pause();
                    });
        }
    }
}

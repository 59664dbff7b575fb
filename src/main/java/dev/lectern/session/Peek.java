package dev.lectern.session;

import dev.lectern.player.PlayerState;
import dev.lectern.player.Wish;
import dev.lectern.video.Clip;
import dev.lectern.video.Moment;
import dev.lectern.video.Span;
import java.time.Duration;
import java.util.Optional;

/// A look at five seconds of the video, after which it is where it was. Belongs to the JavaFX
/// thread.
public final class Peek {

    private static final Duration LENGTH = Duration.ofSeconds(5);

    private final Screening screening;
    private Optional<Look> look = Optional.empty();

    /// What is looked at, and what was on the player before, as it was.
    private record Look(Clip clip, Moment origin, Wish wish) {}

    Peek(Screening screening) {
        this.screening = screening;
        screening.player().stateProperty().subscribe(this::watch);
    }

    /// Plays from a moment of the video that is on the player, until [#end] or for five seconds.
    public void at(Moment moment) {
        screening
                .now()
                .filter(origin -> look.isEmpty() && origin.video().equals(moment.video()))
                .ifPresent(origin -> {
                    Span span = new Span(moment.time(), moment.time().plus(LENGTH));
                    look =
                            Optional.of(
                                    new Look(
                                            new Clip(moment.video(), span),
                                            origin,
                                            screening.wish()));
                    screening.move(moment, Wish.PLAY);
                });
    }

    /// Returns to where the video was.
    public void end() {
        look.ifPresent(over -> screening.move(over.origin(), over.wish()));
        look = Optional.empty();
    }

    /// Whether what is seen is only looked at.
    boolean isOn() {
        return look.isPresent();
    }

    private void watch(PlayerState state) {
        look.filter(now -> screening.wish() == Wish.PLAY && state.isSettled())
                .filter(now -> Looping.isOver(now.clip().span().end(), state))
                .ifPresent(_ -> screening.player().pause());
    }
}

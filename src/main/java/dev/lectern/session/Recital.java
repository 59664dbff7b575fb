package dev.lectern.session;

import dev.lectern.player.Phase;
import dev.lectern.player.PlayerState;
import dev.lectern.player.Wish;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Plays the passages of a queue one after the other, across videos. Belongs to the JavaFX thread.
public final class Recital {

    private final Screening screening;
    private final ReadOnlyObjectWrapper<Optional<PlayQueue>> queue =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private Wish wish = Wish.PAUSE;

    Recital(Screening screening) {
        this.screening = screening;
        screening.player().stateProperty().subscribe(this::watch);
    }

    /// What is being played, if anything is.
    public ReadOnlyObjectProperty<Optional<PlayQueue>> queue() {
        return queue.getReadOnlyProperty();
    }

    public void start(PlayQueue wanted) {
        screening.play(wanted.current().clip().start());
        queue.set(Optional.of(wanted));
    }

    /// Goes on to the next passage; after the last it is over.
    public void skip() {
        queue.get().ifPresent(now -> now.next().ifPresentOrElse(this::turnTo, this::finish));
    }

    /// Goes back to the passage before.
    public void back() {
        queue.get().map(PlayQueue::previous).ifPresent(this::turnTo);
    }

    /// Plays the passage again from its start.
    public void repeat() {
        queue.get().ifPresent(this::turnTo);
    }

    /// Leaves the video where it is, playing on or not.
    public void stop() {
        queue.set(Optional.empty());
    }

    private void turnTo(PlayQueue next) {
        // Before the queue: what the player tells of the way there is not taken for a jump out.
        screening.move(next.current().clip().start(), Wish.PLAY);
        queue.set(Optional.of(next));
    }

    private void finish() {
        screening.player().pause();
        stop();
    }

    private void watch(PlayerState state) {
        Wish before = wish;
        wish = state.wish();
        queue.get().map(PlayQueue::current).ifPresent(item -> {
            boolean own = screening.video().get().equals(Optional.of(item.clip().video()));
            boolean ended = state.phase() instanceof Phase.Ended && before == Wish.PLAY;
            boolean over =
                    wish == Wish.PLAY && Looping.isOver(item.clip().span().end(), state);
            boolean failed = state.phase() instanceof Phase.Failed;
            if (!own || leftBy(state, item)) {
                stop();
            } else if (!screening.isLookedUp() && (failed || state.isSettled() && (over || ended))) {
                skip();
            }
        });
    }

    /// Whether the reader goes somewhere else in the video: that ends it.
    private static boolean leftBy(PlayerState state, PlayQueue.Item item) {
        return state.seeking()
                .filter(time -> !item.clip().span().contains(time))
                .isPresent();
    }
}

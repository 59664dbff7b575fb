package dev.lectern.session;

import dev.lectern.player.Phase;
import dev.lectern.player.PlayerState;
import dev.lectern.player.Wish;
import dev.lectern.session.PlayQueue.Item;
import dev.lectern.video.Clip;
import dev.lectern.video.Span;
import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Plays the passages of a queue one after the other, across videos. Belongs to the JavaFX thread.
///
/// It goes on when the video runs over a passage's end. A reader who goes elsewhere meanwhile is
/// not called back: what is due then waits until the video is in its passage again.
public final class Recital {

    /// So near to the start of the next passage the video need not be sent there.
    private static final Duration NEAR = Duration.ofMillis(600);

    private final Screening screening;
    private final Looping looping;
    private final ReadOnlyObjectWrapper<Optional<PlayQueue>> queue =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");

    /// Whether the video was inside the passage when its clock was read last.
    private boolean inside;

    Recital(Screening screening, Looping looping) {
        this.screening = screening;
        this.looping = looping;
        screening.peek().steady().subscribe(this::watch);
    }

    /// What is being played, or is over; nothing before the first, and after [#stop].
    public ReadOnlyObjectProperty<Optional<PlayQueue>> queue() {
        return queue.getReadOnlyProperty();
    }

    /// Why some passages of the queue were left out; empty as long as all could be played.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Plays a queue, instead of the one before.
    public void start(PlayQueue wanted) {
        trouble.set("");
        looping.end();
        wanted.current().map(item -> item.clip().start()).ifPresent(screening::play);
        inside = false;
        queue.set(Optional.of(wanted));
        watch(screening.peek().steady().get());
    }

    /// Goes on to the next passage.
    public void skip() {
        turn(PlayQueue::next);
    }

    /// Goes back to the passage before.
    public void back() {
        turn(PlayQueue::previous);
    }

    /// Plays the passage again from its start, or all of them once they are over.
    public void repeat() {
        turn(now -> now.current().isPresent() ? now : now.first());
    }

    /// Goes on in the other order after this passage.
    public void reorder() {
        queue.set(queue.get().map(PlayQueue::reordered));
    }

    /// Leaves the video where it is, playing on or not.
    public void stop() {
        queue.set(Optional.empty());
    }

    private void turn(UnaryOperator<PlayQueue> step) {
        queue.get()
                .map(step)
                .ifPresent(next -> {
                    looping.end();
                    turnTo(next);
                });
    }

    private void turnTo(PlayQueue next) {
        inside = false;
        next.current()
                .ifPresentOrElse(
                        item -> screening.move(item.clip().start(), Wish.PLAY),
                        screening.player()::pause);
        queue.set(Optional.of(next));
    }

    private void watch(PlayerState state) {
        queue.get()
                .flatMap(PlayQueue::current)
                .filter(item -> screening.isOn(item.clip().video()) && !screening.isLookedUp())
                .ifPresentOrElse(item -> watchIn(item.clip().span(), state), () -> inside = false);
    }

    private void watchIn(Span passage, PlayerState state) {
        boolean ended = state.phase() instanceof Phase.Ended;
        boolean plays = state.wish() == Wish.PLAY || ended;
        if (state.phase() instanceof Phase.Failed(var failure)) {
            trouble.set(failure.sentence());
            queue.get().map(PlayQueue::nextVideo).ifPresent(this::turnTo);
        } else if (!state.isSettled()) {
            inside = false;
        } else if (inside && plays && (ended || Looping.isOver(passage.end(), state))) {
            goOn(state.time());
        } else {
            inside = passage.contains(state.time());
        }
    }

    /// A loop keeps its passage as long as the reader likes.
    private void goOn(Timestamp now) {
        if (looping.loop().get() instanceof Loop.None) {
            queue.get()
                    .map(PlayQueue::next)
                    .ifPresent(next -> {
                        boolean there =
                                next.current()
                                        .map(Item::clip)
                                        .filter(clip -> isAt(clip, now))
                                        .isPresent();
                        if (there) {
                            queue.set(Optional.of(next));
                        } else {
                            turnTo(next);
                        }
                    });
        }
    }

    private boolean isAt(Clip clip, Timestamp now) {
        Duration off = clip.span().start().offset().minus(now.offset()).abs();
        return screening.isOn(clip.video()) && off.compareTo(NEAR) < 0;
    }
}

package dev.lectern.session;

import dev.lectern.player.Phase;
import dev.lectern.player.PlayerState;
import dev.lectern.player.Wish;
import dev.lectern.video.Clip;
import dev.lectern.video.Timestamp;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Plays a passage of the video again and again. Belongs to the JavaFX thread.
public final class Looping {

    private final Screening screening;
    private final ReadOnlyObjectWrapper<Loop> loop = new ReadOnlyObjectWrapper<>(new Loop.None());

    /// Whether the video was being played when it was last looked at: what has ended is not.
    private Wish wish = Wish.PAUSE;

    public Looping(Screening screening) {
        this.screening = screening;
        screening.peek().steady().subscribe(this::watch);
        screening.video().subscribe(_ -> leave());
    }

    public ReadOnlyObjectProperty<Loop> loop() {
        return loop.getReadOnlyProperty();
    }

    /// The loop begins where the video stands.
    public void from() {
        screening.now().ifPresent(now -> loop.set(loop.get().from(now)));
    }

    /// The loop ends where the video stands.
    public void to() {
        screening.now().ifPresent(now -> loop.set(loop.get().to(now)));
    }

    /// Plays a passage again and again, from its start on.
    public void around(Clip clip) {
        screening.play(clip.start());
        loop.set(new Loop.Around(clip));
    }

    public void end() {
        loop.set(new Loop.None());
    }

    private void leave() {
        screening.now().ifPresent(now -> loop.set(loop.get().afterJump(now)));
    }

    private void watch(PlayerState state) {
        Wish before = wish;
        wish = state.wish();
        if (state.seeking().isPresent()) {
            leave();
        } else if (loop.get() instanceof Loop.Around(Clip clip)) {
            boolean ended = state.phase() instanceof Phase.Ended && before == Wish.PLAY;
            boolean passed = wish == Wish.PLAY && isOver(clip.span().end(), state);
            if (state.isSettled() && (passed || ended)) {
                screening.move(clip.start(), Wish.PLAY);
            }
        }
    }

    /// Whether what ends at `end` is over: the clock is read so seldom that the reading nearest to
    /// the end is the best.
    static boolean isOver(Timestamp end, PlayerState state) {
        long slack = Math.round(PlayerState.TICK.toMillis() / 2.0 * state.settings().rate());
        return state.time().offset().plusMillis(slack).compareTo(end.offset()) >= 0;
    }
}

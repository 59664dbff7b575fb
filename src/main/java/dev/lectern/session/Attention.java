package dev.lectern.session;

import dev.lectern.memory.Fact;
import dev.lectern.player.Media;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Span;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.time.Duration;
import java.util.Optional;

/// Sees what is watched and read, and has it remembered. Belongs to the JavaFX thread.
final class Attention {

    /// More than this does not pass between two readings of the clock; a page of YouTube's has a
    /// position bar of its own, and does not say when it is used.
    private static final Duration LONGEST_STEP = Duration.ofSeconds(5);

    /// What stands so near to its end is to begin anew the next time.
    private static final Duration NEAR_THE_END = Duration.ofSeconds(10);

    private final Screening screening;
    private final Recollection recollection;

    /// Where the clock was read last while the video played.
    private Optional<Timestamp> before = Optional.empty();

    private Optional<Timestamp> left = Optional.empty();

    Attention(ReadingSession session, Recollection recollection) {
        this.screening = session.screening();
        this.recollection = recollection;
        screening.video().subscribe(_ -> forgetPlace());
        screening.peek().steady().subscribe(this::watch);
        session.settled()
                .subscribe(open ->
                        open.map(OpenNote::path)
                                .filter(note ->
                                        !recollection.memory().get().recent().stream()
                                                .findFirst()
                                                .equals(Optional.of(note)))
                                .ifPresent(note -> recollection.remember(new Fact.Opened(note))));
    }

    private void forgetPlace() {
        before = Optional.empty();
        left = Optional.empty();
    }

    private void watch(PlayerState state) {
        Optional<VideoRef> video = screening.video().get();
        if (video.isEmpty() || screening.isLookedUp() || !state.isSettled()) {
            before = Optional.empty();
            return;
        }
        boolean plays = state.phase() instanceof Phase.Playing;
        before.filter(_ -> plays || state.phase() instanceof Phase.Ended)
                .flatMap(from -> watched(from, state.time()))
                .ifPresent(span ->
                        recollection.remember(
                                new Fact.Watched(video.get(), TimeRanges.NONE.plus(span))));
        before = plays ? Optional.of(state.time()) : Optional.empty();
        Timestamp place = placeToGoOn(state);
        if (!left.equals(Optional.of(place))) {
            left = Optional.of(place);
            recollection.remember(new Fact.Left(video.get(), place));
        }
    }

    private static Optional<Span> watched(Timestamp from, Timestamp to) {
        return from.compareTo(to) < 0 && to.compareTo(from.plus(LONGEST_STEP)) < 0
                ? Optional.of(new Span(from, to))
                : Optional.empty();
    }

    private static Timestamp placeToGoOn(PlayerState state) {
        return state.media()
                .flatMap(Media::duration)
                .filter(length ->
                        length.minus(state.time().offset()).compareTo(NEAR_THE_END) < 0
                                && length.compareTo(NEAR_THE_END.multipliedBy(2)) > 0)
                .map(_ -> Timestamp.START)
                .orElse(state.phase() instanceof Phase.Ended ? Timestamp.START : state.time());
    }
}

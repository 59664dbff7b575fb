package dev.lectern.session;

import dev.lectern.library.VideoMoments;
import dev.lectern.memory.Memory;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Moment;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// How much of the video on the player was watched, and how much of it notes cite. Belongs to the
/// JavaFX thread.
public final class Coverage {

    /// What is shorter is a pause between two passages, and not worth a visit.
    private static final Duration LEAST = Duration.ofSeconds(5);

    /// Who stands so shortly before a passage is there already: the clock is told in ticks, and may
    /// have been taken to be a bit further than it was.
    private static final Duration HERE = PlayerState.TICK;

    private final Screening screening;
    private final ReadOnlyObjectWrapper<Covered> covered =
            new ReadOnlyObjectWrapper<>(Covered.NOTHING);
    private TimeRanges cited = TimeRanges.NONE;

    /// What was watched and is cited of a video.
    ///
    /// @param end nothing as long as the player does not know it
    public record Covered(Optional<Timestamp> end, TimeRanges watched, TimeRanges cited) {

        static final Covered NOTHING =
                new Covered(Optional.empty(), TimeRanges.NONE, TimeRanges.NONE);

        /// What no note mentions; nothing as long as the end is not known.
        TimeRanges uncited() {
            return all().minus(cited).longerThan(LEAST);
        }

        /// What is cited and was not watched.
        TimeRanges unwatched() {
            return cited.minus(watched).longerThan(LEAST);
        }

        private TimeRanges all() {
            return end.map(TimeRanges::upTo).orElse(TimeRanges.NONE);
        }

        /// The same with all times in the video.
        Covered inside() {
            return end.isEmpty() ? this : new Covered(end, watched.and(all()), cited.and(all()));
        }
    }

    Coverage(ReadingSession session, MomentsOnScreen moments, Recollection recollection) {
        this.screening = session.screening();
        moments.moments()
                .subscribe(now -> {
                    cited = now.map(VideoMoments::cited).orElse(TimeRanges.NONE);
                    learn(recollection.memory().get());
                });
        screening.end().subscribe(_ -> learn(recollection.memory().get()));
        recollection.memory().subscribe(this::learn);
    }

    private void learn(Memory memory) {
        Optional<VideoRef> video = screening.video().get();
        TimeRanges watched =
                video.map(memory::of).map(known -> known.watched()).orElse(TimeRanges.NONE);
        covered.set(new Covered(screening.end().get().map(Moment::time), watched, cited).inside());
    }

    public ReadOnlyObjectProperty<Covered> covered() {
        return covered.getReadOnlyProperty();
    }

    /// Goes to the next passage that no note mentions, after the last to the first.
    ///
    /// @return whether there is one
    public boolean goToUncited() {
        return goTo(covered.get().uncited());
    }

    /// Goes to the next passage that is cited and was not watched, after the last to the first.
    ///
    /// @return whether there is one
    public boolean goToUnwatched() {
        return goTo(covered.get().unwatched());
    }

    private boolean goTo(TimeRanges wanted) {
        Optional<Moment> next =
                screening
                        .now()
                        .flatMap(now ->
                                wanted.after(now.time().plus(HERE))
                                        .or(() -> wanted.spans().stream().findFirst())
                                        .map(span -> new Moment(now.video(), span.start())));
        next.ifPresent(screening::go);
        return next.isPresent();
    }
}

package dev.lectern.session;

import dev.lectern.fx.Latest;
import dev.lectern.library.Library;
import dev.lectern.library.VideoMoments;
import dev.lectern.media.VideoEnds;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the notes say about the video on the player; asked again when one of them has changed.
/// Belongs to the JavaFX thread.
public final class MomentsOnScreen {

    private final ReadingSession session;
    private final Library library;
    private final VideoEnds ends;
    private final Latest latest;

    private final ReadOnlyObjectWrapper<Optional<VideoMoments>> moments =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<Source> source = Optional.empty();

    /// All that the moments of a video are made of.
    private record Source(VideoRef video, Optional<Timestamp> end, Object notes) {}

    /// @param ends tells where a video ends, as long as the player does not
    /// @param latest reads the notes in the background
    public MomentsOnScreen(ReadingSession session, Library library, VideoEnds ends, Latest latest) {
        this.session = session;
        this.library = library;
        this.ends = ends;
        this.latest = latest;
        session.screening().video().subscribe(_ -> turn());
        session.screening().end().subscribe(_ -> turn());
        session.snapshot().subscribe(_ -> turn());
    }

    /// The moments of the video on the player, as soon as they are known.
    public ReadOnlyObjectProperty<Optional<VideoMoments>> moments() {
        return moments.getReadOnlyProperty();
    }

    private void turn() {
        Optional<VideoRef> video = session.screening().video().get();
        Optional<Source> wanted = video.map(this::source);
        if (!moments.get().map(VideoMoments::video).equals(video)) {
            moments.set(Optional.empty());
        }
        if (!wanted.equals(source)) {
            source = wanted;
            wanted.ifPresent(this::ask);
        }
    }

    private Source source(VideoRef video) {
        return new Source(
                video,
                session.screening().end().get().map(Moment::time),
                session.snapshot().get().stateOf(video));
    }

    private void ask(Source wanted) {
        latest.ask(
                () ->
                        library.moments(
                                wanted.video(), wanted.end().or(() -> ends.of(wanted.video()))),
                answer -> moments.set(Optional.of(answer).filter(_ -> isOnScreen(wanted))));
    }

    private boolean isOnScreen(Source wanted) {
        return session.screening().video().get().equals(Optional.of(wanted.video()));
    }
}

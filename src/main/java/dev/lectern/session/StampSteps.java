package dev.lectern.session;

import dev.lectern.library.VideoMoment;
import dev.lectern.note.StampReading;
import dev.lectern.player.Wish;
import dev.lectern.video.Clip;
import dev.lectern.video.Moment;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Steps from stamp to stamp: by the time of all stamps on the video, or as the open note is read.
/// Belongs to the JavaFX thread.
public final class StampSteps {

    /// So near to a stamp the video stands at it: a seek need not end at the very moment.
    private static final Duration NEAR = Duration.ofMillis(200);

    /// What has just begun to play is left by a step back, and not begun again.
    private static final Duration BEGUN = Duration.ofMillis(1500);

    private final ReadingSession session;
    private final Screening screening;
    private final MomentsOnScreen moments;

    /// The last stamp that was stepped to as the note is read: several may be of one time.
    private Optional<Place> last = Optional.empty();

    /// @param index counts the readable stamps of the note from 0
    private record Place(int note, int index) {}

    public StampSteps(ReadingSession session, MomentsOnScreen moments) {
        this.session = session;
        this.moments = moments;
        this.screening = session.screening();
    }

    /// Goes to the next stamp of any note on the video.
    public void next() {
        screening
                .now()
                .ifPresent(now ->
                        next(timesOf(now.video()), now.time())
                                .ifPresent(time -> screening.go(new Moment(now.video(), time))));
    }

    /// Goes to the stamp before, of any note on the video.
    public void previous() {
        Duration margin = screening.player().state().wish() == Wish.PLAY ? BEGUN : NEAR;
        screening
                .now()
                .ifPresent(now ->
                        previous(timesOf(now.video()), now.time().plus(margin.negated()))
                                .ifPresent(time -> screening.go(new Moment(now.video(), time))));
    }

    /// Goes to the stamp that follows in the text of the open note.
    public void nextInNote() {
        stepInNote(1);
    }

    /// Goes to the stamp before in the text of the open note.
    public void previousInNote() {
        stepInNote(-1);
    }

    private void stepInNote(int step) {
        session.open()
                .get()
                .ifPresent(note ->
                        note.rendered()
                                .note()
                                .video()
                                .ifPresent(video -> {
                                    List<Timestamp> times =
                                            times(note.rendered().page().stamps().stream())
                                                    .toList();
                                    int from = here(note, video, times);
                                    int to = from < 0 ? 0 : from + step;
                                    if (to >= 0 && to < times.size()) {
                                        last = Optional.of(new Place(note.number(), to));
                                        screening.go(new Moment(video, times.get(to)));
                                    }
                                }));
    }

    /// The stamp of the note that the video is at; -1 if it is at none.
    private int here(OpenNote note, VideoRef video, List<Timestamp> times) {
        Optional<Timestamp> now =
                screening.now().filter(moment -> moment.video().equals(video)).map(Moment::time);
        Optional<Timestamp> begun = now.flatMap(time -> latest(times, time.plus(NEAR)));
        return begun.map(time ->
                        last.filter(place ->
                                        place.note() == note.number()
                                                && time.equals(times.get(place.index())))
                                .map(Place::index)
                                .orElse(times.indexOf(time)))
                .orElse(-1);
    }

    /// The passage of the stamp that the video has passed last, of any note.
    public Optional<Clip> passage() {
        return screening
                .now()
                .flatMap(now -> {
                    Timestamp near = now.time().plus(NEAR);
                    return moments.moments().get().stream()
                            .flatMap(all -> all.inTime().subList(0, all.countUntil(near)).stream())
                            .map(VideoMoment::passage)
                            .filter(passage -> passage.holds(near))
                            .reduce((_, later) -> later)
                            .map(passage -> new Clip(now.video(), passage.span()));
                });
    }

    /// The times of the stamps of all notes of a video, if it is on the player.
    private List<Timestamp> timesOf(VideoRef video) {
        return moments.moments().get().filter(all -> all.video().equals(video)).stream()
                .flatMap(all -> all.inTime().stream())
                .map(VideoMoment::time)
                .toList();
    }

    private static Stream<Timestamp> times(Stream<StampReading> readings) {
        return readings.flatMap(reading -> reading.time().stream());
    }

    static Optional<Timestamp> next(List<Timestamp> times, Timestamp now) {
        Timestamp after = now.plus(NEAR);
        return times.stream()
                .filter(time -> time.compareTo(after) > 0)
                .min(Comparator.naturalOrder());
    }

    static Optional<Timestamp> previous(List<Timestamp> times, Timestamp before) {
        return times.stream()
                .filter(time -> time.compareTo(before) < 0)
                .max(Comparator.naturalOrder());
    }

    private static Optional<Timestamp> latest(List<Timestamp> times, Timestamp now) {
        return times.stream()
                .filter(time -> time.compareTo(now) <= 0)
                .max(Comparator.naturalOrder());
    }
}

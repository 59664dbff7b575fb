package dev.lectern.session;

import dev.lectern.library.VideoMoment;
import dev.lectern.library.VideoMoments;
import dev.lectern.note.NotePath;
import dev.lectern.page.Rendered;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells the page that plays what is watched, for when it stands by itself: the title of the note,
/// and what the notes say of the second that is shown. Belongs to the JavaFX thread.
public final class Announcer {

    private final ReadingSession session;
    private final MomentsOnScreen moments;
    private Announcement told = new Announcement(Optional.empty(), "", "");

    private record Announcement(Optional<VideoRef> video, String title, String sentence) {}

    public Announcer(ReadingSession session, MomentsOnScreen moments) {
        this.session = session;
        this.moments = moments;
        session.page().subscribe(_ -> look());
        session.screening().video().subscribe(_ -> look());
        session.screening().player().stateProperty().subscribe(_ -> look());
        moments.moments().subscribe(_ -> look());
    }

    private void look() {
        Optional<VideoRef> video = session.screening().video().get();
        Announcement now = new Announcement(video, title(video), sentence());
        if (!now.equals(told)) {
            told = now;
            session.screening().player().announce(now.title(), now.sentence());
        }
    }

    /// A page about something else that is read meanwhile gives the video no other name.
    private String title(Optional<VideoRef> video) {
        Optional<String> open =
                session.page()
                        .get()
                        .map(OpenPage::rendered)
                        .filter(page -> page.video().isPresent() && page.video().equals(video))
                        .map(Rendered::title);
        return open.orElseGet(() -> video.equals(told.video()) ? told.title() : "");
    }

    /// The open note has the first word.
    private String sentence() {
        Timestamp now = session.screening().player().state().time();
        Optional<NotePath> open = session.open().get().map(OpenNote::path);
        List<VideoMoment> said = moments.moments().get().map(all -> at(now, all)).orElse(List.of());
        return Stream.concat(
                        said.stream().filter(moment -> open.equals(Optional.of(moment.note()))),
                        said.stream())
                .map(moment -> moment.sentence().text())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /// The latest first.
    private static List<VideoMoment> at(Timestamp time, VideoMoments all) {
        return all.inTime().subList(0, all.countUntil(time)).reversed().stream()
                .filter(moment -> moment.passage().holds(time))
                .toList();
    }
}

package dev.lectern.library;

import dev.lectern.markdown.ReadNote;
import dev.lectern.note.Citation;
import dev.lectern.note.Excerpt;
import dev.lectern.note.Link;
import dev.lectern.note.NotePath;
import dev.lectern.note.Passage;
import dev.lectern.note.Passages;
import dev.lectern.note.StampReading;
import dev.lectern.video.Timestamp;
import java.util.List;
import java.util.Locale;

/// A stamp of a note, seen from the video: the passage that it stands for, and what the note says
/// there.
public record VideoMoment(NotePath note, Passage passage, Excerpt sentence) {

    /// A sentence that is wrapped may have its link and its stamp on lines so far apart.
    private static final int WRAPPED = 3;

    static List<VideoMoment> of(ReadNote read, List<StampReading> readings) {
        List<Citation> citations = read.citations();
        return Passages.of(readings, citations).inTime().stream()
                .map(passage ->
                        new VideoMoment(
                                read.note().path(),
                                passage,
                                citations.get(passage.stamp()).sentence()))
                .toList();
    }

    public Timestamp time() {
        return passage.from();
    }

    /// Whether a link of the note stands in what is said.
    boolean speaksOf(Link link) {
        String text = link.text().strip().toLowerCase(Locale.ROOT);
        return !text.isEmpty()
                && Math.abs(link.line() - sentence.line()) <= WRAPPED
                && sentence.text().toLowerCase(Locale.ROOT).contains(text);
    }
}

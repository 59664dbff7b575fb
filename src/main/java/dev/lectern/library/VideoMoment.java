package dev.lectern.library;

import dev.lectern.markdown.ReadNote;
import dev.lectern.note.Citation;
import dev.lectern.note.Excerpt;
import dev.lectern.note.NotePath;
import dev.lectern.note.Passage;
import dev.lectern.note.Passages;
import dev.lectern.note.StampReading;
import dev.lectern.video.Timestamp;
import java.util.List;

/// A stamp of a note, seen from the video: the passage that it stands for, and what the note says
/// there.
public record VideoMoment(NotePath note, Passage passage, Excerpt sentence) {

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
}

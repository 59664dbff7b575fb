package dev.lectern.library;

import dev.lectern.link.Backlink;
import dev.lectern.note.NotePath;
import dev.lectern.video.Moment;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What all notes of a video say about it, in time order. Immutable.
///
/// @param notes those that cite the video, in path order
public record VideoMoments(VideoRef video, List<NotePath> notes, List<VideoMoment> inTime) {

    public VideoMoments {
        notes = List.copyOf(notes);
        inTime = List.copyOf(inTime);
    }

    static VideoMoments of(VideoRef video, Collection<VideoMoment> moments) {
        return new VideoMoments(
                video,
                moments.stream().map(VideoMoment::note).distinct().sorted().toList(),
                moments.stream()
                        .sorted(
                                Comparator.comparing(VideoMoment::time)
                                        .thenComparing(VideoMoment::note)
                                        .thenComparingInt(moment -> moment.passage().stamp()))
                        .toList());
    }

    /// The time of the video that one passage or more is about.
    public TimeRanges cited() {
        return TimeRanges.of(inTime.stream().map(moment -> moment.passage().span()).toList());
    }

    /// The moment in whose sentence a link stands; that nearest to it if its words stand in
    /// several.
    public Optional<VideoMoment> speakingOf(Backlink link) {
        return inTime.stream()
                .filter(moment -> moment.note().equals(link.from()) && moment.speaksOf(link.link()))
                .min(
                        Comparator.comparing((VideoMoment moment) ->
                                        !moment.sentence().text().equals(link.sentence().text()))
                                .thenComparingInt(moment ->
                                        Math.abs(moment.sentence().line() - link.link().line())));
    }

    /// Where a moment of these begins in the video.
    public Moment when(VideoMoment moment) {
        return new Moment(video, moment.time());
    }

    /// How many of the moments are at `time` or before it.
    public int countUntil(Timestamp time) {
        int low = 0;
        int high = inTime.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inTime.get(middle).time().compareTo(time) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}

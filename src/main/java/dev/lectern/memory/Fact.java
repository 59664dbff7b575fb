package dev.lectern.memory;

import dev.lectern.note.NotePath;
import dev.lectern.video.TimeRanges;
import dev.lectern.video.Timestamp;
import dev.lectern.video.VideoRef;

/// Something that is to be remembered; [FactLine] writes it down.
public sealed interface Fact {

    /// A video was left at a time, from which it is to go on.
    record Left(VideoRef video, Timestamp at) implements Fact {}

    /// A video is played in a manner of its own.
    record Played(VideoRef video, VideoMemory.Manner manner) implements Fact {}

    /// Some of a video was watched.
    record Watched(VideoRef video, TimeRanges ranges) implements Fact {}

    /// A moment was marked, or its mark got another word.
    record Marked(Bookmark bookmark) implements Fact {}

    /// The bookmark `id` was taken away.
    record Unmarked(String id) implements Fact {}

    /// A note was opened.
    record Opened(NotePath note) implements Fact {}

    /// What it is about: of facts of one kind about the same thing, the last one counts, except
    /// that all counts that was watched.
    default Object subject() {
        return switch (this) {
            case Left(VideoRef video, _) -> video;
            case Played(VideoRef video, _) -> video;
            case Watched(VideoRef video, _) -> video;
            case Marked(Bookmark bookmark) -> bookmark.id();
            case Unmarked(String id) -> id;
            case Opened(NotePath note) -> note;
        };
    }

    /// What is to be remembered of this and a later fact of the same kind and subject.
    default Fact then(Fact later) {
        return this instanceof Watched(VideoRef video, TimeRanges ranges)
                        && later instanceof Watched(_, TimeRanges more)
                ? new Watched(video, ranges.plus(more))
                : later;
    }
}

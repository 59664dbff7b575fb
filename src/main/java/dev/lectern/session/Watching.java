package dev.lectern.session;

/// The ways to watch a video that go beyond playing it, and what is remembered of it.
public record Watching(
        StampSteps steps,
        Looping looping,
        Recital recital,
        Coverage coverage,
        Bookmarks bookmarks) {

    public static Watching in(
            ReadingSession session, MomentsOnScreen moments, Recollection recollection) {
        var _ = new Attention(session, recollection);
        Looping looping = new Looping(session.screening());
        return new Watching(
                new StampSteps(session, moments),
                looping,
                new Recital(session.screening(), looping),
                new Coverage(session, moments, recollection),
                new Bookmarks(session, recollection));
    }

    /// Plays the passage that the video is at again and again.
    public void loopPassage() {
        steps.passage().ifPresent(looping::around);
    }
}

package dev.lectern.session;

/// The ways to watch a video that go beyond playing it.
public record Watching(StampSteps steps, Looping looping) {

    public static Watching in(ReadingSession session) {
        return new Watching(new StampSteps(session), new Looping(session.screening()));
    }

    /// Plays the passage that the video is at again and again.
    public void loopPassage() {
        steps.passage().ifPresent(looping::around);
    }
}

package dev.lectern.video;

/// A stretch of a video.
public record Clip(VideoRef video, Span span) {

    public Moment start() {
        return new Moment(video, span.start());
    }
}

package dev.lectern.video;

/// A point in a video.
public record Moment(VideoRef video, Timestamp time) {}

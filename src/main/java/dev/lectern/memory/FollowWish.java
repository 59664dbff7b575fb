package dev.lectern.memory;

/// Whether the reader wants the note to follow the video.
public record FollowWish(boolean on) {

    public static final Preferences.Part<FollowWish> PART =
            new Preferences.Part<>("follow", FollowWish.class, new FollowWish(true));
}

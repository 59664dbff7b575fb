package dev.lectern.memory;

/// Where the video was seen last, and how large.
///
/// @param corner the one over which it floats
/// @param strip its height above or below the note, in pixels
/// @param window where its own window stood
public record VideoLayout(VideoPlace place, Corner corner, double strip, WindowPlace window) {

    public static final Preferences.Part<VideoLayout> PART =
            new Preferences.Part<>(
                    "video",
                    VideoLayout.class,
                    new VideoLayout(VideoPlace.RIGHT, Corner.BOTTOM_RIGHT, 340, WindowPlace.NONE));

    private static final double LEAST_STRIP = 150;
    private static final double MOST_STRIP = 16_000;

    public VideoLayout {
        strip = Double.isNaN(strip) ? LEAST_STRIP : Math.clamp(strip, LEAST_STRIP, MOST_STRIP);
    }
}

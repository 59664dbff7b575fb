package dev.lectern.player;

import java.time.Duration;
import java.util.Optional;

/// What is known of a source once it is ready.
///
/// @param duration none for a live stream
/// @param width of the picture in pixels, 0 for sound alone
/// @param height of the picture in pixels, 0 for sound alone
public record Media(Optional<Duration> duration, int width, int height, Abilities abilities) {}

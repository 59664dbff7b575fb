package dev.lectern.memory;

import java.util.List;

/// What was learnt of videos that do not play somewhere.
///
/// @param version the program that learnt it; another one tries again
public record KnownFailures(String version, List<KnownFailure> failures) {

    public static final Preferences.Part<KnownFailures> PART =
            new Preferences.Part<>(
                    "failures", KnownFailures.class, new KnownFailures("", List.of()));

    public KnownFailures {
        failures = List.copyOf(failures);
    }

    /// One video that does not play in one place.
    ///
    /// @param source the video, as the player names it
    /// @param host the place, as the player names it
    /// @param reason as the player names it
    /// @param sentence what the reader was told
    public record KnownFailure(String source, String host, String reason, String sentence) {}
}

package dev.lectern.player;

import dev.lectern.video.Timestamp;
import java.util.Optional;

/// What a player is at, at one moment.
///
/// @param time the honest one: while a seek is under way it is the time that is sought
/// @param seeking the time that is sought, until its picture is there
/// @param media known once the source is ready
public record PlayerState(
        Optional<MediaSource> source,
        Phase phase,
        Wish wish,
        Timestamp time,
        Optional<Timestamp> seeking,
        Timestamp buffered,
        Optional<Media> media,
        Settings settings) {

    /// Nothing loaded.
    public static final PlayerState EMPTY =
            new PlayerState(
                    Optional.empty(),
                    new Phase.Empty(),
                    Wish.PAUSE,
                    Timestamp.START,
                    Optional.empty(),
                    Timestamp.START,
                    Optional.empty(),
                    Settings.DEFAULT);

    /// The state once `command` was given.
    public PlayerState after(PlayerCommand command) {
        throw new UnsupportedOperationException("" + command);
    }

    /// The state once `event` was heard.
    public PlayerState after(PlayerEvent event) {
        throw new UnsupportedOperationException("" + event);
    }
}

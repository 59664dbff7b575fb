package dev.lectern.player;

import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.Optional;

/// What a player is at, at one moment.
///
/// @param time the honest one: while a seek is under way it is the time that is sought
/// @param seeking the time that is sought, until its picture is there
/// @param buffered up to where the source has been fetched
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

    /// How often the clock is read while pictures move.
    public static final Duration TICK = Duration.ofMillis(250);

    /// Nothing loaded.
    public static final PlayerState EMPTY = empty(Settings.DEFAULT);

    private static PlayerState empty(Settings settings) {
        return new PlayerState(
                Optional.empty(),
                new Phase.Empty(),
                Wish.PAUSE,
                Timestamp.START,
                Optional.empty(),
                Timestamp.START,
                Optional.empty(),
                settings);
    }

    /// Whether there is something that play, pause and seek act on: loading, or ready.
    public boolean isAlive() {
        return switch (phase) {
            case Phase.Empty _, Phase.Failed _ -> false;
            case Phase.Loading _, Phase.Paused _, Phase.Playing _, Phase.Ended _ -> true;
        };
    }

    /// Whether the picture of [#time] is there.
    public boolean isSettled() {
        return isAlive() && seeking.isEmpty() && !(phase instanceof Phase.Loading);
    }

    /// What can be done with the source, as far as it is known.
    public Abilities abilities() {
        return media.map(Media::abilities).orElse(Abilities.UNKNOWN);
    }

    /// Whether a pause now is one that was made in the page, by its own controls.
    private boolean isInterrupted() {
        return phase instanceof Phase.Playing && seeking.isEmpty();
    }

    /// Whether it would play now because it was told to in the page.
    private boolean isAtRest() {
        return (phase instanceof Phase.Paused || phase instanceof Phase.Ended) && seeking.isEmpty();
    }

    /// The state once `command` was given.
    public PlayerState after(PlayerCommand command) {
        return switch (command) {
            case PlayerCommand.Load(_, MediaSource source, Timestamp start) ->
                    empty(settings).loading(source, start);
            case PlayerCommand.Play _ when phase instanceof Phase.Ended ->
                    with(Wish.PLAY).seeking(Timestamp.START);
            case PlayerCommand.Play _ -> with(Wish.PLAY);
            case PlayerCommand.Pause _ -> with(Wish.PAUSE);
            case PlayerCommand.Seek(Timestamp to) -> isAlive() ? seeking(to) : at(to);
            case PlayerCommand.Adjust(Settings adjusted) -> with(adjusted);
            case PlayerCommand.Clear _ -> empty(settings);
            case PlayerCommand.Caption _ -> this;
            case PlayerCommand.Announce _ -> this;
        };
    }

    /// The state once `event` was heard; what comes from a source that has been let go changes
    /// nothing.
    public PlayerState after(PlayerEvent event) {
        if (event instanceof PlayerEvent.Failed(PlayerFailure failure) && source.isPresent()) {
            return in(new Phase.Failed(failure)).at(time);
        }
        if (event instanceof PlayerEvent.Moved && source.isPresent()) {
            return in(new Phase.Loading()).seeking(time);
        }
        if (!isAlive()) {
            return this;
        }
        return switch (event) {
            case PlayerEvent.Ready(Media ready) ->
                    with(ready).in(phase instanceof Phase.Loading ? new Phase.Paused() : phase);
            case PlayerEvent.Played _ when isAtRest() -> in(new Phase.Playing()).with(Wish.PLAY);
            case PlayerEvent.Played _ -> in(new Phase.Playing());
            case PlayerEvent.Paused _ when isInterrupted() ->
                    in(new Phase.Paused()).with(Wish.PAUSE);
            case PlayerEvent.Paused _ -> in(new Phase.Paused());
            case PlayerEvent.Ended _ -> in(new Phase.Ended()).with(Wish.PAUSE);
            case PlayerEvent.Ticked(Timestamp now, Timestamp fetched, _) ->
                    (seeking.isPresent() ? this : at(now)).buffered(fetched);
            case PlayerEvent.Sought(Timestamp asked, Timestamp reached) ->
                    seeking.equals(Optional.of(asked)) ? at(reached) : this;
            case PlayerEvent.RateChanged(double rate) -> with(settings.withRate(rate));
            case PlayerEvent.Connected _, PlayerEvent.Moved _, PlayerEvent.Failed _ -> this;
        };
    }

    private PlayerState loading(MediaSource loaded, Timestamp start) {
        PlayerState loading =
                new PlayerState(
                        Optional.of(loaded),
                        new Phase.Loading(),
                        wish,
                        start,
                        Optional.of(start),
                        buffered,
                        media,
                        settings);
        return loaded instanceof MediaSource.Unavailable(PlayerFailure why)
                ? loading.after(new PlayerEvent.Failed(why))
                : loading;
    }

    private PlayerState in(Phase other) {
        return new PlayerState(source, other, wish, time, seeking, buffered, media, settings);
    }

    private PlayerState with(Wish other) {
        return new PlayerState(source, phase, other, time, seeking, buffered, media, settings);
    }

    private PlayerState seeking(Timestamp to) {
        return new PlayerState(source, phase, wish, to, Optional.of(to), buffered, media, settings);
    }

    private PlayerState at(Timestamp now) {
        return new PlayerState(
                source, phase, wish, now, Optional.empty(), buffered, media, settings);
    }

    private PlayerState buffered(Timestamp upTo) {
        return new PlayerState(source, phase, wish, time, seeking, upTo, media, settings);
    }

    private PlayerState with(Media ready) {
        return new PlayerState(
                source, phase, wish, time, seeking, buffered, Optional.of(ready), settings);
    }

    private PlayerState with(Settings adjusted) {
        return new PlayerState(source, phase, wish, time, seeking, buffered, media, adjusted);
    }
}

package dev.lectern.player;

import dev.lectern.caption.Cue;
import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.util.Subscription;

/// The video player: commands go in, its state can be read and watched. For the JavaFX thread only.
public final class Player implements AutoCloseable {

    /// Nearer to the end than this JavaFX shows no picture, but keeps the old one.
    private static final Duration LAST_PICTURE = Duration.ofMillis(250);

    private final PlayerHost host;
    private final ReadOnlyObjectWrapper<PlayerState> state =
            new ReadOnlyObjectWrapper<>(this, "state", PlayerState.EMPTY);
    private PlayerCommand.Caption caption = new PlayerCommand.Caption(List.of());
    private PlayerCommand.Announce announced = new PlayerCommand.Announce("", "");
    private int loads;

    public Player(PlayerHost host) {
        this.host = host;
        host.open(this::heard);
    }

    public Node view() {
        return host.view();
    }

    public ReadOnlyObjectProperty<PlayerState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    public PlayerState state() {
        return state.get();
    }

    /// Shows `source` at `start`, paused; a source that is loaded already and has not failed goes
    /// on undisturbed.
    public void load(MediaSource source, Timestamp start) {
        if (state().isAlive() && state().source().equals(Optional.of(source))) {
            return;
        }
        loads++;
        PlayerCommand load = new PlayerCommand.Load(loads, source, toTheMillisecond(start));
        Optional<PlayerFailure> objection = host.objection(source);
        if (objection.isPresent() || source instanceof MediaSource.Unavailable) {
            host.send(new PlayerCommand.Clear());
            state.set(state().after(load));
            objection.ifPresent(failure -> heard(new PlayerEvent.Failed(failure)));
        } else {
            tell(load);
            // It may have come to another host, which has not heard of them.
            host.send(caption);
        }
    }

    /// Tries a source that has failed once more, from where it was wanted.
    public void retry() {
        PlayerState failed = state();
        failed.source().ifPresent(source -> load(source, failed.time()));
        if (failed.wish() == Wish.PLAY) {
            play();
        }
    }

    public void play() {
        tell(new PlayerCommand.Play());
    }

    public void pause() {
        tell(new PlayerCommand.Pause());
    }

    /// Goes to `time`, or to just before the end when it lies beyond; the newest seek wins.
    public void seek(Timestamp time) {
        Timestamp asked = toTheMillisecond(time);
        Timestamp to =
                state().media()
                        .flatMap(Media::duration)
                        .map(duration -> new Timestamp(duration).plus(LAST_PICTURE.negated()))
                        .filter(last -> last.compareTo(asked) < 0)
                        .orElse(asked);
        PlayerCommand seek = new PlayerCommand.Seek(to);
        // The host first: the picture does not wait for all that follows the state.
        host.send(seek);
        state.set(state().after(seek));
    }

    public void adjust(Settings settings) {
        tell(new PlayerCommand.Adjust(settings));
    }

    /// Has these words shown over the picture while the settings ask for captions, until others are
    /// given.
    public void caption(List<Cue> cues) {
        caption = new PlayerCommand.Caption(cues);
        tell(caption);
    }

    /// Says what is watched, for a page that stands by itself.
    ///
    /// @param title of the note
    /// @param sentence what the note says of the second that is shown; may be empty
    public void announce(String title, String sentence) {
        announced = new PlayerCommand.Announce(title, sentence);
        host.send(announced);
    }

    /// Lets go of what is loaded.
    public void clear() {
        tell(new PlayerCommand.Clear());
    }

    /// Completes, on the JavaFX thread, once the picture of the time that the state tells is on the
    /// screen; fails with a [PlayerFailedException] if the source does.
    public CompletableFuture<Timestamp> picture() {
        CompletableFuture<Timestamp> picture = new CompletableFuture<>();
        Subscription watch = state.subscribe(now -> settle(picture, now));
        var _ = picture.whenComplete((_, _) -> watch.unsubscribe());
        return picture;
    }

    private void settle(CompletableFuture<Timestamp> picture, PlayerState now) {
        if (now.phase() instanceof Phase.Failed(PlayerFailure failure)) {
            picture.completeExceptionally(new PlayerFailedException(failure));
        } else if (now.isSettled()) {
            host.afterPaint(() -> {
                if (state().isSettled()) {
                    picture.complete(state().time());
                }
            });
        }
    }

    /// As the line to the page carries it, so that what comes back can be compared.
    private static Timestamp toTheMillisecond(Timestamp time) {
        return Timestamp.ofClock(time.clock());
    }

    private void tell(PlayerCommand command) {
        state.set(state().after(command));
        host.send(command);
    }

    private void heard(PlayerEvent event) {
        state.set(state().after(event));
        if (event instanceof PlayerEvent.Connected) {
            tellAll();
        }
    }

    /// A page that has just come, or come back, may have missed any command.
    private void tellAll() {
        PlayerState now = state();
        host.send(new PlayerCommand.Adjust(now.settings()));
        host.send(caption);
        host.send(announced);
        if (now.isAlive()) {
            now.source()
                    .map(source -> new PlayerCommand.Load(loads, source, now.time()))
                    .ifPresent(host::send);
            now.seeking().map(PlayerCommand.Seek::new).ifPresent(host::send);
            host.send(
                    switch (now.wish()) {
                        case PLAY -> new PlayerCommand.Play();
                        case PAUSE -> new PlayerCommand.Pause();
                    });
        }
    }

    @Override
    public void close() {
        host.close();
    }
}

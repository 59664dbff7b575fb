package dev.lectern.player;

import dev.lectern.video.Timestamp;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

/// The video player: commands go in, its state can be read and watched. For the JavaFX thread only.
public final class Player implements AutoCloseable {

    private final PlayerHost host;
    private final ReadOnlyObjectWrapper<PlayerState> state =
            new ReadOnlyObjectWrapper<>(this, "state", PlayerState.EMPTY);

    public Player(PlayerHost host) {
        this.host = host;
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
        throw new UnsupportedOperationException();
    }

    public void play() {
        throw new UnsupportedOperationException();
    }

    public void pause() {
        throw new UnsupportedOperationException();
    }

    /// Goes to `time`, or to just before the end when it lies beyond; the newest seek wins.
    public void seek(Timestamp time) {
        throw new UnsupportedOperationException();
    }

    public void adjust(Settings settings) {
        throw new UnsupportedOperationException();
    }

    /// Lets go of what is loaded.
    public void clear() {
        throw new UnsupportedOperationException();
    }

    /// Completes, on the JavaFX thread, once the picture of the time that the state tells is on the
    /// screen; fails with a [PlayerFailedException] if the source does.
    public CompletableFuture<Timestamp> picture() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        host.close();
    }
}

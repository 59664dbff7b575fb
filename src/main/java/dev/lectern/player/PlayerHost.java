package dev.lectern.player;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Something that shows the page that plays, and carries commands down and events up. All methods
/// are called on the JavaFX thread, and it answers there.
public interface PlayerHost extends AutoCloseable {

    /// What to put into the window.
    Node view();

    /// Shows the page; from now on its events go to `listener`.
    void open(Consumer<PlayerEvent> listener);

    /// Tells the page; does nothing while no page is connected.
    void send(PlayerCommand command);

    /// Why this host can't play `source`, as far as it can be told before trying.
    Optional<PlayerFailure> objection(MediaSource source);

    /// Runs `painted` once everything that the page has shown until now is on the screen.
    void afterPaint(Runnable painted);

    @Override
    void close();
}

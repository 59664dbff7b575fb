package dev.lectern.session;

import dev.lectern.player.Abilities;
import dev.lectern.player.Media;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerCommand;
import dev.lectern.player.PlayerEvent;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerHost;
import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A host without a page: it keeps what it was told, and says what a test wants it to say.
final class SilentHost implements PlayerHost {

    final List<PlayerCommand> told = new ArrayList<>();
    private Consumer<PlayerEvent> listener = _ -> {};

    /// What a page says when the source that it was told of is ready and stands at its start.
    void becomeReady(Duration length) {
        listener.accept(
                new PlayerEvent.Ready(
                        new Media(Optional.of(length), 1280, 720, Abilities.UNKNOWN)));
        told.reversed().stream()
                .filter(PlayerCommand.Load.class::isInstance)
                .map(PlayerCommand.Load.class::cast)
                .findFirst()
                .ifPresent(load -> arrive(load.start()));
    }

    /// What a page says when a sought picture is there.
    void arrive(Timestamp at) {
        listener.accept(new PlayerEvent.Sought(at, at));
        listener.accept(new PlayerEvent.Ticked(at, at));
    }

    List<MediaSource> loaded() {
        return told.stream()
                .filter(PlayerCommand.Load.class::isInstance)
                .map(command -> ((PlayerCommand.Load) command).source())
                .toList();
    }

    List<Timestamp> sought() {
        return told.stream()
                .filter(PlayerCommand.Seek.class::isInstance)
                .map(command -> ((PlayerCommand.Seek) command).to())
                .toList();
    }

    @Override
    public Node view() {
        return new Region();
    }

    @Override
    public void open(Consumer<PlayerEvent> events) {
        listener = events;
        listener.accept(new PlayerEvent.Connected());
    }

    @Override
    public void send(PlayerCommand command) {
        told.add(command);
    }

    @Override
    public Optional<PlayerFailure> objection(MediaSource source) {
        return Optional.empty();
    }

    @Override
    public void afterPaint(Runnable painted) {
        painted.run();
    }

    @Override
    public void close() {}
}

package dev.lectern.player;

import dev.lectern.video.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A host without a page: it keeps what it was told, and says what a test wants it to say.
public final class SilentHost implements PlayerHost {

    private final List<PlayerCommand> told = new ArrayList<>();
    private Consumer<PlayerEvent> listener = _ -> {};

    public void say(PlayerEvent event) {
        listener.accept(event);
    }

    /// What a page says when the source that it was told of is ready and stands at its start.
    public void becomeReady(Duration length) {
        say(new PlayerEvent.Ready(new Media(Optional.of(length), 1280, 720, Abilities.UNKNOWN)));
        arrive(load().start());
    }

    public PlayerCommand last() {
        return told.getLast();
    }

    /// The newest load that it was told.
    public PlayerCommand.Load load() {
        return told.reversed().stream()
                .filter(PlayerCommand.Load.class::isInstance)
                .map(PlayerCommand.Load.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// What a page says when a sought picture is there.
    public void arrive(Timestamp at) {
        say(new PlayerEvent.Sought(at, at));
        say(new PlayerEvent.Ticked(at, at, 0));
    }

    public List<MediaSource> loaded() {
        return told.stream()
                .filter(PlayerCommand.Load.class::isInstance)
                .map(command -> ((PlayerCommand.Load) command).source())
                .toList();
    }

    public List<Timestamp> sought() {
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

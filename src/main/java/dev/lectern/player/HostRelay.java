package dev.lectern.player;

import dev.lectern.player.HostSupply.Readiness;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Plays each source on the first host that can, and goes on to the next one when it can't: a host
/// itself, so that nobody has to know which.
///
/// A host that needs the reader's word is not gone on to by itself, but offered in the failure.
public final class HostRelay implements PlayerHost {

    private static final List<HostKind> FOR_MEDIA =
            List.of(HostKind.WEBVIEW, HostKind.CHROMIUM, HostKind.BROWSER);

    /// WebView has no Media Source Extensions, so it comes last.
    private static final List<HostKind> FOR_YOUTUBE =
            List.of(HostKind.CHROMIUM, HostKind.BROWSER, HostKind.WEBVIEW);

    private final Map<HostKind, HostSupply> supplies = new EnumMap<>(HostKind.class);
    private final Map<HostKind, PlayerHost> opened = new EnumMap<>(HostKind.class);
    private final HostExperience experience;
    private final StackPane place = new StackPane();
    private final ReadOnlyObjectWrapper<HostKind> current =
            new ReadOnlyObjectWrapper<>(HostKind.WEBVIEW);
    private Consumer<PlayerEvent> listener = _ -> {};
    private Optional<PlayerCommand.Load> load = Optional.empty();

    /// The hosts that have failed with what is loaded.
    private final Set<HostKind> failed = EnumSet.noneOf(HostKind.class);

    /// @param supplies the hosts that there are, one of them a WebView
    public HostRelay(List<HostSupply> supplies, HostExperience experience) {
        supplies.forEach(supply -> this.supplies.put(supply.kind(), supply));
        this.experience = experience;
    }

    /// The host that plays, or would.
    public ReadOnlyObjectProperty<HostKind> current() {
        return current.getReadOnlyProperty();
    }

    /// Plays what is loaded on another host, as the reader has said; it stays at the same second.
    public void move(HostKind host) {
        moveTo(host);
        listener.accept(new PlayerEvent.Moved());
        // The player tells a page that has just come everything, and so this one.
        listener.accept(new PlayerEvent.Connected());
    }

    @Override
    public Node view() {
        return place;
    }

    @Override
    public void open(Consumer<PlayerEvent> events) {
        listener = events;
        show(HostKind.WEBVIEW);
    }

    @Override
    public void send(PlayerCommand command) {
        switch (command) {
            case PlayerCommand.Load loaded -> relay(loaded);
            case PlayerCommand.Clear _ -> load = Optional.empty();
            case PlayerCommand.Play _,
                    PlayerCommand.Pause _,
                    PlayerCommand.Seek _,
                    PlayerCommand.Adjust _,
                    PlayerCommand.Caption _,
                    PlayerCommand.Announce _ -> {}
        }
        now().send(command);
    }

    /// Moves before a new source is loaded, if it is another host's.
    private void relay(PlayerCommand.Load loaded) {
        boolean isNew =
                load.map(PlayerCommand.Load::number).filter(n -> n == loaded.number()).isEmpty();
        load = Optional.of(loaded);
        if (isNew) {
            failed.clear();
            next(loaded.source()).filter(kind -> kind != current.get()).ifPresent(this::moveTo);
        }
    }

    @Override
    public Optional<PlayerFailure> objection(MediaSource source) {
        return next(source).isPresent() ? Optional.empty() : Optional.of(verdict(source));
    }

    @Override
    public void afterPaint(Runnable painted) {
        now().afterPaint(painted);
    }

    @Override
    public void close() {
        opened.values().forEach(PlayerHost::close);
    }

    private PlayerHost now() {
        PlayerHost host = opened.get(current.get());
        if (host == null) {
            throw new IllegalStateException("not open yet");
        }
        return host;
    }

    private void moveTo(HostKind kind) {
        now().send(new PlayerCommand.Clear());
        show(kind);
    }

    private void show(HostKind kind) {
        current.set(kind);
        PlayerHost known = opened.get(kind);
        if (known == null) {
            PlayerHost made = supply(kind).make();
            opened.put(kind, made);
            place.getChildren().setAll(made.view());
            made.open(event -> heard(kind, event));
        } else {
            place.getChildren().setAll(known.view());
        }
    }

    private HostSupply supply(HostKind kind) {
        HostSupply supply = supplies.get(kind);
        if (supply == null) {
            throw new IllegalArgumentException("no such host: " + kind);
        }
        return supply;
    }

    private void heard(HostKind from, PlayerEvent event) {
        if (from != current.get()) {
            return;
        }
        if (event instanceof PlayerEvent.Failed(PlayerFailure why) && load.isPresent()) {
            goOn(load.get().source(), why);
        } else {
            listener.accept(event);
        }
    }

    private void goOn(MediaSource source, PlayerFailure why) {
        if (why.reason().isOfSource()) {
            listener.accept(new PlayerEvent.Failed(why));
            return;
        }
        failed.add(current.get());
        if (why.reason().isLasting()) {
            experience.failed(source, current.get(), why);
        }
        candidates(source, Readiness.READY)
                .filter(kind -> !failed.contains(kind))
                .findFirst()
                .ifPresentOrElse(
                        this::move,
                        () -> listener.accept(new PlayerEvent.Failed(why.offering(ways(source)))));
    }

    /// The first host that is ready for a source, and is not known to fail with it.
    private Optional<HostKind> next(MediaSource source) {
        return candidates(source, Readiness.READY).findFirst();
    }

    /// The hosts that the reader can be offered for a source.
    private List<HostKind> ways(MediaSource source) {
        return candidates(source, Readiness.ON_CONSENT).toList();
    }

    private Stream<HostKind> candidates(MediaSource source, Readiness readiness) {
        return order(source).stream()
                .filter(kind -> supplies.containsKey(kind) && supply(kind).readiness() == readiness)
                .filter(kind -> obstacle(source, kind).isEmpty());
    }

    private Optional<PlayerFailure> obstacle(MediaSource source, HostKind kind) {
        return new Diagnosis(kind).beforeTrying(source).or(() -> experience.failure(source, kind));
    }

    private PlayerFailure verdict(MediaSource source) {
        return obstacle(source, order(source).getFirst())
                .or(() -> obstacle(source, HostKind.WEBVIEW))
                .map(why -> why.reason().isOfSource() ? why : why.offering(ways(source)))
                .orElseThrow();
    }

    private static List<HostKind> order(MediaSource source) {
        return switch (source) {
            case MediaSource.YouTube _ -> FOR_YOUTUBE;
            case MediaSource.LocalFile _, MediaSource.WebMedia _, MediaSource.Unavailable _ ->
                    FOR_MEDIA;
        };
    }
}

package dev.lectern.host;

import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerCommand;
import dev.lectern.player.PlayerEvent;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerHost;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Plays each source on the first host that can, and goes on to the next one when it can't: a host
/// itself, so that nobody has to know which.
///
/// A host that needs the reader's word is not gone on to by itself, but offered in the failure.
public final class HostRelay implements PlayerHost {

    private final HostChoice choice;
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
        this.choice = new HostChoice(supplies, experience);
        this.experience = experience;
    }

    /// The host that plays, or would.
    public ReadOnlyObjectProperty<HostKind> current() {
        return current.getReadOnlyProperty();
    }

    /// Whether a source may be tried on a host when the reader asks for it.
    public boolean mayTry(MediaSource source, HostKind host) {
        return choice.mayTry(source, host);
    }

    /// Where a source can be tried in the window, without asking for anything.
    public Optional<HostKind> inWindow(MediaSource source) {
        return choice.inWindow(source);
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
            choice.usable(loaded.source())
                    .findFirst()
                    .filter(kind -> kind != current.get())
                    .ifPresent(this::moveTo);
        }
    }

    @Override
    public Optional<PlayerFailure> objection(MediaSource source) {
        return choice.usable(source).findFirst().isPresent()
                ? Optional.empty()
                : Optional.of(choice.verdict(source));
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
            PlayerHost made = choice.supply(kind).make();
            opened.put(kind, made);
            place.getChildren().setAll(made.view());
            made.open(event -> heard(kind, event));
        } else {
            place.getChildren().setAll(known.view());
        }
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
        choice.usable(source)
                .filter(kind -> !failed.contains(kind))
                .findFirst()
                .ifPresentOrElse(
                        this::move,
                        () ->
                                listener.accept(
                                        new PlayerEvent.Failed(
                                                why.offering(choice.onConsent(source)))));
    }
}

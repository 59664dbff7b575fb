package dev.lectern.app;

import dev.lectern.chromium.Chromium;
import dev.lectern.host.BrowserHost;
import dev.lectern.host.ChromiumHost;
import dev.lectern.host.HostRelay;
import dev.lectern.host.PlayerSite;
import dev.lectern.host.WebViewHost;
import dev.lectern.memory.Elsewhere;
import dev.lectern.memory.Elsewhere.Way;
import dev.lectern.memory.KnownFailures;
import dev.lectern.memory.Loudness;
import dev.lectern.memory.Preferences;
import dev.lectern.memory.UserFolders;
import dev.lectern.player.HostKind;
import dev.lectern.player.Player;
import dev.lectern.player.Reconnection;
import dev.lectern.viewer.Exits;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The player, and the hosts that it may play in. Belongs to the JavaFX thread.
final class Playback implements AutoCloseable {

    private final Consumer<URI> browser;
    private final Chromium chromium;
    private final ObjectProperty<Way> elsewhere;
    private final LearntHosts learnt;
    private final HostRelay hosts;
    private final Player player;

    Playback(PlayerSite site, Surroundings surroundings) {
        Preferences preferences = surroundings.preferences();
        Path browserData = browserData(surroundings.folders());
        browser = surroundings.browser();
        chromium = new Chromium(surroundings.folders().cache().resolve("chromium"));
        elsewhere = new SimpleObjectProperty<>(preferences.get(Elsewhere.PART).way());
        learnt = new LearntHosts(preferences.get(KnownFailures.PART), Version.current());
        hosts =
                new HostRelay(
                        List.of(
                                Hosts.webView(() -> new WebViewHost(site, browserData)),
                                Hosts.chromium(chromium, () -> new ChromiumHost(site, chromium)),
                                Hosts.browser(elsewhere, () -> new BrowserHost(site, browser))),
                        learnt);
        player = new Player(hosts);
        var _ = new Reconnection(player, site.outside().online());
        player.adjust(
                player.state().settings().withVolume(preferences.get(Loudness.PART).volume()));
    }

    /// Where the web engine of the window keeps what its pages need.
    static Path browserData(UserFolders folders) {
        return folders.cache().resolve("webview");
    }

    Chromium chromium() {
        return chromium;
    }

    Player player() {
        return player;
    }

    /// Where videos go that the window's own engine does not play.
    ObjectProperty<Way> elsewhere() {
        return elsewhere;
    }

    /// Has the video tried in the window, also where it has failed before; it stays at its second.
    void playInWindow() {
        player.state().source().flatMap(hosts::inWindow).ifPresent(this::move);
    }

    /// Has the video played in the reader's browser, from its second on.
    void playInBrowser() {
        player.state()
                .source()
                .filter(source -> hosts.mayTry(source, HostKind.BROWSER))
                .ifPresent(_ -> move(HostKind.BROWSER));
    }

    /// What plays there already is left alone.
    private void move(HostKind host) {
        if (host != hosts.current().get() || !player.state().isAlive()) {
            hosts.move(host);
        }
    }

    /// The ways out for a reader whose video does not play in the window.
    Exits exits() {
        return new Exits(browser, hosts::move, player::retry, elsewhere);
    }

    /// `preferences` with how videos are played now.
    Preferences remembered(Preferences preferences) {
        return preferences
                .with(Elsewhere.PART, new Elsewhere(elsewhere.get()))
                .with(KnownFailures.PART, learnt.known())
                .with(Loudness.PART, new Loudness(player.state().settings().volume()));
    }

    @Override
    public void close() {
        player.close();
    }
}

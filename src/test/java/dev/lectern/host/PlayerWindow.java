package dev.lectern.host;

import dev.lectern.fx.FxThread;
import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Player;
import dev.lectern.player.PlayerHost;
import dev.lectern.player.PlayerState;
import dev.lectern.video.Timestamp;
import dev.lectern.web.LoopbackServer;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window with nothing but a player, for tests: called from the test's thread.
final class PlayerWindow implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(10);

    private final LoopbackServer server;
    private final PlayerHost host;
    private final Player player;
    private final Stage stage;

    private PlayerWindow(Outside outside, Function<PlayerSite, PlayerHost> maker) throws Exception {
        FxToolkit.registerPrimaryStage();
        server = LoopbackServer.start();
        Executor background = task -> Thread.ofVirtual().start(task);
        PlayerSite site = new PlayerSite(server, new FxThread(), background, outside);
        host = fx(() -> maker.apply(site));
        player = fx(() -> new Player(host));
        stage =
                fx(() -> {
                    Stage window = new Stage();
                    StackPane root = new StackPane(player.view());
                    window.setScene(new Scene(root, 640, 360, Color.BLACK));
                    window.show();
                    return window;
                });
    }

    /// As the program does it; with `-Dlectern.mend=off` without the mend, to see tests fail.
    static PlayerWindow open() throws Exception {
        return open(
                "off".equals(System.getProperty("lectern.mend"))
                        ? SeekMend.Policy.OFF
                        : SeekMend.Policy.AS_NEEDED);
    }

    static PlayerWindow open(SeekMend.Policy policy) throws Exception {
        return new PlayerWindow(Outside.REAL, site -> webView(site, policy));
    }

    static PlayerWindow open(YouTubeSite youTube) throws Exception {
        return open(new Outside(youTube, VimeoSite.REAL, () -> true), PlayerWindow::webView);
    }

    static PlayerWindow open(Outside outside, Function<PlayerSite, PlayerHost> maker)
            throws Exception {
        return new PlayerWindow(outside, maker);
    }

    static WebViewHost webView(PlayerSite site) {
        return webView(site, SeekMend.Policy.AS_NEEDED);
    }

    private static WebViewHost webView(PlayerSite site, SeekMend.Policy policy) {
        return new WebViewHost(new PlayerPage(site, HostKind.WEBVIEW), policy);
    }

    static MediaSource clip(String name) {
        return new MediaSource.LocalFile(file(name));
    }

    static Path file(String name) {
        try {
            URL found = Objects.requireNonNull(PlayerWindow.class.getResource(name), name);
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    WebViewHost webView() {
        return host(WebViewHost.class);
    }

    /// The host that it was opened with.
    <T extends PlayerHost> T host(Class<T> kind) {
        return kind.cast(host);
    }

    /// What a script comes to on the page in the window's own engine.
    Object script(String words) {
        return fx(() -> ((WebView) webView().view()).getEngine().executeScript(words));
    }

    /// What the state is once everything that waits on the JavaFX thread has been done.
    PlayerState state() {
        return fx(player::state);
    }

    void load(MediaSource source, long seconds) {
        run(() -> player.load(source, Timestamp.ofSeconds(seconds)));
    }

    void play() {
        run(player::play);
    }

    void pause() {
        run(player::pause);
    }

    void seek(long seconds) {
        run(() -> player.seek(Timestamp.ofSeconds(seconds)));
    }

    void run(Runnable commands) {
        fx(() -> {
            commands.run();
            return true;
        });
    }

    Player player() {
        return player;
    }

    /// Waits until [Player#picture] says that the picture is on the screen, and reads its time from
    /// the pixels.
    Timestamp shown() throws InterruptedException, ExecutionException, TimeoutException {
        var _ = fx(player::picture).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        return pixels().orElseThrow(
                        () -> new AssertionError("there is no clock on the screen: " + state()));
    }

    /// The time that the pixels spell now, if they spell one.
    Optional<Timestamp> pixels() {
        return fx(() -> ClockPicture.read(player.view().snapshot(null, null)));
    }

    /// The times that the pixels spell during so long a time.
    Set<Timestamp> pixelsFor(Duration length) {
        Set<Timestamp> seen = new HashSet<>();
        Instant end = Instant.now().plus(length);
        while (Instant.now().isBefore(end)) {
            pixels().ifPresent(seen::add);
        }
        return seen;
    }

    void awaitPixels(Timestamp time) {
        await("the pixels spell " + time, _ -> pixels().equals(Optional.of(time)));
    }

    PlayerState await(String what, Predicate<PlayerState> condition) {
        return await(what, condition, PATIENCE);
    }

    PlayerState await(String what, Predicate<PlayerState> condition, Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (true) {
            PlayerState now = state();
            if (condition.test(now)) {
                return now;
            }
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError(what + ": not within " + patience + ", but " + now);
            }
            WaitForAsyncUtils.sleep(10, TimeUnit.MILLISECONDS);
        }
    }

    static <T> T fx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE.toMillis(), question);
    }

    @Override
    public void close() throws IOException {
        run(() -> {
            player.close();
            stage.close();
        });
        server.close();
    }
}

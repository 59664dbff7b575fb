package dev.lectern.host;

import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerCommand;
import dev.lectern.player.PlayerEvent;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerHost;
import dev.lectern.video.Timestamp;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.web.WebView;

/// Shows the page that plays in a WebView, in the window.
public final class WebViewHost implements PlayerHost {

    private static final Logger LOG = System.getLogger(WebViewHost.class.getName());

    /// When a seek has ended its picture is with WebKit; one pulse draws it into the WebView, the
    /// next puts it on the screen. `PlayerBenchmark` counts pictures that were told too early.
    private static final int PULSES_TO_PAINT = 2;

    private final WebView view = new WebView();
    private final PlayerPage page;
    private final SeekMend mend;
    private final SeekHaste haste = new SeekHaste();

    /// @param browserData where the page's engine may keep what it needs
    public WebViewHost(PlayerSite site, Path browserData) {
        this(new PlayerPage(site, HostKind.WEBVIEW), SeekMend.Policy.AS_NEEDED);
        view.getEngine().setUserDataDirectory(browserData.toFile());
    }

    WebViewHost(PlayerPage page, SeekMend.Policy policy) {
        this.page = page;
        mend =
                new SeekMend(
                        policy,
                        page.canary(),
                        () -> page.fail(PlayerFailure.of(Reason.NO_SEEKING)));
        view.setContextMenuEnabled(false);
        view.setPageFill(Color.BLACK);
        view.getEngine().setCreatePopupHandler(_ -> null);
        view.getEngine()
                .getLoadWorker()
                .stateProperty()
                .subscribe(now -> {
                    if (now == Worker.State.FAILED) {
                        LOG.log(Level.ERROR, "the player page does not load");
                    }
                });
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void open(Consumer<PlayerEvent> listener) {
        page.listen(event -> {
            switch (event) {
                case PageEvent.Told(PlayerEvent.Sought sought) -> {
                    haste.end();
                    mend.whenPictured(sought.reached(), () -> listener.accept(sought));
                }
                case PageEvent.Told(PlayerEvent told) -> listener.accept(told);
                case PageEvent.Seeking seeking -> mend.seeking(seeking);
                case PageEvent.CanarySought _ -> mend.canarySought();
                case PageEvent.ClickNeeded _ -> page.fail(PlayerFailure.of(Reason.CLICK_NEEDED));
                case PageEvent.Gone _, PageEvent.Troubled _ -> {}
            }
        });
        view.getEngine().load(page.addressWithCanary().toString());
    }

    @Override
    public void send(PlayerCommand command) {
        if (command instanceof PlayerCommand.Load || command instanceof PlayerCommand.Clear) {
            mend.forget();
        }
        if (command instanceof PlayerCommand.Seek(Timestamp to) && !anticipate(to)) {
            haste.begin();
        }
        page.send(command);
    }

    /// Makes a seek ahead of the page where that can be done; then there is no haste, since the
    /// picture does not wait for the page.
    private boolean anticipate(Timestamp to) {
        return page.file()
                .map(file -> mend.anticipate(new PageEvent.Seeking(to, Optional.of(file))))
                .orElse(false);
    }

    @Override
    public Optional<PlayerFailure> objection(MediaSource source) {
        return new Diagnosis(HostKind.WEBVIEW).beforeTrying(source);
    }

    @Override
    public void afterPaint(Runnable painted) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses >= PULSES_TO_PAINT) {
                    stop();
                    painted.run();
                }
            }
        }.start();
    }

    /// Stops playing: a WebView that is only taken out of the window plays on.
    @Override
    public void close() {
        mend.close();
        page.send(new PlayerCommand.Clear());
        view.getEngine().load(null);
    }

    SeekMend.Verdict seeking() {
        return mend.verdict();
    }
}

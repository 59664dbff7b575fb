package dev.lectern.app;

import dev.lectern.app.Intrusions.Sight;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.testfx.util.WaitForAsyncUtils;

/// A web view that shows notes on pages that nothing guards, and tells what became of that.
final class UnguardedView {

    /// Enough for most attacks to show.
    private static final Duration WHILE = Duration.ofMillis(40);

    private static final Duration LOADING = Duration.ofSeconds(2);

    private final OutsideWorld world;
    private final WebView view = OpenWindow.fx(WebView::new);
    private final WebEngine engine = OpenWindow.fx(view::getEngine);
    private final Intrusions intrusions = OpenWindow.fx(() -> new Intrusions(engine));

    /// How many of some attacks ran a script, called out, covered the window, made a frame or led
    /// the page elsewhere, and how many they are.
    record Damage(int attacks, int scripts, int requests, int covers, int frames, int navigations) {

        static final Damage NONE = new Damage(0, 0, 0, 0, 0, 0);

        Damage plus(Damage other) {
            return new Damage(
                    attacks + other.attacks,
                    scripts + other.scripts,
                    requests + other.requests,
                    covers + other.covers,
                    frames + other.frames,
                    navigations + other.navigations);
        }
    }

    UnguardedView(OutsideWorld world) {
        this.world = world;
        OpenWindow.fx(() -> {
            view.resize(1000, 700);
            engine.setCreatePopupHandler(_ -> null);
            return true;
        });
    }

    /// Shows one attack, touches all of it, and looks. A page without a guard may open a socket,
    /// for which JavaFX 26.0.1 lacks the native half: that is left out.
    Damage suffer(String attack) {
        int scripts = intrusions.scripts();
        int requests = world.requests().size();
        String address =
                world.unguarded(UnguardedPage.of(attack.replace("WebSocket", "Socket"))).toString();
        OpenWindow.fx(() -> {
            engine.load(address);
            return true;
        });
        awaitLoaded();
        Sight sight =
                OpenWindow.fx(
                        () -> engine.getLocation().equals(address) ? touched() : Sight.NOTHING);
        WaitForAsyncUtils.sleep(WHILE.toMillis(), TimeUnit.MILLISECONDS);
        return new Damage(
                1,
                OpenWindow.fx(intrusions::scripts) > scripts ? 1 : 0,
                world.requests().size() > requests ? 1 : 0,
                sight.covers() > 0 ? 1 : 0,
                sight.frames() > 0 ? 1 : 0,
                OpenWindow.fx(engine::getLocation).equals(address) ? 0 : 1);
    }

    private Sight touched() {
        Sight sight = intrusions.look();
        intrusions.touch();
        return sight;
    }

    private void awaitLoaded() {
        Instant deadline = Instant.now().plus(LOADING);
        while (OpenWindow.fx(() -> engine.getLoadWorker().getState() == Worker.State.RUNNING)) {
            if (Instant.now().isAfter(deadline)) {
                OpenWindow.fx(() -> engine.getLoadWorker().cancel());
                return;
            }
            WaitForAsyncUtils.sleep(5, TimeUnit.MILLISECONDS);
        }
    }
}

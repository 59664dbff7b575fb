package dev.lectern.host;

import dev.lectern.chromium.Browser;
import dev.lectern.chromium.Chromium;
import dev.lectern.chromium.PreparationException;
import dev.lectern.chromium.Progress.Step;
import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerCommand;
import dev.lectern.player.PlayerEvent;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerFailure.Reason;
import dev.lectern.player.PlayerHost;
import dev.lectern.words.Words;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Shows the page that plays in Chromium, in the window. Whatever that needs, from fetching it on,
/// begins with the first source.
public final class ChromiumHost implements PlayerHost {

    private static final Logger LOG = System.getLogger(ChromiumHost.class.getName());

    /// A page that dies as often as this is not loaded again.
    private static final int MOST_CRASHES = 3;

    private final Chromium chromium;
    private final PlayerSite site;
    private final PlayerPage page;
    private final PreparationCard card;
    private final ChromiumView screen;
    private final StackPane view = new StackPane();
    private final AtomicReference<@Nullable Report> newest = new AtomicReference<>();
    private Stage stage = Stage.IDLE;

    /// Whether something is to be shown as soon as it can be.
    private boolean isWanted;

    private int crashes;

    /// How far the host has come.
    private enum Stage {
        IDLE,
        STARTING,
        SHOWN,
        CLOSED
    }

    private record Report(Step step, long done, long all) {}

    public ChromiumHost(PlayerSite site, Chromium chromium) {
        this.site = site;
        this.chromium = chromium;
        page = new PlayerPage(site, HostKind.CHROMIUM);
        card = new PreparationCard(chromium::cancel);
        screen = new ChromiumView(site.fx(), this::crashed);
        view.getChildren().setAll(card);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void open(Consumer<PlayerEvent> listener) {
        page.listen(event -> {
            if (event instanceof PageEvent.Told(PlayerEvent told)) {
                listener.accept(told);
            }
        });
    }

    /// Everything is told again once the page is there.
    @Override
    public void send(PlayerCommand command) {
        page.send(command);
        switch (command) {
            case PlayerCommand.Load _ -> {
                isWanted = true;
                if (stage == Stage.IDLE) {
                    start();
                }
            }
            case PlayerCommand.Clear _ -> isWanted = false;
            case PlayerCommand.Play _,
                    PlayerCommand.Pause _,
                    PlayerCommand.Seek _,
                    PlayerCommand.Adjust _,
                    PlayerCommand.Caption _,
                    PlayerCommand.Announce _ -> {}
        }
    }

    @Override
    public Optional<PlayerFailure> objection(MediaSource source) {
        return new Diagnosis(HostKind.CHROMIUM).beforeTrying(source);
    }

    @Override
    public void afterPaint(Runnable painted) {
        if (stage == Stage.SHOWN) {
            screen.afterPaint(painted);
        } else {
            painted.run();
        }
    }

    @Override
    public void close() {
        stage = Stage.CLOSED;
        chromium.cancel();
        page.send(new PlayerCommand.Clear());
        screen.close();
    }

    /// Loads the page again; it comes back by itself where it was.
    void reload() {
        screen.reload();
    }

    private void start() {
        stage = Stage.STARTING;
        card.showStarting();
        site.background().execute(this::prepare);
    }

    private void prepare() {
        try {
            chromium.prepare(this::report);
            site.fx().execute(this::prepared);
        } catch (PreparationException failure) {
            LOG.log(Level.INFO, "no Chromium", failure);
            site.fx()
                    .execute(() ->
                            fail(Words.say("player.chromium.failed." + failure.why().name())));
        }
    }

    /// Reports come by the thousand; what is shown is the newest.
    private void report(Step step, long done, long all) {
        if (newest.getAndSet(new Report(step, done, all)) == null) {
            site.fx().execute(this::showReport);
        }
    }

    private void showReport() {
        Report report = newest.getAndSet(null);
        if (report != null && stage == Stage.STARTING) {
            card.show(report.step(), report.done(), report.all());
        }
    }

    private void prepared() {
        if (stage == Stage.CLOSED) {
            return;
        }
        if (!isWanted) {
            stage = Stage.IDLE;
            return;
        }
        card.showStarting();
        site.background().execute(this::openBrowser);
    }

    private void openBrowser() {
        try {
            Browser browser = chromium.open(page.address(), screen.screen());
            site.fx().execute(() -> show(browser));
        } catch (IOException broken) {
            LOG.log(Level.WARNING, "Chromium does not start", broken);
            site.fx().execute(() -> fail(Words.say("player.chromium.failed.START")));
        }
    }

    private void show(Browser browser) {
        if (stage == Stage.CLOSED) {
            browser.close();
            return;
        }
        stage = Stage.SHOWN;
        view.getChildren().setAll(screen);
        screen.show(browser);
    }

    private void crashed() {
        crashes++;
        if (crashes < MOST_CRASHES) {
            screen.reload();
        } else {
            page.fail(
                    PlayerFailure.of(Reason.NO_ENGINE, Words.say("player.chromium.failed.CRASH")));
        }
    }

    private void fail(String sentence) {
        if (stage != Stage.CLOSED) {
            stage = Stage.IDLE;
            page.fail(PlayerFailure.of(Reason.NO_ENGINE, sentence));
        }
    }
}

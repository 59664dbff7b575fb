package dev.lectern.host;

import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerCommand;
import dev.lectern.player.PlayerEvent;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerHost;
import dev.lectern.words.Words;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Has the page that plays shown in a tab of the reader's own browser, always the same tab, and
/// tells in the video's place how that stands.
public final class BrowserHost implements PlayerHost {

    /// A tab that is loaded again is back within this time; one that was closed is not.
    private static final Duration RETURN = Duration.seconds(3);

    private final PlayerPage page;
    private final Consumer<URI> browser;
    private final Label status = new Label();
    private final Button show = new Button(Words.say("player.browser.show"));
    private final Button copy = new Button(Words.say("player.browser.copy"));
    private final VBox view;
    private final PauseTransition away = new PauseTransition(RETURN);
    private Tab tab = Tab.NONE;

    /// How the tab stands.
    private enum Tab {
        NONE,
        OPENING,
        THERE,
        CLOSED
    }

    /// @param browser opens an address in the reader's browser
    public BrowserHost(PlayerSite site, Consumer<URI> browser) {
        this.page = new PlayerPage(site, HostKind.BROWSER);
        this.browser = browser;
        Label title = new Label(Words.say("player.browser.title"));
        title.getStyleClass().add("host-title");
        status.getStyleClass().add("message");
        status.setId("browser-status");
        show.setId("browser-show");
        show.setOnAction(_ -> openTab());
        show.managedProperty().bind(show.visibleProperty());
        copy.setOnAction(_ -> copyAddress());
        copy.managedProperty().bind(copy.visibleProperty());
        copy.visibleProperty().bind(show.visibleProperty());
        HBox buttons = new HBox(8, show, copy);
        buttons.setAlignment(Pos.CENTER);
        view = new VBox(title, status, buttons);
        view.setAlignment(Pos.CENTER);
        view.getStyleClass().add("browser-host");
        stand(Tab.NONE);
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void open(Consumer<PlayerEvent> listener) {
        page.listen(event -> {
            switch (event) {
                case PageEvent.Told(PlayerEvent told) -> {
                    if (told instanceof PlayerEvent.Connected
                            || told instanceof PlayerEvent.Played) {
                        stand(Tab.THERE);
                    }
                    listener.accept(told);
                }
                case PageEvent.ClickNeeded _ -> status.setText(Words.say("player.browser.click"));
                case PageEvent.Gone _ -> away.playFromStart();
                case PageEvent.Seeking _, PageEvent.CanarySought _, PageEvent.Troubled _ -> {}
            }
        });
        away.setOnFinished(_ -> {
            stand(Tab.CLOSED);
            // Nothing moves in a tab that is not there.
            listener.accept(new PlayerEvent.Paused());
        });
    }

    /// A tab that is not there is opened for what wants to be seen; it then asks for everything.
    @Override
    public void send(PlayerCommand command) {
        page.send(command);
        switch (command) {
            case PlayerCommand.Load _ -> openTabUnlessThere();
            case PlayerCommand.Play _ -> {
                if (tab == Tab.CLOSED) {
                    openTab();
                }
            }
            case PlayerCommand.Pause _,
                    PlayerCommand.Seek _,
                    PlayerCommand.Adjust _,
                    PlayerCommand.Caption _,
                    PlayerCommand.Announce _,
                    PlayerCommand.Clear _ -> {}
        }
    }

    @Override
    public Optional<PlayerFailure> objection(MediaSource source) {
        return new Diagnosis(HostKind.BROWSER).beforeTrying(source);
    }

    /// What is on the screen of another program can't be seen from here.
    @Override
    public void afterPaint(Runnable painted) {
        painted.run();
    }

    @Override
    public void close() {
        away.stop();
        page.send(new PlayerCommand.Clear());
    }

    private void openTabUnlessThere() {
        if (tab == Tab.NONE || tab == Tab.CLOSED) {
            openTab();
        }
    }

    private void openTab() {
        stand(Tab.OPENING);
        browser.accept(page.addressOfTab());
    }

    /// For a reader whose system opens no browser, or another one than is wanted.
    private void copyAddress() {
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, page.addressOfTab().toString()));
    }

    private void stand(Tab now) {
        tab = now;
        away.stop();
        show.setVisible(now == Tab.CLOSED || now == Tab.OPENING);
        status.setText(
                switch (now) {
                    case NONE -> "";
                    case OPENING -> Words.say("player.browser.opening");
                    case THERE -> Words.say("player.browser.there");
                    case CLOSED -> Words.say("player.browser.closed");
                });
    }
}

package dev.lectern.viewer;

import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerState;
import dev.lectern.session.Screening;
import dev.lectern.words.Words;
import java.net.URI;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pane that the video is watched in: the screen, and below it its timeline and controls.
public final class ViewerPane extends VBox {

    private final Screening screening;
    private final Consumer<URI> browser;
    private final Screen screen;
    private final Label message = new Label();
    private final Button elsewhere = new Button();
    private final VBox messageBox = new VBox(message, elsewhere);

    /// @param browser opens an address outside of Lectern
    public ViewerPane(
            Screening screening,
            Timeline timeline,
            Consumer<URI> browser,
            Runnable toggleFullScreen) {
        this.screening = screening;
        this.browser = browser;
        this.screen = new Screen(screening.player().view(), messageBox);
        getStyleClass().add("viewer");
        message.getStyleClass().add("message");
        messageBox.getStyleClass().add("message-box");
        elsewhere.setGraphic(new FontIcon(Feather.EXTERNAL_LINK));
        elsewhere.managedProperty().bind(elsewhere.visibleProperty());
        setVgrow(screen, Priority.ALWAYS);
        getChildren().addAll(screen, timeline, new Controls(screening, toggleFullScreen));
        screening.player().stateProperty().subscribe(this::show);
    }

    private void show(PlayerState state) {
        switch (state.phase()) {
            case Phase.Empty _ when screening.video().get().isEmpty() ->
                    tell(Words.say("viewer.empty"));
            case Phase.Failed(PlayerFailure failure) -> offerElsewhere(state, failure);
            case Phase.Empty _, Phase.Loading _, Phase.Paused _, Phase.Playing _, Phase.Ended _ ->
                    messageBox.setVisible(false);
        }
    }

    private void tell(String sentence) {
        message.setText(sentence);
        elsewhere.setVisible(false);
        messageBox.setVisible(true);
    }

    private void offerElsewhere(PlayerState state, PlayerFailure failure) {
        tell(failure.sentence());
        state.source()
                .flatMap(source -> source.addressAt(state.time()))
                .ifPresent(address -> {
                    elsewhere.setText(
                            Words.say(
                                    state.source().orElseThrow() instanceof MediaSource.YouTube
                                            ? "viewer.openOnYouTube"
                                            : "viewer.openOutside",
                                    state.time()));
                    elsewhere.setOnAction(_ -> browser.accept(address));
                    elsewhere.setVisible(true);
                });
    }

    /// Whether the pane fills the whole screen of the machine.
    public void setFilling(Filling filling) {
        getStyleClass().remove("full-screen");
        if (filling == Filling.SCREEN) {
            getStyleClass().add("full-screen");
        }
        screen.setFilling(filling);
    }

    /// How much room the pane takes.
    public enum Filling {
        /// A place in the window, the screen as high as a picture of 16:9 needs.
        PANE,
        /// All of the machine's screen.
        SCREEN
    }
}

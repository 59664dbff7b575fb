package dev.lectern.viewer;

import dev.lectern.fx.VisibleChildren;
import dev.lectern.player.MediaSource;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerState;
import dev.lectern.session.Captioning;
import dev.lectern.session.Looping;
import dev.lectern.session.Screening;
import dev.lectern.words.Words;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pane that the video is watched in: the screen, and below it its timeline and controls.
public final class ViewerPane extends VBox {

    private final Screening screening;
    private final Screen screen;
    private final FailureCard card;

    /// What the pane offers besides the time.
    ///
    /// @param deeds the commands that the controls offer, by their ids
    public record Offers(
            Looping looping, Captioning captioning, Exits exits, Function<String, Deed> deeds) {}

    public ViewerPane(Screening screening, QueueCard queue, Timeline timeline, Offers offers) {
        this.screening = screening;
        this.card = new FailureCard(offers.exits());
        Node picture = screening.player().view();
        Deed fullScreen = offers.deeds().apply("fullScreen");
        picture.setOnMouseClicked(click -> clicked(click, fullScreen));
        this.screen = new Screen(picture, card);
        getStyleClass().add("viewer");
        setVgrow(screen, Priority.ALWAYS);
        StackPane line = new StackPane(timeline);
        line.getStyleClass().add("timeline-place");
        Controls controls =
                new Controls(screening, offers.looping(), offers.captioning(), offers.deeds());
        VisibleChildren.add(this, List.of(screen, queue, line, controls));
        screening.player().stateProperty().subscribe(this::show);
    }

    /// A click plays or pauses, and the second of two fills the screen as well. The players of
    /// sites see to their clicks themselves.
    private void clicked(MouseEvent click, Deed fullScreen) {
        boolean ours =
                screening.player().state().source().filter(ViewerPane::isMediaAlone).isPresent();
        if (ours && click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) {
            screening.playOrPause();
            if (click.getClickCount() == 2) {
                fullScreen.action().run();
            }
        }
    }

    private static boolean isMediaAlone(MediaSource source) {
        return switch (source) {
            case MediaSource.LocalFile _, MediaSource.WebMedia _ -> true;
            case MediaSource.YouTube _, MediaSource.Vimeo _, MediaSource.Unavailable _ -> false;
        };
    }

    private void show(PlayerState state) {
        switch (state.phase()) {
            case Phase.Empty _ when screening.video().get().isEmpty() ->
                    card.say(Words.say("viewer.empty"));
            case Phase.Failed(PlayerFailure failure) -> card.show(state, failure);
            case Phase.Empty _, Phase.Loading _, Phase.Paused _, Phase.Playing _, Phase.Ended _ ->
                    card.setVisible(false);
        }
    }

    /// How much room the pane is to take.
    public void setFilling(Filling filling) {
        getStyleClass().removeAll("strip", "full-screen");
        switch (filling) {
            case PANE -> {}
            case STRIP -> getStyleClass().add("strip");
            case SCREEN -> getStyleClass().add("full-screen");
        }
        screen.setFilling(filling);
    }

    /// How much room the pane takes.
    public enum Filling {
        /// A place in the window, the screen as high as a picture of 16:9 needs.
        PANE,
        /// A place in the window, as high as it is made.
        STRIP,
        /// All of the machine's screen, or of a window.
        SCREEN
    }
}

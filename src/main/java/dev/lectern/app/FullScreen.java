package dev.lectern.app;

import java.util.function.Consumer;
import javafx.stage.Stage;

/// Gives the video, alone or with the note beside it, all of the machine's screen.
final class FullScreen {

    private final Stage stage;
    private final Stage videoStage;

    /// What is shown as long as the screen is full.
    private Arrangement wanted = Arrangement.VIDEO;

    /// @param videoStage shows the video alone while it is open
    FullScreen(Stage stage, Stage videoStage) {
        this.stage = stage;
        this.videoStage = videoStage;
        stage.setFullScreenExitHint("");
        videoStage.setFullScreenExitHint("");
    }

    /// Tells `arranger` how the window is to look from now on, whoever fills and empties the
    /// screen: the system has keys of its own for that.
    void arrangeBy(Consumer<Arrangement> arranger) {
        stage.fullScreenProperty()
                .subscribe(full -> arranger.accept(full ? wanted : Arrangement.WINDOW));
    }

    void toggleVideo() {
        if (videoStage.isShowing()) {
            videoStage.setFullScreen(!videoStage.isFullScreen());
        } else {
            toggle(Arrangement.VIDEO);
        }
    }

    void toggleVideoAndNote() {
        toggle(Arrangement.VIDEO_AND_NOTE);
    }

    /// Lets the window have its place on the screen again.
    void end() {
        stage.setFullScreen(false);
    }

    private void toggle(Arrangement arrangement) {
        boolean other = stage.isFullScreen() && wanted != arrangement;
        if (other) {
            stage.setFullScreen(false);
        }
        wanted = arrangement;
        stage.setFullScreen(other || !stage.isFullScreen());
    }
}

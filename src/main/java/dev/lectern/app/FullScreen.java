package dev.lectern.app;

import dev.lectern.viewer.ViewerPane.Filling;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/// The video over all of the machine's screen, and Escape as the way out of it. What lies over the
/// video is closed by Escape first: left to itself, JavaFX would leave the full screen with it.
final class FullScreen {

    private FullScreen() {}

    /// @param stage with its scene
    static void prepare(Stage stage, MainWindow window, Finding finding) {
        stage.setFullScreenExitHint("");
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.fullScreenProperty()
                .subscribe(full -> window.arrange(full ? Filling.SCREEN : Filling.PANE));
        stage.getScene()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        press -> {
                            if (press.getCode() == KeyCode.ESCAPE
                                    && stage.isFullScreen()
                                    && !finding.palette().isVisible()) {
                                stage.setFullScreen(false);
                                press.consume();
                            }
                        });
    }
}

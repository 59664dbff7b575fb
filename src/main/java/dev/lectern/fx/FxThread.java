package dev.lectern.fx;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// The one way onto the JavaFX thread: tasks run there later, in the order in which they came.
public final class FxThread implements Executor {

    @Override
    public void execute(Runnable task) {
        Platform.runLater(task);
    }
}

package dev.lectern.fx;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;

/// The one way onto the JavaFX thread: tasks run there later, in the order in which they came.
///
/// What is still on its way when it is closed does not arrive.
public final class FxThread implements Executor, AutoCloseable {

    private final AtomicBoolean open = new AtomicBoolean(true);

    @Override
    public void execute(Runnable task) {
        Platform.runLater(() -> {
            if (open.get()) {
                task.run();
            }
        });
    }

    @Override
    public void close() {
        open.set(false);
    }
}

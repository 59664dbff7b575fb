package dev.lectern.fx;

import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;

/// Runs tasks on the JavaFX thread once what is shown now has been painted, in the order in which
/// they came. Belongs to the JavaFX thread.
public final class AfterPainting implements Executor {

    /// A page of a WebView is laid out in the first, has its frame in the second, and knows in the
    /// third that it was painted. Who has waited for that and goes on at once comes before the
    /// fourth.
    private static final int PULSES = 4;

    private final FxThread fx;

    public AfterPainting(FxThread fx) {
        this.fx = fx;
    }

    @Override
    public void execute(Runnable task) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES) {
                    stop();
                    // Not in the pulse itself, whose own work would wait for it.
                    fx.execute(task);
                }
            }
        }.start();
    }
}

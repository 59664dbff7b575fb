package dev.lectern.player;

import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Tries a video again that failed because the machine was offline, as soon as it is not. For the
/// JavaFX thread only.
public final class Reconnection {

    private static final Duration PERIOD = Duration.seconds(2);

    private final Player player;
    private final BooleanSupplier online;
    private final Timeline asking = new Timeline(new KeyFrame(PERIOD, _ -> tryAgain()));

    /// @param online whether there is a way to the network; answers at once
    public Reconnection(Player player, BooleanSupplier online) {
        this.player = player;
        this.online = online;
        asking.setCycleCount(Animation.INDEFINITE);
        player.stateProperty().subscribe(this::watch);
    }

    private void watch(PlayerState state) {
        if (state.phase() instanceof Phase.Failed(PlayerFailure why)
                && why.reason() == PlayerFailure.Reason.OFFLINE) {
            asking.play();
        } else {
            asking.stop();
        }
    }

    private void tryAgain() {
        if (online.getAsBoolean()) {
            player.retry();
        }
    }
}

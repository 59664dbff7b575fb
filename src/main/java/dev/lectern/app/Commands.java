package dev.lectern.app;

import dev.lectern.session.ReadingSession;
import dev.lectern.session.Screening;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.stage.Window;

/// All that can be done by a key, in one place.
final class Commands {

    private static final double SPEED_STEP = 0.25;
    private static final Duration JUMP = Duration.ofSeconds(10);

    private final Screening screening;
    private final Window owner;
    private final List<Command> all;

    /// @param owner the window over which the list of keys is shown
    Commands(ReadingSession session, Themes themes, Runnable toggleFullScreen, Window owner) {
        this.screening = session.screening();
        this.owner = owner;
        this.all =
                List.of(
                        Command.of("play", screening::playOrPause, "Space", "K"),
                        Command.of("back10", () -> screening.jump(JUMP.negated()), "J"),
                        Command.of("on10", () -> screening.jump(JUMP), "L"),
                        Command.of("slower", () -> speed(rate -> rate - SPEED_STEP), "["),
                        Command.of("faster", () -> speed(rate -> rate + SPEED_STEP), "]"),
                        Command.of("normalSpeed", () -> speed(_ -> 1.0), "Backspace"),
                        Command.of("mute", screening::toggleSound, "M"),
                        Command.of("captions", screening::toggleCaptions, "C"),
                        Command.of("fullScreen", toggleFullScreen, "F"),
                        Command.of("back", session::back, "Alt+Left"),
                        Command.of("forward", session::forward, "Alt+Right"),
                        Command.of("theme", themes::toggle, "Shortcut+Shift+T"),
                        Command.of("keys", this::showKeys, "F1", "Shift+Slash"));
    }

    List<Command> all() {
        return all;
    }

    void showKeys() {
        new KeysDialog(owner, all).show();
    }

    private void speed(UnaryOperator<Double> change) {
        screening.adjust(
                settings -> settings.withRate(Math.clamp(change.apply(settings.rate()), 0.25, 4)));
    }
}

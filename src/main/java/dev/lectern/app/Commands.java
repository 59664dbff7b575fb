package dev.lectern.app;

import dev.lectern.session.ReadingSession;
import dev.lectern.session.Screening;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;

/// All that can be done by a key, in one place.
final class Commands {

    private static final double SPEED_STEP = 0.25;
    private static final Duration JUMP = Duration.ofSeconds(10);

    private final Screening screening;
    private final Finding finding;
    private final Stage stage;
    private final List<Command> all;

    Commands(ReadingSession session, Themes themes, Finding finding, Stage stage) {
        this.screening = session.screening();
        this.finding = finding;
        this.stage = stage;
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
                        Command.of("fullScreen", this::toggleFullScreen, "F"),
                        Command.of("back", session::back, "Alt+Left"),
                        Command.of("forward", session::forward, "Alt+Right"),
                        Command.of("openNote", finding::openNote, "Shortcut+O"),
                        Command.of("searchVault", this::searchVault, "Shortcut+Shift+F"),
                        Command.of("commands", this::chooseCommand, "Shortcut+P"),
                        Command.of("theme", themes::toggle, "Shortcut+Shift+T"),
                        Command.of("keys", this::showKeys, "F1", "Shift+Slash"));
    }

    List<Command> all() {
        return all;
    }

    /// The first key of a command, as the reader knows it.
    String keyOf(String id) {
        return all.stream()
                .filter(command -> command.id().equals(id))
                .map(command -> command.keys().getFirst().getDisplayText())
                .findFirst()
                .orElseThrow();
    }

    void showKeys() {
        new KeysDialog(stage, all).show();
    }

    void searchVault() {
        finding.searchVault();
    }

    void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    private void chooseCommand() {
        finding.choose(all);
    }

    private void speed(UnaryOperator<Double> change) {
        screening.adjust(
                settings -> settings.withRate(Math.clamp(change.apply(settings.rate()), 0.25, 4)));
    }
}

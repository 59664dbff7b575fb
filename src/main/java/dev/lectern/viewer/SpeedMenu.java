package dev.lectern.viewer;

import atlantafx.base.theme.Tweaks;
import dev.lectern.player.PlayerState;
import dev.lectern.player.Speeds;
import dev.lectern.session.Screening;
import dev.lectern.words.Words;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;

/// Shows the speed, and offers those that the source can be played at: the round ones, and between
/// them by the keys.
final class SpeedMenu extends MenuButton {

    private final Screening screening;
    private ToggleGroup group = new ToggleGroup();

    SpeedMenu(Screening screening) {
        this.screening = screening;
        getStyleClass().addAll("speed-button", Tweaks.NO_ARROW);
        setId("speed");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(Words.say("viewer.speeds")));
        ObservableValue<PlayerState> state = screening.player().stateProperty();
        state.map(now -> now.abilities().speeds()).subscribe(this::offer);
        state.map(now -> now.settings().rate()).subscribe(this::showRate);
    }

    private void showRate(double rate) {
        setText(times(rate));
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(rate)));
    }

    private void offer(Speeds speeds) {
        group = new ToggleGroup();
        getItems()
                .setAll(
                        speeds.rates().stream()
                                .filter(SpeedMenu::isRound)
                                .map(this::item)
                                .toList());
        showRate(screening.player().state().settings().rate());
    }

    private static boolean isRound(double rate) {
        return rate % (rate < 2 ? 0.25 : 0.5) == 0;
    }

    private RadioMenuItem item(double rate) {
        RadioMenuItem item = new RadioMenuItem(times(rate));
        item.setToggleGroup(group);
        item.setUserData(rate);
        item.setOnAction(_ -> screening.adjust(settings -> settings.withRate(rate)));
        return item;
    }

    private static String times(double rate) {
        return Words.say("viewer.speed", rate);
    }
}

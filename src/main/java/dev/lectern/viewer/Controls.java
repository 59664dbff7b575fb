package dev.lectern.viewer;

import dev.lectern.player.Media;
import dev.lectern.player.Phase;
import dev.lectern.player.PlayerState;
import dev.lectern.player.Settings;
import dev.lectern.player.Settings.Captions;
import dev.lectern.player.Settings.Sound;
import dev.lectern.player.Wish;
import dev.lectern.session.Screening;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the player is driven with by hand: play and pause, time, volume, speed, captions and full
/// screen.
final class Controls extends VBox {

    private static final List<Double> SPEEDS = List.of(0.5, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0);

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Screening screening;
    private final Button play = new Button();
    private final Label clock = new Label();
    private final Button mute = button("viewer.mute");
    private final Slider volume = new Slider(0, 1, 1);
    private final MenuButton speed = new MenuButton();
    private final ToggleGroup speeds = new ToggleGroup();
    private final Button captions = button("viewer.captions");

    /// Set while the slider is moved by the player and not by the reader.
    private boolean following;

    Controls(Screening screening, Runnable toggleFullScreen) {
        this.screening = screening;
        getStyleClass().add("controls");
        play.getStyleClass().add("play-button");
        play.setId("play");
        clock.getStyleClass().add("clock");
        clock.setId("clock");
        clock.setMinWidth(USE_PREF_SIZE);
        speed.setMinWidth(USE_PREF_SIZE);
        volume.getStyleClass().add("volume");
        speed.getStyleClass().add("speed-button");
        SPEEDS.forEach(this::addSpeed);
        captions.setGraphic(new FontIcon(Feather.MESSAGE_SQUARE));
        Button fullScreen = button("viewer.fullScreen");
        fullScreen.setId("full-screen");
        fullScreen.setGraphic(new FontIcon(Feather.MAXIMIZE));
        fullScreen.setOnAction(_ -> toggleFullScreen.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox buttons = new HBox(play, clock, mute, volume, space, speed, captions, fullScreen);
        buttons.getStyleClass().add("buttons");
        getChildren().add(buttons);
        listen();
        screening.player().stateProperty().subscribe(this::show);
    }

    private static Button button(String word) {
        Button button = new Button();
        button.getStyleClass().add("icon-button");
        button.setTooltip(new Tooltip(Words.say(word)));
        button.setAccessibleText(Words.say(word));
        return button;
    }

    private void addSpeed(double rate) {
        RadioMenuItem item = new RadioMenuItem(times(rate));
        item.setToggleGroup(speeds);
        item.setUserData(rate);
        item.setOnAction(_ -> screening.adjust(settings -> settings.withRate(rate)));
        speed.getItems().add(item);
    }

    private void listen() {
        play.setOnAction(_ -> screening.playOrPause());
        mute.setOnAction(_ -> screening.toggleSound());
        captions.setOnAction(_ -> screening.toggleCaptions());
        volume.valueProperty()
                .subscribe(level -> {
                    if (!following) {
                        screening.adjust(settings ->
                                settings.with(Sound.ON).withVolume(level.doubleValue()));
                    }
                });
    }

    private void show(PlayerState state) {
        following = true;
        Optional<Timestamp> end = state.media().flatMap(Media::duration).map(Timestamp::new);
        setDisable(
                switch (state.phase()) {
                    case Phase.Empty _, Phase.Failed _ -> true;
                    case Phase.Loading _, Phase.Paused _, Phase.Playing _, Phase.Ended _ -> false;
                });
        clock.setText(
                end.map(length -> Words.say("viewer.clock", state.time(), length))
                        .orElse(state.time().toString()));
        showPlay(state);
        showSettings(state.settings());
        following = false;
    }

    private void showPlay(PlayerState state) {
        boolean plays = state.wish() == Wish.PLAY;
        play.setGraphic(new FontIcon(plays ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(Words.say(plays ? "viewer.pause" : "viewer.play"));
    }

    private void showSettings(Settings settings) {
        boolean silent = settings.sound() == Sound.MUTED || settings.volume() == 0;
        mute.setGraphic(new FontIcon(silent ? Feather.VOLUME_X : Feather.VOLUME_2));
        if (!volume.isValueChanging()) {
            volume.setValue(settings.sound() == Sound.MUTED ? 0 : settings.volume());
        }
        speed.setText(times(settings.rate()));
        speeds.getToggles()
                .forEach(
                        toggle -> toggle.setSelected(toggle.getUserData().equals(settings.rate())));
        captions.pseudoClassStateChanged(ON, settings.captions() == Captions.SHOWN);
    }

    private static String times(double rate) {
        return Words.say("viewer.speed", rate);
    }
}

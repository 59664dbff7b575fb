package dev.lectern.viewer;

import dev.lectern.player.Abilities;
import dev.lectern.player.Abilities.Feature;
import dev.lectern.player.PlayerState;
import dev.lectern.player.Settings;
import dev.lectern.player.Settings.Captions;
import dev.lectern.player.Settings.Sound;
import dev.lectern.player.Wish;
import dev.lectern.session.Captioning;
import dev.lectern.session.Loop;
import dev.lectern.session.Looping;
import dev.lectern.session.Screening;
import dev.lectern.video.Moment;
import dev.lectern.words.Words;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the video is driven with by hand: buttons for commands of the program.
final class Controls extends VBox {

    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Screening screening;
    private final Function<String, Deed> deeds;
    private final Button play;
    private final Clock clock = new Clock();
    private final Button mute;
    private final Slider volume = new Slider(0, 1, 1);
    private final SpeedMenu speed;
    private final Button loop;
    private final Captioning captioning;
    private final Button captions;
    private final MoreMenu more;

    /// Set while the slider is moved by the player and not by the reader.
    private boolean following;

    Controls(
            Screening screening,
            Looping looping,
            Captioning captioning,
            Function<String, Deed> deeds) {
        this.screening = screening;
        this.captioning = captioning;
        this.deeds = deeds;
        getStyleClass().add("controls");
        play = button("play", Feather.PLAY);
        play.getStyleClass().setAll("button", "play-button");
        mute = button("mute", Feather.VOLUME_2);
        volume.getStyleClass().add("volume");
        volume.setAccessibleText(Words.say("viewer.volume"));
        speed = new SpeedMenu(screening);
        loop = button("loopPassage", Feather.REPEAT);
        captions = button("captions", Feather.MESSAGE_SQUARE);
        more = new MoreMenu(deeds);
        HBox first =
                new HBox(
                        button("previousStamp", Feather.SKIP_BACK),
                        play,
                        button("nextStamp", Feather.SKIP_FORWARD),
                        clock,
                        mute,
                        volume);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox second =
                new HBox(
                        space, speed, loop, captions, more, button("fullScreen", Feather.MAXIMIZE));
        first.getStyleClass().add("buttons");
        second.getStyleClass().add("buttons");
        ControlRow row = new ControlRow(first, second);
        // Where not even its least width fits, the keys and the sound's button have to do.
        volume.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> first.minWidth(-1) <= row.getWidth(),
                                row.widthProperty(),
                                clock.widthProperty()));
        getChildren().add(row);
        listen();
        follow(screening.player().stateProperty());
        looping.loop().subscribe(this::show);
        captioning
                .transcript()
                .subscribe(_ -> showAbilities(screening.player().state().abilities()));
    }

    private Button button(String command, Ikon icon) {
        Button button = deeds.apply(command).button(icon);
        button.setId(command);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    /// Only to changes: where the slider stands at first is not what was asked for.
    private void listen() {
        volume.valueProperty()
                .subscribe((_, level) -> {
                    if (!following) {
                        screening.adjust(settings ->
                                settings.with(Sound.ON).withVolume(level.doubleValue()));
                    }
                });
    }

    /// The clock is read several times a second: only what has changed is shown anew.
    private void follow(ObservableValue<PlayerState> state) {
        state.map(PlayerState::isAlive).subscribe(alive -> setDisable(!alive));
        state.subscribe(clock::show);
        state.map(PlayerState::wish).subscribe(this::showPlay);
        state.map(PlayerState::settings).subscribe(this::showSettings);
        state.map(PlayerState::abilities).subscribe(this::showAbilities);
    }

    private void showPlay(Wish wish) {
        boolean plays = wish == Wish.PLAY;
        play.setGraphic(new FontIcon(plays ? Feather.PAUSE : Feather.PLAY));
        play.setAccessibleText(Words.say(plays ? "viewer.pause" : "viewer.play"));
    }

    private void showSettings(Settings settings) {
        boolean silent = settings.sound() == Sound.MUTED || settings.volume() == 0;
        mute.setGraphic(new FontIcon(silent ? Feather.VOLUME_X : Feather.VOLUME_2));
        if (!volume.isValueChanging()) {
            following = true;
            volume.setValue(settings.sound() == Sound.MUTED ? 0 : settings.volume());
            following = false;
        }
        captions.pseudoClassStateChanged(ON, settings.captions() == Captions.SHOWN);
    }

    private void showAbilities(Abilities abilities) {
        boolean has = !captioning.transcript().get().tracks().isEmpty();
        captions.setVisible(has && abilities.has(Feature.CAPTIONS));
        more.show(abilities);
    }

    private void show(Loop now) {
        boolean on = !(now instanceof Loop.None);
        Deed deed = deeds.apply(on ? "noLoop" : "loopPassage");
        loop.getTooltip()
                .textProperty()
                .bind(
                        deed.hint()
                                .map(hint ->
                                        switch (now) {
                                            case Loop.None _ -> hint;
                                            case Loop.Begun(Moment from) ->
                                                    Words.say(
                                                            "viewer.loopBegun", from.time(), hint);
                                            case Loop.Around(var clip) ->
                                                    Words.say("viewer.looping", clip.span(), hint);
                                        }));
        loop.setAccessibleText(deed.name());
        loop.setOnAction(_ -> deed.action().run());
        loop.pseudoClassStateChanged(ON, on);
    }
}

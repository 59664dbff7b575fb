package dev.lectern.viewer;

import dev.lectern.memory.Elsewhere.Way;
import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerFailure;
import dev.lectern.player.PlayerState;
import dev.lectern.words.Words;
import java.net.URI;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says, in the picture's place, why there is none, and what can be done.
final class FailureCard extends VBox {

    private final Exits exits;
    private final Label message = new Label();
    private final FlowPane ways = new FlowPane(8, 8);
    private final CheckBox always = new CheckBox(Words.say("viewer.always"));

    FailureCard(Exits exits) {
        this.exits = exits;
        getStyleClass().add("message-box");
        message.getStyleClass().add("message");
        ways.setAlignment(Pos.CENTER);
        ways.managedProperty().bind(ways.visibleProperty());
        always.managedProperty().bind(always.visibleProperty());
        always.setId("always-browser");
        getChildren().addAll(message, ways, always);
    }

    void say(String sentence) {
        message.setText(sentence);
        ways.setVisible(false);
        always.setVisible(false);
        setVisible(true);
    }

    void show(PlayerState state, PlayerFailure failure) {
        say(failure.sentence());
        always.setSelected(false);
        always.setVisible(failure.ways().contains(HostKind.BROWSER));
        ways.getChildren().clear();
        if (failure.reason().mayPass()) {
            add(Words.say("viewer.retry"), Feather.ROTATE_CW, exits.retry());
        }
        failure.ways().forEach(this::offer);
        state.source()
                .ifPresent(source ->
                        source.addressAt(state.time())
                                .ifPresent(address -> offerOutside(source, state, address)));
        ways.setVisible(!ways.getChildren().isEmpty());
    }

    private void offer(HostKind host) {
        add(
                Words.say("viewer.way." + host.name()),
                host == HostKind.BROWSER ? Feather.GLOBE : Feather.DOWNLOAD,
                () -> {
                    if (host == HostKind.BROWSER && always.isSelected()) {
                        exits.elsewhere().set(Way.BROWSER);
                    }
                    exits.move().accept(host);
                });
    }

    private void offerOutside(MediaSource source, PlayerState state, URI address) {
        String key =
                switch (source) {
                    case MediaSource.YouTube _ -> "viewer.openOnYouTube";
                    case MediaSource.Vimeo _ -> "viewer.openOnVimeo";
                    case MediaSource.LocalFile _,
                            MediaSource.WebMedia _,
                            MediaSource.Unavailable _ ->
                            "viewer.openOutside";
                };
        add(
                Words.say(key, state.time()),
                Feather.EXTERNAL_LINK,
                () -> exits.browser().accept(address));
    }

    private void add(String text, Ikon icon, Runnable action) {
        Button button = new Button(text, new FontIcon(icon));
        button.setOnAction(_ -> action.run());
        ways.getChildren().add(button);
    }
}

package dev.lectern.host;

import dev.lectern.chromium.Progress.Step;
import dev.lectern.words.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// Says, in the video's place, how far Chromium has come.
final class PreparationCard extends VBox {

    private static final double BAR_WIDTH = 320;
    private static final long MEGABYTE = 1_000_000;

    private final Label status = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final Button cancel = new Button(Words.say("player.chromium.cancel"));

    /// @param cancelled is run when the reader wants no more of it
    PreparationCard(Runnable cancelled) {
        Label title = new Label(Words.say("player.chromium.title"));
        title.getStyleClass().add("host-title");
        status.getStyleClass().add("message");
        status.setId("chromium-status");
        bar.setMaxWidth(BAR_WIDTH);
        bar.setId("chromium-progress");
        cancel.setId("chromium-cancel");
        cancel.setOnAction(_ -> cancelled.run());
        cancel.managedProperty().bind(cancel.visibleProperty());
        setAlignment(Pos.CENTER);
        getStyleClass().add("browser-host");
        getChildren().addAll(title, status, bar, cancel);
    }

    void show(Step step, long done, long all) {
        double part = all == 0 ? 0 : (double) done / all;
        bar.setProgress(part);
        cancel.setVisible(true);
        status.setText(
                switch (step) {
                    case FETCHING ->
                            Words.say("player.chromium.fetching", done / MEGABYTE, all / MEGABYTE);
                    case CHECKING -> Words.say("player.chromium.checking", part);
                    case UNPACKING -> Words.say("player.chromium.unpacking", part);
                });
    }

    /// What is prepared is being started: that can't be cancelled, but takes a second.
    void showStarting() {
        bar.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        cancel.setVisible(false);
        status.setText(Words.say("player.chromium.starting"));
    }
}

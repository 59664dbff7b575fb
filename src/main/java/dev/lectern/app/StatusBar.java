package dev.lectern.app;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.library.Progress;
import dev.lectern.session.Problems;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The line along the window's lower edge: what Lectern is doing, and what it could not do.
final class StatusBar extends HBox {

    private final Label doing = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Button leftOut = new Button();
    private final Label remarks = new Label();
    private final Label problem = new Label();

    /// @param listLeftOut lists what of the vault is left out
    StatusBar(ReadingSession session, Problems problems, Runnable listLeftOut) {
        getStyleClass().add("status-bar");
        problem.getStyleClass().add("problem");
        problem.setId("problem");
        doing.setId("doing");
        leftOut.setId("left-out");
        leftOut.getStyleClass().add("sentence-button");
        leftOut.setOnAction(_ -> listLeftOut.run());
        leftOut.visibleProperty().bind(leftOut.textProperty().isNotEmpty());
        leftOut.managedProperty().bind(leftOut.visibleProperty());
        progress.managedProperty().bind(progress.visibleProperty());
        problem.textProperty().bind(problems.newest());
        remarks.setId("remarks");
        remarks.managedProperty().bind(remarks.textProperty().isNotEmpty());
        doing.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(doing, progress, leftOut, remarks, problem);
        session.snapshot().subscribe(this::show);
        session.status().subscribe(this::show);
    }

    private void show(LibrarySnapshot.Status status) {
        Progress reading = status.progress();
        progress.setVisible(reading.stage() != Progress.Stage.DONE);
        progress.setProgress(reading.all() == 0 ? -1 : (double) reading.done() / reading.all());
        doing.setText(
                switch (reading.stage()) {
                    case WALKING -> Words.say("status.walking");
                    case READING -> Words.say("status.reading", reading.done(), reading.all());
                    case LISTENING -> Words.say("status.listening", reading.done(), reading.all());
                    case DONE -> Words.say("status.notes", reading.all());
                });
        String all = String.join(" ", status.remarks());
        remarks.setText(all);
        remarks.setTooltip(all.isEmpty() ? null : new Tooltip(all));
    }

    private void show(LibrarySnapshot vault) {
        int places = vault.contents().leftOut().size();
        leftOut.setText(places == 0 ? "" : Words.say("status.leftOut", places));
    }
}

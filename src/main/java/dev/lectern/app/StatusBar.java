package dev.lectern.app;

import dev.lectern.library.LibrarySnapshot;
import dev.lectern.session.Problems;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// The line along the window's lower edge: what Lectern is doing, and what it could not do.
final class StatusBar extends HBox {

    private final Label doing = new Label();
    private final ProgressBar progress = new ProgressBar();
    private final Label leftOut = new Label();
    private final Label problem = new Label();

    StatusBar(ReadingSession session, Problems problems) {
        getStyleClass().add("status-bar");
        problem.getStyleClass().add("problem");
        problem.setId("problem");
        doing.setId("doing");
        progress.managedProperty().bind(progress.visibleProperty());
        problem.textProperty().bind(problems.newest());
        getChildren().addAll(doing, progress, leftOut, problem);
        session.snapshot().subscribe(this::show);
    }

    private void show(LibrarySnapshot vault) {
        int notes = vault.paths().size();
        progress.setVisible(!vault.isComplete());
        progress.setProgress(notes == 0 ? -1 : (double) vault.readCount() / notes);
        doing.setText(
                vault.isComplete()
                        ? Words.say("status.notes", notes)
                        : Words.say("status.reading", vault.readCount(), notes));
        int places = vault.contents().leftOut().size();
        leftOut.setText(places == 0 ? "" : Words.say("status.leftOut", places));
        if (places > 0) {
            leftOut.setTooltip(
                    new Tooltip(
                            String.join(
                                    "\n",
                                    vault.contents().leftOut().stream()
                                            .map(place ->
                                                    Words.say(
                                                            "leftOut." + place.reason(),
                                                            place.path()))
                                            .toList())));
        }
    }
}

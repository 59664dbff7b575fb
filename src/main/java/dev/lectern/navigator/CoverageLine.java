package dev.lectern.navigator;

import dev.lectern.session.Coverage;
import dev.lectern.session.Coverage.Covered;
import dev.lectern.video.Timestamp;
import dev.lectern.words.Words;
import javafx.scene.control.Label;

/// How much of the video was watched and is cited, in one quiet line.
public final class CoverageLine extends Label {

    public CoverageLine(Coverage coverage) {
        setId("coverage");
        getStyleClass().add("coverage");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        managedProperty().bind(visibleProperty());
        coverage.covered().subscribe(this::show);
    }

    private void show(Covered covered) {
        Timestamp watched = new Timestamp(covered.watched().length());
        Timestamp cited = new Timestamp(covered.cited().length());
        setVisible(covered.end().isPresent());
        covered.end().ifPresent(end -> setText(Words.say("coverage.line", watched, cited, end)));
    }
}

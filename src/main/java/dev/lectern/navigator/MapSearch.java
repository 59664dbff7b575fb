package dev.lectern.navigator;

import dev.lectern.graph.Extent;
import dev.lectern.note.NotePath;
import dev.lectern.session.Questions;
import dev.lectern.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

/// The field in which notes of a map are looked for: those whose titles fit are lit, and the best
/// is pointed at.
final class MapSearch extends TextField {

    private final Questions questions;
    private final Supplier<Extent> extent;
    private final MapCanvas canvas;
    private final Consumer<NotePath> chosen;

    /// What was found, the best first; empty as long as nothing is looked for.
    private Optional<List<NotePath>> hits = Optional.empty();

    /// Which of it is pointed at.
    private int hit;

    private boolean answerIsDue;

    /// Whether Enter was faster than the answer.
    private boolean hasty;

    /// Is told when something else is found.
    private Runnable found = () -> {};

    /// @param extent of the map now
    /// @param chosen is told of the note that Enter takes
    MapSearch(
            Questions questions,
            Supplier<Extent> extent,
            MapCanvas canvas,
            Consumer<NotePath> chosen) {
        this.questions = questions;
        this.extent = extent;
        this.canvas = canvas;
        this.chosen = chosen;
        setId("map-field");
        setPromptText(Words.say("map.field"));
        textProperty().subscribe(this::find);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void onFound(Runnable action) {
        found = action;
    }

    /// How many were found, if any are looked for.
    Optional<Integer> count() {
        return hits.map(List::size);
    }

    /// Looks for the same in a map that has changed.
    void again() {
        find(getText());
    }

    private void find(String typed) {
        hasty = false;
        answerIsDue = !typed.isBlank();
        if (answerIsDue) {
            questions.titlesWith(
                    typed,
                    extent.get(),
                    notes -> {
                        if (getText().equals(typed)) {
                            show(notes);
                        }
                    });
        } else {
            hits = Optional.empty();
            canvas.lightAll();
            found.run();
        }
    }

    private void show(List<NotePath> notes) {
        answerIsDue = false;
        hits = Optional.of(notes);
        canvas.light(notes);
        pointAt(0);
        found.run();
        if (hasty) {
            choose();
        }
    }

    private void pointAt(int index) {
        List<NotePath> notes = hits.orElse(List.of());
        hit = Math.clamp(index, 0, Math.max(0, notes.size() - 1));
        canvas.pointAt(notes.isEmpty() ? Optional.empty() : Optional.of(notes.get(hit)));
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case UP -> pointAt(hit - 1);
            case DOWN -> pointAt(hit + 1);
            case ENTER -> choose();
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void choose() {
        hasty = answerIsDue;
        List<NotePath> notes = hits.orElse(List.of());
        if (!answerIsDue && !notes.isEmpty()) {
            chosen.accept(notes.get(hit));
        }
    }
}

package dev.lectern.app;

import dev.lectern.app.Intrusions.Sight;
import dev.lectern.note.NotePath;
import dev.lectern.session.OpenNote;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.util.Subscription;

/// A walk through notes in the window, one as soon as the one before has been painted and looked
/// at. Each may take [#PATIENCE].
final class HostileTour {

    /// What no note may take longer than, on the slowest machine.
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final OpenWindow window;
    private final Intrusions intrusions;
    private final Map<NotePath, Sight> seen = new LinkedHashMap<>();
    private CompletableFuture<NotePath> step = new CompletableFuture<>();
    private Optional<NotePath> open = Optional.empty();

    HostileTour(OpenWindow window, Intrusions intrusions) {
        this.window = window;
        this.intrusions = intrusions;
    }

    /// What was seen on each note's page, after everything on it has been touched.
    Map<NotePath, Sight> through(Collection<NotePath> notes) throws Exception {
        Subscription watch =
                OpenWindow.fx(
                        () -> window.workbench().reader().painted().subscribe((_, _) -> painted()));
        for (NotePath note : notes) {
            CompletableFuture<NotePath> done = new CompletableFuture<>();
            OpenWindow.fx(() -> {
                step = done;
                open = Optional.of(note);
                window.session().open(note);
                return true;
            });
            try {
                done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (TimeoutException tooLong) {
                throw new AssertionError("takes longer than " + PATIENCE + ": " + note, tooLong);
            }
        }
        OpenWindow.fx(() -> {
            watch.unsubscribe();
            return true;
        });
        return seen;
    }

    private void painted() {
        Optional<OpenNote> shown = window.session().open().get();
        if (shown.isPresent()
                && open.equals(shown.map(OpenNote::path))
                && window.workbench().reader().painted().get() == shown.get().number()) {
            Platform.runLater(() -> look(shown.get().path()));
        }
    }

    private void look(NotePath note) {
        if (!intrusions.isLoaded()) {
            Platform.runLater(() -> look(note));
            return;
        }
        seen.put(note, intrusions.look());
        intrusions.touch();
        step.complete(note);
    }
}

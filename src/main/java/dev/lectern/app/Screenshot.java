package dev.lectern.app;

import dev.lectern.fx.AfterPainting;
import dev.lectern.library.LibrarySnapshot;
import dev.lectern.player.Phase;
import dev.lectern.player.Player;
import dev.lectern.player.PlayerFailure;
import dev.lectern.reader.ReaderPane;
import dev.lectern.session.OpenNote;
import dev.lectern.session.ReadingSession;
import dev.lectern.words.Words;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.embed.swing.SwingFXUtils;
import javax.imageio.ImageIO;

/// Takes a picture of the window once everything that was asked for is on screen: the vault read,
/// the note painted with its diagrams, the video's picture there.
final class Screenshot extends AnimationTimer {

    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private final ReadingSession session;
    private final ReaderPane reader;
    private final Player player;
    private final AfterPainting afterPainting;
    private final Opening opening;
    private final Path file;
    private final Consumer<Optional<String>> done;
    private final long began = System.nanoTime();
    private Optional<CompletableFuture<?>> picture = Optional.empty();

    /// @param done is told, once, nothing when the file has been written, or why it could not be
    Screenshot(Workbench workbench, Opening opening, Path file, Consumer<Optional<String>> done) {
        this.session = workbench.session();
        this.reader = workbench.reader();
        this.player = workbench.study().playback().player();
        this.afterPainting = workbench.study().workers().afterPainting();
        this.opening = opening;
        this.file = file;
        this.done = done;
    }

    /// How far what was asked for is from being on screen.
    private sealed interface Readiness {

        record Ready() implements Readiness {}

        record NotYet(String why) implements Readiness {}

        record Never(String why) implements Readiness {}
    }

    @Override
    public void handle(long now) {
        switch (readiness()) {
            case Readiness.Ready _ -> {
                stop();
                // What is said at this second is lit now, but not painted so yet.
                afterPainting.execute(() -> done.accept(write()));
            }
            case Readiness.Never(String why) -> giveUp(why);
            case Readiness.NotYet(String why) -> {
                if (now - began > PATIENCE.toNanos()) {
                    giveUp(why);
                }
            }
        }
    }

    private void giveUp(String why) {
        stop();
        done.accept(Optional.of(why));
    }

    private Readiness readiness() {
        LibrarySnapshot vault = session.snapshot().get();
        Optional<OpenNote> open = session.open().get();
        if (!vault.isComplete()) {
            return new Readiness.NotYet(Words.say("screenshot.vaultUnread"));
        }
        if (open.isEmpty()) {
            return vault.paths().isEmpty()
                    ? new Readiness.Ready()
                    : new Readiness.NotYet(Words.say("screenshot.noNote"));
        }
        if (reader.complete().get() != open.get().number()) {
            return new Readiness.NotYet(Words.say("screenshot.noteUnpainted"));
        }
        return session.screening().video().get().isEmpty()
                ? new Readiness.Ready()
                : videoReadiness();
    }

    /// A video that does not play spoils the picture only if its second was asked for.
    private Readiness videoReadiness() {
        if (player.state().phase() instanceof Phase.Failed(PlayerFailure failure)) {
            return opening.at().isPresent()
                    ? new Readiness.Never(failure.sentence())
                    : new Readiness.Ready();
        }
        if (picture.isEmpty()) {
            picture = Optional.of(player.picture());
        }
        return picture.get().isDone()
                ? new Readiness.Ready()
                : new Readiness.NotYet(Words.say("screenshot.noVideoPicture"));
    }

    /// Writes the file; the answer is why it could not be written.
    private Optional<String> write() {
        BufferedImage image = SwingFXUtils.fromFXImage(reader.getScene().snapshot(null), null);
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                ImageIO.write(image, "png", out);
            }
            return Optional.empty();
        } catch (IOException unwritable) {
            return Optional.of(Words.say("screenshot.unwritable", file, unwritable.getMessage()));
        }
    }
}

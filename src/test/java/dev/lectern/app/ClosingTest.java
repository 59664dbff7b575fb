package dev.lectern.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.memory.Preferences;
import dev.lectern.memory.ThemeChoice;
import dev.lectern.memory.UserFolders;
import dev.lectern.vault.Vault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Thread.UncaughtExceptionHandler;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Windows that are closed while they start: what was on its way to them is dropped.
class ClosingTest {

    private static final int NOTES = 2_000;

    @TempDir private Path folder = Path.of("");
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler log = new Listening();
    private Optional<UncaughtExceptionHandler> before = Optional.empty();

    private final class Listening extends Handler {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getLoggerName() + ": " + line.getMessage() + " " + line.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() throws Exception {
        FxToolkit.registerPrimaryStage();
        before = Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> thrown.add(failure));
        log.setLevel(Level.WARNING);
        Logger.getLogger("dev.lectern").addHandler(log);
        Path notes = Files.createDirectories(folder.resolve("vault"));
        for (int i = 0; i < NOTES; i++) {
            Files.writeString(notes.resolve("note" + i + ".md"), "Asks for [[note" + i + "x]].");
        }
        Files.writeString(notes.resolve("index.md"), "# Begin\n\n[[note1]], ![[none]]\n");
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("dev.lectern").removeHandler(log);
        Thread.setDefaultUncaughtExceptionHandler(before.orElse(null));
    }

    private Workbench start(Stage stage) throws IOException {
        Opening opening =
                new Opening(
                        new VaultPlace(Vault.open(folder.resolve("vault")), Optional.empty()),
                        Optional.empty(),
                        List.of(),
                        Optional.of(ThemeChoice.LIGHT),
                        Optional.empty(),
                        Optional.empty());
        Workbench workbench =
                new Workbench(
                        opening,
                        new Surroundings(
                                Preferences.FIRST,
                                new UserFolders(folder.resolve("data"), folder.resolve("cache")),
                                _ -> {}),
                        stage);
        stage.show();
        workbench.shown();
        var _ = new FirstView(workbench.session(), opening, logged::add);
        workbench.study().readVault();
        return workbench;
    }

    private static void close(Stage stage, Workbench workbench) {
        try {
            workbench.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        stage.close();
    }

    /// Until everything that was on its way when the window closed would have arrived.
    private static void letLateThingsArrive() {
        for (int i = 0; i < 25; i++) {
            WaitForAsyncUtils.sleep(40, TimeUnit.MILLISECONDS);
            OpenWindow.fx(() -> true);
        }
    }

    private void assertThatNothingWasSaid() {
        assertThat(thrown).isEmpty();
        assertThat(logged).isEmpty();
    }

    @Test
    void aSnapshotOnItsWayDoesNotReachAWindowThatIsClosed() {
        OpenWindow.fx(() -> {
            Stage stage = new Stage();
            Workbench workbench = start(stage);
            // This is the JavaFX thread: what the library tells waits until it is free.
            while (!workbench.study().library().snapshot().isWalked()) {
                Thread.onSpinWait();
            }
            close(stage, workbench);
            return true;
        });
        letLateThingsArrive();
        assertThatNothingWasSaid();
    }

    @Test
    void aWindowClosedAtAnyMomentOfItsStartSaysNothing() {
        IntStream.of(0, 30, 80, 150, 250, 400, 700, 1200)
                .forEach(milliseconds -> {
                    Stage stage = OpenWindow.fx(Stage::new);
                    Workbench workbench = OpenWindow.fx(() -> start(stage));
                    WaitForAsyncUtils.sleep(milliseconds, TimeUnit.MILLISECONDS);
                    OpenWindow.fx(() -> {
                        close(stage, workbench);
                        return true;
                    });
                });
        letLateThingsArrive();
        assertThatNothingWasSaid();
    }
}

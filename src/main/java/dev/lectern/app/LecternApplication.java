package dev.lectern.app;

import dev.lectern.app.Opening.WindowSize;
import dev.lectern.memory.Preferences;
import dev.lectern.memory.PreferencesFile;
import dev.lectern.memory.UserFolders;
import dev.lectern.memory.WindowSizes;
import dev.lectern.session.OpenPage;
import dev.lectern.words.Words;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/// The program while it has a window.
final class LecternApplication extends Application {

    private static final Logger LOG = System.getLogger(LecternApplication.class.getName());

    private static final List<String> ICONS =
            List.of("icon-32.png", "icon-64.png", "icon-128.png", "icon-256.png");

    private final Opening opening;
    private final Ending ending;
    private final UserFolders folders = UserFolders.ofThisUser();
    private final PreferencesFile preferencesFile;

    /// How the program ends.
    interface Ending {
        void end(int exitCode);
    }

    private LecternApplication(Opening opening, Ending ending) {
        this.opening = opening;
        this.ending = ending;
        this.preferencesFile = new PreferencesFile(folders.data().resolve("preferences.json"));
    }

    /// Opens the window, waits until it is closed, and returns the exit code. Not for the JavaFX
    /// thread.
    ///
    /// @throws UnusableException if there is no display
    static int run(Opening opening) throws UnusableException {
        CountDownLatch ended = new CountDownLatch(1);
        AtomicInteger code = new AtomicInteger();
        Ending ending =
                exitCode -> {
                    code.set(exitCode);
                    ended.countDown();
                };
        try {
            Platform.startup(() -> new LecternApplication(opening, ending).start(new Stage()));
        } catch (UnsupportedOperationException noDisplay) {
            LOG.log(Level.DEBUG, "no toolkit", noDisplay);
            throw new UnusableException(Words.say("opening.noDisplay", noDisplay.getMessage()));
        }
        Platform.setImplicitExit(false);
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return code.get();
    }

    @Override
    public void start(Stage stage) {
        try {
            open(stage);
        } catch (IOException noServer) {
            fail(Words.say("opening.noServer", noServer.getMessage()));
        }
    }

    private void open(Stage stage) throws IOException {
        Optional<String> trouble = Optional.empty();
        Preferences preferences = Preferences.FIRST;
        try {
            preferences = preferencesFile.load();
        } catch (IOException unreadable) {
            trouble = Optional.of(Words.say("problem.preferences", unreadable.getMessage()));
        }
        Workbench workbench =
                new Workbench(
                        opening,
                        new Surroundings(
                                preferences,
                                folders,
                                address -> getHostServices().showDocument(address.toString())),
                        stage);
        trouble.ifPresent(workbench.problems()::report);
        show(stage, workbench, preferences);
        var _ = new FirstView(workbench.session(), opening, this::fail);
        workbench.study().readVault();
        opening.screenshot()
                .ifPresent(file ->
                        new Screenshot(workbench, opening, file, this::screenshotDone).start());
    }

    private void show(Stage stage, Workbench workbench, Preferences preferences) {
        WindowSizes sizes = preferences.get(WindowSizes.PART);
        WindowSize size =
                opening.size().orElse(new WindowSize((int) sizes.width(), (int) sizes.height()));
        String vault = workbench.study().library().vault().name();
        stage.titleProperty().bind(workbench.session().page().map(page -> title(page, vault)));
        stage.setWidth(size.width());
        stage.setHeight(size.height());
        ICONS.stream().map(LecternApplication::icon).forEach(stage.getIcons()::add);
        stage.setOnCloseRequest(_ -> close(workbench));
        stage.show();
        workbench.shown();
    }

    private static String title(Optional<OpenPage> open, String vault) {
        return open.map(page -> Words.say("window.titleOfNote", page.title(), vault))
                .orElseGet(() -> Words.say("window.title", vault));
    }

    private static Image icon(String name) {
        URL file = Objects.requireNonNull(LecternApplication.class.getResource(name), name);
        return new Image(file.toExternalForm());
    }

    private void close(Workbench workbench) {
        // A window that was only opened for its picture says nothing about what the reader likes.
        if (opening.screenshot().isEmpty()) {
            try {
                preferencesFile.save(workbench.preferences());
            } catch (IOException unwritable) {
                System.err.println(Words.say("problem.preferences", unwritable.getMessage()));
            }
        }
        try {
            workbench.close();
        } catch (IOException unclosed) {
            LOG.log(Level.WARNING, "the server did not close", unclosed);
        }
        ending.end(0);
    }

    private void screenshotDone(Optional<String> failure) {
        failure.ifPresentOrElse(this::fail, () -> ending.end(0));
    }

    private void fail(String sentence) {
        System.err.println(Words.say("opening.refused", "lectern", sentence));
        ending.end(1);
    }
}

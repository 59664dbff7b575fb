package dev.lectern.chromium;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.cef.CefApp;
import org.cef.CefApp.CefAppState;
import org.cef.CefBrowserSettings;
import org.cef.CefClient;
import org.cef.CefSettings;
import org.cef.SystemBootstrap;
import org.cef.browser.OffscreenBrowser;
import org.cef.handler.CefAppHandlerAdapter;

/// Chromium itself, once in a program and until it ends: JCEF can't be started a second time.
final class Engine {

    private static final Logger LOG = System.getLogger(Engine.class.getName());

    /// As many as films have, and lectures on screens.
    private static final int PICTURES_A_SECOND = 30;

    private static final Duration FAREWELL = Duration.ofSeconds(5);

    /// Pictures are painted by the processor, since they have to come through its memory anyway,
    /// and no window system is asked for anything. What Chromium does for itself alone is left
    /// undone.
    private static final String[] SWITCHES = {
        "--disable-gpu",
        "--disable-gpu-compositing",
        "--autoplay-policy=no-user-gesture-required",
        "--ozone-platform=headless",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-domain-reliability",
        "--disable-sync",
        "--no-first-run"
    };

    private final CefApp app;
    private final EnvironmentTable environment;

    private Engine(CefApp app, EnvironmentTable environment) {
        this.app = app;
        this.environment = environment;
    }

    /// Starts it, or gives the one that runs. Takes about a second.
    ///
    /// @param files the unpacked program files
    /// @param profiles where it may keep what it needs while it runs
    /// @throws IOException if it does not start
    static Engine started(Path files, Path profiles) throws IOException {
        try {
            EnvironmentTable environment = EnvironmentTable.preparedForChromium();
            return new Engine(
                    CefApp.getState() == CefAppState.NONE
                            ? start(files, profiles)
                            : CefApp.getInstance(),
                    environment);
        } catch (UnsatisfiedLinkError | IllegalStateException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    private static CefApp start(Path files, Path profiles) throws IOException {
        Path profile = ownProfile(profiles);
        SystemBootstrap.setLoader(library -> load(files, library));
        if (!CefApp.startup(SWITCHES)) {
            throw new IOException("JCEF refuses to start");
        }
        CefApp.addAppHandler(new CefAppHandlerAdapter(SWITCHES) {});
        CefApp app = CefApp.getInstance(SWITCHES, settings(files, profile));
        // Else its processes would outlive the program by a moment, and its profile for ever.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(app, profile), "chromium's end"));
        return app;
    }

    @SuppressWarnings("restricted")
    private static void load(Path files, String library) {
        Path file = files.resolve(System.mapLibraryName(library));
        if (Files.exists(file)) {
            System.load(file.toString());
        } else {
            System.loadLibrary(library);
        }
    }

    private static CefSettings settings(Path files, Path profile) {
        CefSettings settings = new CefSettings();
        settings.windowless_rendering_enabled = true;
        settings.command_line_args_disabled = false;
        settings.log_severity = CefSettings.LogSeverity.LOGSEVERITY_DISABLE;
        settings.browser_subprocess_path = files.resolve("jcef_helper").toString();
        settings.resources_dir_path = files.toString();
        settings.locales_dir_path = files.resolve("locales").toString();
        // Without a cache of its own all that a page leaves is forgotten.
        settings.root_cache_path = profile.toString();
        return settings;
    }

    /// Two programs must not share one. Those of programs that ended otherwise than by themselves
    /// are taken away.
    private static Path ownProfile(Path profiles) throws IOException {
        Files.createDirectories(profiles);
        try (Stream<Path> left = Files.list(profiles)) {
            for (Path one : left.filter(Engine::isLeft).toList()) {
                ProgramFiles.delete(one);
            }
        }
        return Files.createDirectories(
                profiles.resolve(String.valueOf(ProcessHandle.current().pid())));
    }

    private static boolean isLeft(Path profile) {
        String process = profile.getFileName().toString();
        return process.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(process)).isEmpty();
    }

    /// Opens a page; it is as large as a pixel until it is made larger.
    ///
    /// @throws IOException if Chromium does not run
    Browser open(URI page, Screen screen) throws IOException {
        try {
            CefClient client = app.createClient();
            if (CefApp.getState() != CefAppState.INITIALIZED) {
                throw new IOException("Chromium is " + CefApp.getState());
            }
            if (environment.isMoved()) {
                LOG.log(Level.WARNING, "Chromium adds variables that EnvironmentTable should");
            }
            new Refusals(page, screen).applyTo(client);
            CefBrowserSettings settings = new CefBrowserSettings();
            settings.windowless_frame_rate = PICTURES_A_SECOND;
            OffscreenBrowser browser =
                    new OffscreenBrowser(client, page.toString(), settings, screen);
            browser.createImmediately();
            return new Browser(browser);
        } catch (IllegalStateException ended) {
            throw new IOException(ended.getMessage(), ended);
        }
    }

    private static void end(CefApp app, Path profile) {
        app.dispose();
        Instant deadline = Instant.now().plus(FAREWELL);
        try {
            while (CefApp.getState() != CefAppState.TERMINATED
                    && Instant.now().isBefore(deadline)) {
                Thread.sleep(Duration.ofMillis(20));
            }
            List<ProcessHandle> helpers = ProcessHandle.current().descendants().toList();
            helpers.stream()
                    .filter(helper -> helper.info().command().orElse("").endsWith("jcef_helper"))
                    .forEach(ProcessHandle::destroyForcibly);
            ProgramFiles.delete(profile);
        } catch (IOException inUse) {
            LOG.log(Level.DEBUG, "the next start takes it away", inUse);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

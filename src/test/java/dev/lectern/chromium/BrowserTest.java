package dev.lectern.chromium;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.lectern.chromium.Input.Button;
import dev.lectern.chromium.Input.Held;
import dev.lectern.chromium.Input.KeyAct;
import dev.lectern.chromium.Input.Mouse;
import dev.lectern.chromium.Input.MouseAct;
import dev.lectern.chromium.Input.Wheel;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a page in Chromium sees of the reader, and what it is not let do. The pages tell what has
/// become of them by asking their server for addresses.
class BrowserTest {

    /// What a page begins with. It tells one thing after the other, since two requests at a time
    /// may arrive in either order. Before its first picture it hears of no mouse.
    private static final String TELL =
            """
            <script>
            let last = Promise.resolve();
            const tell = what => last = last.then(() => fetch('/told/' + what));
            requestAnimationFrame(() => requestAnimationFrame(() => tell('loaded')));
            """;

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> painted = new LinkedBlockingQueue<>();
    private final Chromium chromium = TestedChromium.orSkip();
    private String page = "";
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        chromium.prepare((_, _, _) -> {});
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    String path = exchange.getRequestURI().getPath();
                    if (!path.equals("/page")) {
                        told.add(path);
                    }
                    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
                    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private Browser open(String html) throws IOException {
        page =
                "<!doctype html><link rel=icon href=data:,><body style='margin:0'>"
                        + html
                        + "</body>";
        Browser browser =
                chromium.open(
                        URI.create(
                                "http://127.0.0.1:"
                                        + server.getAddress().getPort()
                                        + "/page#options"),
                        new Recorder());
        browser.resize(400, 300, 1);
        return browser;
    }

    @Test
    void windowsOtherAddressesAndQuestionsAreRefused() throws Exception {
        try (Browser browser =
                open(
                        TELL
                                + """
                                addEventListener('click', async () => {
                                  await tell('clicked');
                                  open('/window');
                                  location = '/elsewhere';
                                  alert('Stop');
                                  confirm('Stop?');
                                  const link = document.createElement('a');
                                  link.href = '/linked'; link.target = '_blank';
                                  document.body.append(link); link.click();
                                  link.removeAttribute('target'); link.download = 'file'; link.click();
                                  setTimeout(() => tell('alive'), 1000);
                                }, {once: true});
                                </script>
                                """)) {
            awaitTold("/told/loaded");
            untilTold("/told/clicked", () -> click(browser, 50, 50));
            awaitTold("/told/alive");
        }
    }

    @Test
    void mouseWheelAndKeysArriveWhereTheyWereMeant() throws Exception {
        try (Browser browser =
                open(
                        TELL
                                + """
                                onmousedown = e => tell(e.button + 'at' + e.clientX + ',' + e.clientY);
                                onscroll = () => scrollY > 100 && tell('scrolled');
                                onkeydown = e => { if (e.key === 'ArrowLeft') tell('left' + e.shiftKey); };
                                </script>
                                <input style='display:block;height:40px;width:200px'
                                    onfocus="tell('focused')" oninput='tell(encodeURIComponent(this.value))'>
                                <div style='height:3000px'></div>
                                """)) {
            awaitTold("/told/loaded");
            untilTold("/told/0at30,20", () -> click(browser, 30, 20));
            awaitTold("/told/focused");
            untilTold("/told/lefttrue", () -> press(browser, KeyEvent.VK_LEFT, Held.SHIFT));
            type(browser, 'l');
            awaitTold("/told/l");
            type(browser, '?');
            awaitTold("/told/l?");
            type(browser, 'Q');
            awaitTold("/told/l?Q");
            browser.send(new Wheel(100, 200, 240, Set.of()));
            awaitTold("/told/scrolled");
        }
    }

    @Test
    void aPixelOfThePageTakesAsManyOfTheScreenAsItsScaleSays() throws Exception {
        try (Browser browser =
                open(
                        TELL
                                + """
                                onresize = () => tell([innerWidth, innerHeight, devicePixelRatio]);
                                </script>
                                """)) {
            awaitTold("/told/loaded");
            browser.resize(320, 200, 2);
            await(told, "/told/320,200,2");
            awaitPainted("640x400");
            browser.resize(320, 200, 1.25);
            await(told, "/told/320,200,1.25");
            awaitPainted("400x250");
            browser.resize(500, 200, 1.25);
            await(told, "/told/500,200,1.25");
            awaitPainted("625x250");
        }
    }

    @Test
    void aPageThatDiesIsToldOfAndCanBeLoadedAgain() throws Exception {
        try (Browser browser = open(TELL + "</script>")) {
            awaitTold("/told/loaded");
            ProcessHandle.current()
                    .descendants()
                    .filter(helper -> commandLine(helper).contains("--type=renderer"))
                    .forEach(ProcessHandle::destroyForcibly);
            await(painted, "crashed");
            browser.reload();
            awaitTold("/told/loaded");
        }
    }

    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"));
        } catch (IOException ended) {
            return "";
        }
    }

    private static void click(Browser browser, int x, int y) {
        browser.send(new Mouse(MouseAct.MOVED, Button.NONE, x, y, 0, Set.of()));
        browser.send(new Mouse(MouseAct.PRESSED, Button.PRIMARY, x, y, 1, Set.of(Held.PRIMARY)));
        browser.send(new Mouse(MouseAct.RELEASED, Button.PRIMARY, x, y, 1, Set.of()));
    }

    private static void press(Browser browser, int code, Held held) {
        browser.send(new Input.Key(KeyAct.PRESSED, code, KeyEvent.CHAR_UNDEFINED, Set.of(held)));
    }

    /// A page that has just come does not listen to the mouse for a moment, nor one that has just
    /// been clicked on to the keyboard.
    private void untilTold(String what, Runnable act) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(20);
        String next = null;
        while (next == null && Instant.now().isBefore(deadline)) {
            act.run();
            next = told.poll(500, TimeUnit.MILLISECONDS);
        }
        assertThat(next).isEqualTo(what);
    }

    private static void type(Browser browser, char character) {
        browser.send(new Input.Key(KeyAct.PRESSED, 0, character, Set.of()));
        browser.send(new Input.Key(KeyAct.TYPED, 0, character, Set.of()));
        browser.send(new Input.Key(KeyAct.RELEASED, 0, character, Set.of()));
    }

    /// The next thing that the page tells has to be this.
    private void awaitTold(String what) throws InterruptedException {
        assertThat(told.poll(20, TimeUnit.SECONDS)).isEqualTo(what);
    }

    private void awaitPainted(String size) throws InterruptedException {
        await(painted, size);
    }

    private static void await(BlockingQueue<String> queue, String what)
            throws InterruptedException {
        String next = queue.poll(20, TimeUnit.SECONDS);
        while (next != null && !next.equals(what)) {
            next = queue.poll(20, TimeUnit.SECONDS);
        }
        assertThat(next).isEqualTo(what);
    }

    private final class Recorder implements Screen {

        @Override
        public void painted(ByteBuffer pixels, int width, int height, Area changed) {
            assertThat(pixels.capacity()).isEqualTo(width * height * 4);
            painted.add(width + "x" + height);
        }

        @Override
        public void pointed(Pointer pointer) {}

        @Override
        public void crashed() {
            painted.add("crashed");
        }
    }
}

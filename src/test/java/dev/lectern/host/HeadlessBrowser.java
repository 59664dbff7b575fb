package dev.lectern.host;

import dev.lectern.video.Timestamp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import org.testfx.util.WaitForAsyncUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A Chromium of this machine without a window, as a reader's own browser: it is driven from
/// outside by its DevTools protocol, as a person would by hand.
public final class HeadlessBrowser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    private static final String COVER = "about:blank";

    private final Path program;
    private final Path profile;
    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> more;
    private Optional<Process> process = Optional.empty();

    /// @param profile an empty folder
    /// @param more options
    public HeadlessBrowser(Path program, Path profile, String... more) {
        this.program = program;
        this.profile = profile;
        this.more = List.of(more);
    }

    /// Where this machine has a Chromium.
    public static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// Opens an address in a tab, as the system does when a program asks for it.
    public void open(URI address) {
        try {
            if (process.filter(Process::isAlive).isEmpty()) {
                start(address);
            } else {
                HttpRequest request =
                        HttpRequest.newBuilder(
                                        devTools(
                                                "/json/new?"
                                                        + URLEncoder.encode(
                                                                address.toString(),
                                                                StandardCharsets.UTF_8)))
                                .PUT(HttpRequest.BodyPublishers.noBody())
                                .build();
                client.send(request, BodyHandlers.discarding());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void start(URI address) throws IOException {
        Files.deleteIfExists(profile.resolve("DevToolsActivePort"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--mute-audio",
                                "--window-size=800,600",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile));
        command.addAll(more);
        command.add(address.toString());
        process =
                Optional.of(
                        new ProcessBuilder(command)
                                .redirectErrorStream(true)
                                .redirectOutput(profile.resolve("log").toFile())
                                .start());
    }

    /// The pages of all tabs.
    public List<JsonNode> tabs() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(devTools("/json/list")).build();
        return JSON.readTree(client.send(request, BodyHandlers.ofString()).body())
                .valueStream()
                .filter(tab -> tab.path("type").asString("").equals("page"))
                .toList();
    }

    /// What a person would see of the only tab.
    public Image picture() throws Exception {
        JsonNode answer =
                ask("Page.captureScreenshot", JSON.createObjectNode().put("format", "png"));
        byte[] png = Base64.getDecoder().decode(answer.path("data").asString(""));
        return new Image(new ByteArrayInputStream(png));
    }

    /// The time that the picture spells in the only tab, which shows the page that plays: it is
    /// below the words.
    Optional<Timestamp> clock() throws Exception {
        Image tab = picture();
        int top =
                (int)
                        Double.parseDouble(
                                evaluate(
                                        "String(document.querySelector('main')"
                                                + ".getBoundingClientRect().top)"));
        return ClockPicture.read(
                new WritableImage(
                        tab.getPixelReader(),
                        0,
                        top,
                        (int) tab.getWidth(),
                        (int) tab.getHeight() - top));
    }

    void reload() throws Exception {
        ask("Page.reload", JSON.createObjectNode());
    }

    public void closeTab() throws Exception {
        ask("Page.close", JSON.createObjectNode());
    }

    /// Waits until the page of that title is in the only tab: a script that is asked for earlier
    /// dies with the page before.
    void awaitTitle(String title) throws Exception {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!evaluate("document.readyState + ' ' + document.title")
                .equals("complete " + title)) {
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("no page " + title);
            }
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        }
    }

    /// What a script in the only tab comes to.
    public String evaluate(String script) throws Exception {
        return evaluate(List.of(), script);
    }

    /// The same where the reader likes pages of a scheme, `dark` or `light`.
    String evaluateIn(String scheme, String script) throws Exception {
        ObjectNode emulation = JSON.createObjectNode();
        emulation
                .putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", scheme);
        return evaluate(List.of(question(2, "Emulation.setEmulatedMedia", emulation)), script);
    }

    private String evaluate(List<ObjectNode> before, String script) throws Exception {
        ObjectNode parameters =
                JSON.createObjectNode()
                        .put("expression", script)
                        .put("awaitPromise", true)
                        .put("userGesture", true);
        return ask(before, question(1, "Runtime.evaluate", parameters))
                .path("result")
                .path("value")
                .asString("");
    }

    /// Puts another tab before the only one.
    void coverTab() {
        open(URI.create(COVER));
    }

    void uncoverTab() throws Exception {
        ask("Page.bringToFront", JSON.createObjectNode());
    }

    private JsonNode ask(String method, ObjectNode parameters) throws Exception {
        return ask(List.of(), question(1, method, parameters));
    }

    /// The answer to a question of the number 1, after others whose answers say nothing.
    private JsonNode ask(List<ObjectNode> before, ObjectNode question) throws Exception {
        String address = tab().path("webSocketDebuggerUrl").asString("");
        Answer answer = new Answer();
        WebSocket socket =
                client.newWebSocketBuilder()
                        .buildAsync(URI.create(address), answer)
                        .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        for (ObjectNode one : before) {
            send(socket, one);
        }
        send(socket, question);
        try {
            return answer.whole.get(PATIENCE.toSeconds(), TimeUnit.SECONDS).path("result");
        } finally {
            socket.abort();
        }
    }

    private static void send(WebSocket socket, ObjectNode question) throws Exception {
        socket.sendText(question.toString(), true).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static ObjectNode question(int number, String method, ObjectNode parameters) {
        ObjectNode question = JSON.createObjectNode().put("id", number).put("method", method);
        question.set("params", parameters);
        return question;
    }

    /// The one that is not [#COVER].
    private JsonNode tab() throws Exception {
        return tabs().stream()
                .filter(tab -> !tab.path("url").asString("").equals(COVER))
                .findFirst()
                .orElseThrow();
    }

    private URI devTools(String path) throws IOException {
        Path told = profile.resolve("DevToolsActivePort");
        Instant deadline = Instant.now().plus(PATIENCE);
        while (!Files.exists(told) || Files.readAllLines(told).size() < 2) {
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("Chromium does not start: " + profile.resolve("log"));
            }
            WaitForAsyncUtils.sleep(50, TimeUnit.MILLISECONDS);
        }
        return URI.create("http://127.0.0.1:" + Files.readAllLines(told).getFirst() + path);
    }

    @Override
    public void close() {
        client.shutdownNow();
        if (process.isPresent()) {
            List<ProcessHandle> all =
                    Stream.concat(process.get().descendants(), Stream.of(process.get().toHandle()))
                            .toList();
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(one -> one.onExit().join());
        }
    }

    /// The one answer to the one question.
    private static final class Answer implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();
        private final CompletableFuture<JsonNode> whole = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                if (message.path("id").asInt(0) == 1) {
                    whole.complete(message);
                }
            }
            socket.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable failure) {
            whole.completeExceptionally(failure);
        }
    }
}

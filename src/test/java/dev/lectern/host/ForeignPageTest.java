package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import dev.lectern.web.Line;
import dev.lectern.web.LoopbackServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a page of another origin can do in the reader's browser, in a real Chromium, even if it
/// knew the addresses that nobody can guess.
class ForeignPageTest {

    /// Tries everything that a page can try with an address, and tells what came of it.
    private static final String ATTACK =
            """
            (async () => {
              const [file, line] = ADDRESSES;
              const outcome = async attempt => {
                const late = new Promise(resolve => setTimeout(resolve, 3000, 'nothing'));
                try { return await Promise.race([attempt(), late]); } catch { return 'refused'; }
              };
              const element = (name, address, good) => new Promise((resolve, reject) => {
                const made = document.createElement(name);
                made[good] = () => resolve('loaded');
                made.onerror = reject;
                made.src = address;
                document.body.append(made);
              });
              const attempts = {
                fetch: async () => (await fetch(file)).status,
                blindFetch: async () => (await fetch(file, {mode: 'no-cors'})).type,
                video: () => element('video', file, 'onloadeddata'),
                image: () => element('img', file, 'onload'),
                script: () => element('script', file, 'onload'),
                stream: () => new Promise((resolve, reject) => {
                  const events = new EventSource(line);
                  events.addEventListener('caller', () => resolve('connected'));
                  events.onerror = reject;
                }),
                post: async () => (await fetch(line + '?1',
                    {method: 'POST', mode: 'no-cors', body: '{"event":"ended","load":1}'})).type,
              };
              const told = [];
              for (const [name, attempt] of Object.entries(attempts)) {
                told.push(name + ' ' + await outcome(attempt));
              }
              return told.join(', ');
            })()
            """;

    @TempDir Path folder;

    @Test
    void aPageInAnotherTabNeitherDrivesThePlayerNorReadsAFile() throws Exception {
        Optional<Path> program = HeadlessBrowser.program();
        assumeTrue(program.isPresent(), "no Chromium here; see src/test/scripts/verify");
        List<String> heard = new CopyOnWriteArrayList<>();
        HttpServer elsewhere = page();
        try (LoopbackServer server = LoopbackServer.start();
                HeadlessBrowser browser =
                        new HeadlessBrowser(
                                program.get(), Files.createTempDirectory(folder, "profile"))) {
            URI file = server.grant(PlayerWindow.file("clock-vp9.webm"));
            URI line = server.open(recording(heard));
            browser.open(URI.create("http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/"));
            browser.awaitTitle("Another site");
            String addresses = "['" + file + "', '" + line + "']";
            assertThat(browser.evaluate(ATTACK.replace("ADDRESSES", addresses)))
                    .isEqualTo(
                            "fetch refused, blindFetch opaque, video refused, image refused,"
                                    + " script refused, stream refused, post opaque");
            assertThat(heard).isEmpty();
        } finally {
            elsewhere.stop(0);
        }
    }

    private static Line recording(List<String> heard) {
        return new Line() {
            @Override
            public void opened(Outlet page) {
                heard.add("(opened)");
            }

            @Override
            public void heard(String text) {
                heard.add(text);
            }

            @Override
            public void closed() {
                heard.add("(closed)");
            }
        };
    }

    private static HttpServer page() throws IOException {
        HttpServer site =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = "<!doctype html><title>Another site</title>".getBytes(StandardCharsets.UTF_8);
        site.createContext(
                "/",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, page.length);
                    exchange.getResponseBody().write(page);
                    exchange.close();
                });
        site.start();
        return site;
    }
}

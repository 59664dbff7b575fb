package dev.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LineTest {

    private final BlockingQueue<String> program = new LinkedBlockingQueue<>();
    private final BlockingQueue<Line.Outlet> outlets = new LinkedBlockingQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    LoopbackServer server;
    URI address;

    @BeforeEach
    void start() throws IOException {
        server = LoopbackServer.start();
        address = server.open(new RecordingLine());
    }

    @AfterEach
    void stop() throws IOException {
        client.shutdownNow();
        server.close();
    }

    @Test
    void thousandsOfMessagesArriveInOrderBothWays() throws Exception {
        Page page = new Page();
        Line.Outlet outlet = next(outlets);
        assertThat(next(program)).isEqualTo("(opened)");
        List<String> numbers = IntStream.range(0, 5000).mapToObj(Integer::toString).toList();
        numbers.forEach(outlet::send);
        assertThat(page.heard(numbers.size())).isEqualTo(numbers);
        for (int from = 0; from < numbers.size(); from += 50) {
            String texts = String.join("\n", numbers.subList(from, from + 50));
            assertThat(page.say(texts, ownOrigin())).isEqualTo(204);
        }
        assertThat(take(numbers.size(), program)).isEqualTo(numbers);
    }

    @Test
    void theNewestPageTakesTheLine() throws Exception {
        Page first = new Page();
        next(outlets);
        Page second = new Page();
        next(outlets).send("to the second");
        assertThat(second.heard(1)).containsExactly("to the second");
        assertThat(take(2, program)).containsExactly("(opened)", "(opened)");
        assertThat(first.say("late", ownOrigin())).isEqualTo(409);
        assertThat(second.say("in time", ownOrigin())).isEqualTo(204);
        assertThat(next(program)).isEqualTo("in time");
        assertThat(first.isReplaced()).isTrue();
    }

    @Test
    void aPageThatHasGoneIsNoticedWhenItIsToldSomething() throws Exception {
        HttpClient leaving = HttpClient.newHttpClient();
        new Page(leaving);
        Line.Outlet outlet = next(outlets);
        leaving.shutdownNow();
        leaving.awaitTermination(java.time.Duration.ofSeconds(5));
        assertThat(next(program)).isEqualTo("(opened)");
        while (program.isEmpty()) {
            outlet.send("are you there?");
        }
        assertThat(next(program)).isEqualTo("(closed)");
    }

    @Test
    void aStrangersPageIsNotHeard() throws Exception {
        Page page = new Page();
        next(outlets);
        assertThat(page.say("from a stranger", "https://evil.example")).isEqualTo(403);
        assertThat(page.say("too long".repeat(10_000), ownOrigin())).isEqualTo(413);
        assertThat(RawRequest.get(address).with("Origin: https://evil.example").send().status())
                .isEqualTo(403);
        assertThat(new RawRequest("POST", address).with("Content-Length: 0").send().status())
                .isEqualTo(403);
        assertThat(program).containsExactly("(opened)");
    }

    private String ownOrigin() {
        return "http://127.0.0.1:" + address.getPort();
    }

    private static <T> T next(BlockingQueue<T> queue) throws InterruptedException {
        T next = queue.poll(10, TimeUnit.SECONDS);
        assertThat(next).as("something arrives within ten seconds").isNotNull();
        return next;
    }

    private static List<String> take(int count, BlockingQueue<String> queue)
            throws InterruptedException {
        Stream.Builder<String> taken = Stream.builder();
        for (int i = 0; i < count; i++) {
            taken.add(next(queue));
        }
        return taken.build().toList();
    }

    /// The program's end.
    private final class RecordingLine implements Line {

        @Override
        public void opened(Outlet page) {
            program.add("(opened)");
            outlets.add(page);
        }

        @Override
        public void heard(String text) {
            program.add(text);
        }

        @Override
        public void closed() {
            program.add("(closed)");
        }
    }

    /// The page's end.
    private final class Page {

        private final Iterator<String> lines;
        private final String caller;

        private Page() throws Exception {
            this(client);
        }

        private Page(HttpClient from) throws Exception {
            lines =
                    from.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                            .body()
                            .filter(line -> line.startsWith("data:"))
                            .map(line -> line.substring("data:".length()).strip())
                            .iterator();
            caller = lines.next();
        }

        private List<String> heard(int count) {
            return Stream.generate(lines::next).limit(count).toList();
        }

        private boolean isReplaced() {
            return lines.next().isEmpty();
        }

        private int say(String texts, String origin) throws Exception {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + "?" + caller))
                                    .header("Origin", origin)
                                    .POST(BodyPublishers.ofString(texts))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        }
    }
}

package dev.lectern.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.player.HostKind;
import dev.lectern.player.MediaSource;
import dev.lectern.player.PlayerCommand;
import dev.lectern.player.PlayerEvent;
import dev.lectern.video.Timestamp;
import dev.lectern.web.LoopbackServer;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlayerPageTest {

    private final BlockingQueue<PageEvent> heard = new LinkedBlockingQueue<>();

    @Test
    @Timeout(60)
    void whatAPageSaysOfATimeBeforeTheNewestSeekIsNotBelieved() throws Exception {
        try (LoopbackServer server = LoopbackServer.start();
                HttpClient client = HttpClient.newHttpClient();
                ExecutorService fx = Executors.newSingleThreadExecutor()) {
            PlayerPage page =
                    new PlayerPage(new PlayerSite(server, fx, fx, Outside.REAL), HostKind.BROWSER);
            page.listen(heard::add);
            URI line = line(page.address());
            try (BufferedReader stream = open(client, line)) {
                String caller = next(stream);
                say(client, line, caller, "{\"event\":\"connected\"}");
                assertThat(heard.poll(10, TimeUnit.SECONDS))
                        .isEqualTo(new PageEvent.Told(new PlayerEvent.Connected()));
                PlayerCommand load =
                        new PlayerCommand.Load(
                                1, new MediaSource.YouTube("gcnPi-IEeec"), Timestamp.START);
                fx.submit(() -> page.send(load)).get();
                assertThat(next(stream)).contains("\"number\":1");
                PlayerCommand seek = new PlayerCommand.Seek(Timestamp.ofSeconds(12));
                fx.submit(() -> page.send(seek)).get();
                assertThat(next(stream)).contains("\"number\":2");
                say(client, line, caller, time(1, 37) + "\n" + sought(1, 12) + "\n" + time(2, 12));
                assertThat(heard.poll(10, TimeUnit.SECONDS))
                        .isEqualTo(
                                new PageEvent.Told(
                                        new PlayerEvent.Ticked(
                                                Timestamp.ofSeconds(12), Timestamp.START, 0)));
            }
        }
    }

    private static String time(int newest, int seconds) {
        return "{\"event\":\"time\",\"load\":1,\"heard\":%d,\"time\":%d,\"buffered\":0}"
                .formatted(newest, seconds);
    }

    private static String sought(int newest, int seconds) {
        return "{\"event\":\"sought\",\"load\":1,\"heard\":%d,\"asked\":%d,\"reached\":37}"
                .formatted(newest, seconds);
    }

    private static URI line(URI page) {
        String path = page.getFragment().replaceAll("line=([^&]*).*", "/$1");
        return page.resolve(path);
    }

    private static BufferedReader open(HttpClient client, URI line) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(line).build();
        return new BufferedReader(
                new InputStreamReader(
                        client.send(request, BodyHandlers.ofInputStream()).body(),
                        StandardCharsets.UTF_8));
    }

    private static String next(BufferedReader stream) throws Exception {
        String text = stream.readLine();
        while (!text.startsWith("data: ")) {
            text = stream.readLine();
        }
        return text.substring("data: ".length());
    }

    private static void say(HttpClient client, URI line, String caller, String texts)
            throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(line + "?" + caller))
                        .header("Origin", "http://" + line.getAuthority())
                        .POST(BodyPublishers.ofString(texts))
                        .build();
        assertThat(client.send(request, BodyHandlers.discarding()).statusCode()).isLessThan(300);
    }
}

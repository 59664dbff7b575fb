package dev.lectern.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.web.RawRequest.Answer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackServerTest {

    private static final PageFolder PAGE =
            PageFolder.beside(LoopbackServerTest.class, Set.of("page.html"), "default-src 'none'");

    @TempDir Path folder;
    LoopbackServer server;
    Path clip;
    URI granted;

    @BeforeEach
    void start() throws IOException {
        server = LoopbackServer.start();
        clip = Files.writeString(folder.resolve("a clip.mp4"), "0123456789");
        granted = server.grant(clip);
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void aGrantedFileIsServedWithItsMediaType() throws IOException {
        Answer answer = RawRequest.get(granted).send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("0123456789");
        assertThat(answer.header("Content-Type")).isEqualTo("video/mp4");
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
    }

    @ParameterizedTest
    @CsvSource({"x.vtt, text/vtt", "x.mp3, audio/mpeg", "x.webm, video/webm", "x.png, image/png"})
    void theMediaTypeFollowsTheName(String name, String type) throws IOException {
        URI address = server.grant(Files.writeString(folder.resolve(name), "x"));
        assertThat(RawRequest.get(address).send().header("Content-Type")).startsWith(type);
    }

    @Test
    void headTellsTheLengthWithoutTheBytes() throws IOException {
        Answer answer = new RawRequest("HEAD", granted).send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("10");
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3-, 3456789", "0-0, 0", "2-4, 234", "-2, 89", "8-99, 89"})
    void aRangeIsAnsweredWithItsBytes(String range, String bytes) throws IOException {
        Answer answer = RawRequest.get(granted).with("Range: bytes=" + range).send();
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(bytes);
        assertThat(answer.header("Content-Range")).startsWith("bytes ").endsWith("/10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=99-100", "bytes=5-2", "bytes=x-y", "bytes=-0"})
    void aRangeThatMakesNoSenseIsRefused(String range) throws IOException {
        Answer answer = RawRequest.get(granted).with("Range: " + range).send();
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */10");
    }

    @Test
    void theSameFileKeepsItsAddress() {
        assertThat(server.grant(clip)).isEqualTo(granted);
    }

    @Test
    void everyAddressHasASecretOfItsOwn() throws IOException {
        URI other = server.grant(Files.writeString(folder.resolve("other.mp4"), "x"));
        assertThat(secret(other)).isNotEqualTo(secret(granted)).hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void aRevokedFileIsGone() throws IOException {
        server.revoke(granted);
        assertThat(RawRequest.get(granted).send().status()).isEqualTo(404);
        assertThat(server.grant(clip)).isNotEqualTo(granted);
    }

    @Test
    void aFileThatVanishesIsGoneWithoutHarm() throws IOException {
        Files.delete(clip);
        assertThat(RawRequest.get(granted).send().status()).isEqualTo(404);
    }

    @Test
    void nothingIsListed() throws IOException {
        for (String target :
                new String[] {"/", "/" + secret(granted), "/" + secret(granted) + "/"}) {
            assertThat(RawRequest.get(granted).target(target).send().status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../../../etc/passwd",
                "/SECRET/../../../../../etc/passwd",
                "/SECRET/%2e%2e/%2e%2e/etc/passwd",
                "/SECRET/..%2f..%2fetc%2fpasswd",
                "/SECRET//etc/passwd",
                "/SECRET/file.mp4/../../etc/passwd",
                "/SECRET/a%20clip.mp4",
                "/AAAAAAAAAAAAAAAAAAAAAA/file.mp4"
            })
    void noPathLeadsToWhatWasNotGranted(String target) throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "not for you");
        Answer answer =
                RawRequest.get(granted).target(target.replace("SECRET", secret(granted))).send();
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("root:");
    }

    @Test
    void anotherHostNameIsRefused() throws IOException {
        int port = granted.getPort();
        for (String host :
                new String[] {"evil.example:" + port, "localhost:" + port, "127.0.0.1"}) {
            assertThat(RawRequest.get(granted).host(host).send().status()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: https://evil.example",
                "Origin: http://127.0.0.1:1",
                "Origin: null",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Site: same-site"
            })
    void anotherSitesPageIsRefused(String header) throws IOException {
        assertThat(RawRequest.get(granted).with(header).send().status()).isEqualTo(403);
    }

    @Test
    void aPageInASandboxGetsItsScripts() throws IOException {
        PageFolder scripts =
                PAGE.with("a.js", Objects.requireNonNull(PAGE.files().get("page.html")));
        URI folder = server.publish(scripts);
        assertThat(askedFromASandbox(folder.resolve("a.js"))).isEqualTo(200);
        assertThat(askedFromASandbox(folder.resolve("page.html"))).isEqualTo(403);
        assertThat(askedFromASandbox(granted)).isEqualTo(403);
    }

    private static int askedFromASandbox(URI address) throws IOException {
        return RawRequest.get(address)
                .with("Sec-Fetch-Site: cross-site")
                .with("Sec-Fetch-Dest: script")
                .send()
                .status();
    }

    @Test
    void ourOwnPageIsServedAndMayAskForMore() throws IOException {
        URI page = server.publish(PAGE).resolve("page.html");
        Answer answer =
                RawRequest.get(page)
                        .with("Origin: http://127.0.0.1:" + page.getPort())
                        .with("Sec-Fetch-Site: same-origin")
                        .send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.headers()).noneMatch(header -> header.startsWith("Access-Control"));
    }

    @Test
    void onlyTheNamedFilesOfAPageAreServed() throws IOException {
        URI other = server.publish(PAGE).resolve("LoopbackServerTest.class");
        assertThat(RawRequest.get(other).send().status()).isEqualTo(404);
    }

    @Test
    void nothingButReadingIsAllowed() throws IOException {
        for (String method : new String[] {"POST", "PUT", "DELETE", "TRACE"}) {
            assertThat(new RawRequest(method, granted).send().status()).isEqualTo(405);
        }
    }

    /// More than there are threads, so that none of them may wait for one.
    @Test
    void clientsThatTakeTheirTimeKeepNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int client = 0; client < 40; client++) {
                Socket socket = new Socket(granted.getHost(), granted.getPort());
                slow.add(socket);
                socket.getOutputStream().write("GET /".getBytes(StandardCharsets.US_ASCII));
            }
            assertThat(RawRequest.get(granted).send().status()).isEqualTo(200);
        } finally {
            close(slow);
        }
    }

    @Test
    void moreClientsThanThereIsRoomForWaitUntilOthersHaveGone() throws IOException {
        List<Socket> many = new ArrayList<>();
        try (Socket late = new Socket()) {
            for (int client = 0; client < 64; client++) {
                many.add(asking(new Socket(granted.getHost(), granted.getPort())));
            }
            for (Socket client : many) {
                assertThat(client.getInputStream().read()).isEqualTo('H');
            }
            late.connect(new InetSocketAddress(granted.getHost(), granted.getPort()));
            late.setSoTimeout(700);
            asking(late);
            assertThatThrownBy(() -> late.getInputStream().read())
                    .isInstanceOf(SocketTimeoutException.class);
            close(many);
            late.setSoTimeout(20_000);
            assertThat(late.getInputStream().read()).isEqualTo('H');
        } finally {
            close(many);
        }
    }

    private Socket asking(Socket socket) throws IOException {
        socket.getOutputStream()
                .write(
                        ("GET "
                                        + granted.getPath()
                                        + " HTTP/1.1\r\nHost: "
                                        + granted.getAuthority()
                                        + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static void close(List<Socket> sockets) throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    @Test
    void onlyThisMachineCanReachIt() throws IOException {
        InetAddress[] outside =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .filter(address -> !address.isLinkLocalAddress())
                        .toArray(InetAddress[]::new);
        for (InetAddress address : outside) {
            assertThatThrownBy(() -> new Socket(address, granted.getPort()).close())
                    .isInstanceOf(ConnectException.class);
        }
    }

    @Test
    void aClosedServerAnswersNoMore() throws IOException {
        server.close();
        assertThatThrownBy(() -> RawRequest.get(granted).send())
                .isInstanceOf(ConnectException.class);
    }

    private static String secret(URI address) {
        return address.getPath().substring(1, address.getPath().indexOf('/', 1));
    }
}

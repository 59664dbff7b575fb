package dev.lectern.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A request written by hand, so that it can say what no honest client would.
final class RawRequest {

    private final URI address;
    private final String method;
    private String target;
    private String host;
    private final List<String> headers = new ArrayList<>();

    RawRequest(String method, URI address) {
        this.method = method;
        this.address = address;
        this.target = address.getRawPath();
        this.host = address.getHost() + ":" + address.getPort();
    }

    static RawRequest get(URI address) {
        return new RawRequest("GET", address);
    }

    RawRequest target(String other) {
        target = other;
        return this;
    }

    RawRequest host(String other) {
        host = other;
        return this;
    }

    RawRequest with(String header) {
        headers.add(header);
        return this;
    }

    Answer send() throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            headers.add("Host: " + host);
            headers.add("Connection: close");
            String head = method + " " + target + " HTTP/1.1\r\n" + String.join("\r\n", headers);
            socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return Answer.parse(
                    new String(
                            socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1));
        }
    }

    /// What came back.
    record Answer(int status, List<String> headers, String body) {

        private static Answer parse(String text) {
            int end = text.indexOf("\r\n\r\n");
            List<String> head = List.of(text.substring(0, end).split("\r\n"));
            return new Answer(
                    Integer.parseInt(head.getFirst(), 9, 12, 10),
                    head.subList(1, head.size()),
                    text.substring(end + 4));
        }

        String header(String name) {
            return headers.stream()
                    .filter(header ->
                            header.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(header -> header.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }
}

package dev.lectern.chromium;

import dev.lectern.chromium.PreparationException.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.LongConsumer;

/// Brings a file of a known size from the net, going on where an earlier try broke off.
final class Download {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /// Tries that bring nothing, one after another, before it is given up.
    private static final int VAIN_TRIES = 3;

    private final URI from;
    private final Path file;
    private final long size;
    private final Brake brake;

    /// @param file what there is of it, if anything, and where the rest goes
    Download(URI from, Path file, long size, Brake brake) {
        this.from = from;
        this.file = file;
        this.size = size;
        this.brake = brake;
    }

    void run(LongConsumer progress) throws PreparationException {
        try (HttpClient client =
                HttpClient.newBuilder()
                        .connectTimeout(PATIENCE)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .build()) {
            run(client, progress);
        }
    }

    private void run(HttpClient client, LongConsumer progress) throws PreparationException {
        int vain = 0;
        long before = length();
        while (before < size) {
            try {
                more(client, before, progress);
            } catch (PreparationException known) {
                throw known;
            } catch (IOException broken) {
                brake.check();
                if (length() == before && ++vain == VAIN_TRIES) {
                    throw new PreparationException(Cause.UNREACHABLE, broken);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new PreparationException(Cause.CANCELLED, interrupted);
            }
            vain = length() > before ? 0 : vain;
            before = length();
        }
        if (before > size) {
            throw new PreparationException(Cause.DAMAGED, "it is longer than it should be");
        }
    }

    private void more(HttpClient client, long from, LongConsumer progress)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(this.from)
                        .timeout(PATIENCE)
                        .header("Range", "bytes=" + from + "-")
                        .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        try (InputStream body = brake.hold(response.body())) {
            long start = startOf(response, from);
            try (FileChannel out =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                out.truncate(start);
                out.position(start);
                Copying.copy(
                        body,
                        Channels.newOutputStream(out),
                        brake,
                        done -> progress.accept(start + done));
            }
        }
    }

    /// A server that knows no ranges sends all of it again.
    private static long startOf(HttpResponse<?> response, long asked) throws IOException {
        return switch (response.statusCode()) {
            case HttpURLConnection.HTTP_PARTIAL -> {
                String range = response.headers().firstValue("Content-Range").orElse("");
                if (!range.startsWith("bytes " + asked + "-")) {
                    throw new IOException("asked from " + asked + ", but got " + range);
                }
                yield asked;
            }
            case HttpURLConnection.HTTP_OK -> 0;
            default -> throw new IOException("the server answered " + response.statusCode());
        };
    }

    private long length() throws PreparationException {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            throw new PreparationException(Cause.DISK, unreadable);
        }
    }
}

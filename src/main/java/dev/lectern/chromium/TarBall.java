package dev.lectern.chromium;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the tar balls that Chromium's program files come in: plain files and folders with short
/// names. They are pinned by their digest, so that a general reader would have nothing more to do.
final class TarBall {

    private static final int BLOCK = 512;
    private static final int NAME_END = 100;
    private static final int MODE_START = 100;
    private static final int SIZE_START = 124;
    private static final int SIZE_END = 136;
    private static final int KIND = 156;
    private static final int RUNNABLE = 0100;

    private final InputStream in;
    private final Brake brake;

    /// @param in the tar ball, unzipped
    TarBall(InputStream in, Brake brake) {
        this.in = in;
        this.brake = brake;
    }

    /// Writes all that it holds into a folder.
    void unpackInto(Path folder) throws IOException {
        for (byte[] head = in.readNBytes(BLOCK); isHead(head); head = in.readNBytes(BLOCK)) {
            Path place = folder.resolve(text(head, 0, NAME_END)).normalize();
            if (!place.startsWith(folder)) {
                throw new IOException("a name that leads elsewhere: " + text(head, 0, NAME_END));
            }
            switch (head[KIND]) {
                case '5' -> Files.createDirectories(place);
                case '0', 0 -> unpack(head, place);
                default -> throw new IOException("no plain file: " + place);
            }
        }
    }

    private static boolean isHead(byte[] head) throws IOException {
        if (head.length < BLOCK) {
            throw new IOException("the tar ball ends too early");
        }
        return head[0] != 0;
    }

    private void unpack(byte[] head, Path place) throws IOException {
        long size = number(head, SIZE_START, SIZE_END);
        Files.createDirectories(place.getParent());
        try (var out = Files.newOutputStream(place)) {
            byte[] piece = new byte[1 << 16];
            for (long left = size; left > 0; ) {
                brake.check();
                int count = in.readNBytes(piece, 0, (int) Math.min(left, piece.length));
                if (count == 0) {
                    throw new IOException("the tar ball ends within " + place.getFileName());
                }
                out.write(piece, 0, count);
                left -= count;
            }
        }
        in.skipNBytes(-size & (BLOCK - 1));
        if ((number(head, MODE_START, SIZE_START - 16) & RUNNABLE) != 0
                && !place.toFile().setExecutable(true)) {
            throw new IOException("can't be made executable: " + place);
        }
    }

    private static long number(byte[] head, int from, int to) {
        String digits = text(head, from, to).strip();
        return digits.isEmpty() ? 0 : Long.parseLong(digits, 8);
    }

    private static String text(byte[] head, int from, int to) {
        int end = from;
        while (end < to && head[end] != 0) {
            end++;
        }
        return new String(head, from, end - from, StandardCharsets.UTF_8);
    }
}

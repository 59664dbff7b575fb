package dev.lectern.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads what [Packing] wrote.
final class Unpacking {

    /// How many bytes a hash takes.
    static final int HASH = 4;

    private final byte[] bytes;
    private int at;

    Unpacking(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    int at() {
        return at;
    }

    void skip(int length) {
        at += length;
    }

    int flag() {
        return bytes[at++];
    }

    long number() {
        long value = 0;
        int shift = 0;
        byte part = bytes[at++];
        while (part < 0) {
            value |= (part & 127L) << shift;
            shift += 7;
            part = bytes[at++];
        }
        return value | ((long) part << shift);
    }

    int count() {
        return Math.toIntExact(number());
    }

    long fixed() {
        long value = 0;
        for (int i = 0; i < 8; i++) {
            value = value << 8 | (bytes[at++] & 255);
        }
        return value;
    }

    int hash() {
        int value = 0;
        for (int i = 0; i < HASH; i++) {
            value = value << 8 | (bytes[at++] & 255);
        }
        return value;
    }

    String text() {
        int header = count();
        int size = header / 2;
        String text =
                header % 2 == 0
                        ? new String(bytes, at, size, StandardCharsets.UTF_8)
                        : ByteBuffer.wrap(bytes, at, size).asCharBuffer().toString();
        at += size;
        return text;
    }

    void skipText() {
        int length = count() / 2;
        at += length;
    }

    Optional<String> optionalText() {
        return flag() == 1 ? Optional.of(text()) : Optional.empty();
    }

    <T> List<T> list(Supplier<T> element) {
        int size = count();
        List<T> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(element.get());
        }
        return list;
    }
}

package dev.lectern.library;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes numbers and texts close together, for [Unpacking] to read.
final class Packing {

    private byte[] bytes = new byte[512];
    private int length;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    void flag(int bits) {
        room(1);
        bytes[length++] = (byte) bits;
    }

    /// A number that is not negative, small ones in one byte.
    void number(long value) {
        room(10);
        long rest = value;
        while (rest >= 128) {
            bytes[length++] = (byte) (rest | 128);
            rest >>>= 7;
        }
        bytes[length++] = (byte) rest;
    }

    void fixed(long value) {
        room(8);
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    void hash(int value) {
        room(4);
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes[length++] = (byte) (value >>> shift);
        }
    }

    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        boolean exact = isExact(text, utf8);
        byte[] written = exact ? utf8 : units(text);
        number(written.length * 2L + (exact ? 0 : 1));
        room(written.length);
        System.arraycopy(written, 0, bytes, length, written.length);
        length += written.length;
    }

    /// What UTF-8 has no bytes for becomes a question mark in it.
    private static boolean isExact(String text, byte[] utf8) {
        for (byte unit : utf8) {
            if (unit == '?') {
                return text.equals(new String(utf8, StandardCharsets.UTF_8));
            }
        }
        return true;
    }

    /// Half of a surrogate pair alone is no Unicode, and no charset lets it through.
    private static byte[] units(String text) {
        ByteBuffer units = ByteBuffer.allocate(text.length() * 2);
        units.asCharBuffer().put(text);
        return units.array();
    }

    void text(Optional<String> text) {
        flag(text.isPresent() ? 1 : 0);
        text.ifPresent(this::text);
    }

    <T> void list(List<T> list, Consumer<T> element) {
        number(list.size());
        list.forEach(element);
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}

package dev.lectern.player;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// What the boxes of an MP4 file tell about it (ISO/IEC 14496-12), read as far as a diagnosis
/// needs.
///
/// @param isMp4 whether it begins as such a file does
/// @param isWhole whether it has its index, and every box ends inside the file
/// @param pictures the codes of its video tracks' codecs, such as `avc1`
/// @param sounds the codes of its sound tracks' codecs, such as `mp4a`
record Mp4(boolean isMp4, boolean isWhole, Set<String> pictures, Set<String> sounds) {

    private static final Set<String> FOLDERS = Set.of("moov", "trak", "mdia", "minf", "stbl");
    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;

    /// Where the handler's type stands in an `hdlr` box, and the first codec in an `stsd` box.
    private static final int HANDLER_TYPE = 8;

    private static final int FIRST_CODEC = 12;

    static Mp4 read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Reader reader = new Reader(channel);
            reader.readBoxes(0, channel.size());
            return new Mp4(
                    reader.isMp4, reader.hasIndex && !reader.isCut, reader.pictures, reader.sounds);
        }
    }

    /// Walks the boxes, and gathers.
    private static final class Reader {
        private final FileChannel channel;
        private final Set<String> pictures = new HashSet<>();
        private final Set<String> sounds = new HashSet<>();
        private String handler = "";
        private boolean isMp4;
        private boolean hasIndex;
        private boolean isCut;

        private Reader(FileChannel channel) {
            this.channel = channel;
        }

        private void readBoxes(long from, long to) throws IOException {
            long at = from;
            while (at + HEADER <= to && !isCut) {
                ByteBuffer header = bytes(at, LARGE_HEADER);
                long size = Integer.toUnsignedLong(header.getInt(0));
                String type = text(header, 4);
                long content = at + HEADER;
                if (size == 1) {
                    size = header.getLong(HEADER);
                    content = at + LARGE_HEADER;
                } else if (size == 0) {
                    size = to - at;
                }
                if (at == 0) {
                    isMp4 = type.equals("ftyp");
                }
                if (!isMp4 || size < HEADER || at + size > to) {
                    isCut = true;
                    return;
                }
                readBox(type, content, at + size);
                at += size;
            }
        }

        private void readBox(String type, long content, long end) throws IOException {
            if (FOLDERS.contains(type)) {
                hasIndex |= type.equals("moov");
                readBoxes(content, end);
            } else if (type.equals("hdlr")) {
                handler = text(bytes(content, LARGE_HEADER), HANDLER_TYPE);
            } else if (type.equals("stsd")) {
                String codec = text(bytes(content, LARGE_HEADER), FIRST_CODEC);
                if (handler.equals("vide")) {
                    pictures.add(codec);
                } else if (handler.equals("soun")) {
                    sounds.add(codec);
                }
            }
        }

        private ByteBuffer bytes(long at, int count) throws IOException {
            ByteBuffer bytes = ByteBuffer.allocate(count);
            channel.read(bytes, at);
            return bytes;
        }

        private static String text(ByteBuffer bytes, int at) {
            byte[] code = new byte[4];
            bytes.get(at, code);
            return new String(code, StandardCharsets.ISO_8859_1);
        }
    }
}

package dev.lectern.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// What the boxes of an MP4 file tell about it (ISO/IEC 14496-12), read as far as is needed to know
/// how long it is and why it may not play.
///
/// @param isMp4 whether it begins as such a file does
/// @param isWhole whether it has its index, and every box ends inside the file
/// @param length as its `mvhd` box tells
/// @param pictures the codes of its video tracks' codecs, such as `avc1`
/// @param sounds the codes of its sound tracks' codecs, such as `mp4a`
public record Mp4(
        boolean isMp4,
        boolean isWhole,
        Optional<Duration> length,
        Set<String> pictures,
        Set<String> sounds) {

    private static final Set<String> FOLDERS = Set.of("moov", "trak", "mdia", "minf", "stbl");
    private static final Set<String> NAMES = Set.of("mp4", "m4v", "m4a");

    /// Longer than any recording: what a file says beyond it is no length.
    private static final Duration LONGEST = Duration.ofDays(30);

    private static final int MOVIE_HEADER = 32;
    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;

    /// Where the handler's type stands in an `hdlr` box, and the first codec in an `stsd` box.
    private static final int HANDLER_TYPE = 8;

    private static final int FIRST_CODEC = 12;

    /// Whether a file is named as such files are.
    public static boolean isNamedSo(Path file) {
        return NAMES.contains(MediaFormat.extension(file));
    }

    /// What is in a file, also when it is no such file.
    public static Mp4 read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Reader reader = new Reader(channel);
            reader.readBoxes(0, channel.size());
            return new Mp4(
                    reader.isMp4,
                    reader.hasIndex && !reader.isCut,
                    reader.length,
                    reader.pictures,
                    reader.sounds);
        }
    }

    /// Walks the boxes, and gathers.
    private static final class Reader {
        private final FileChannel channel;
        private final Set<String> pictures = new HashSet<>();
        private final Set<String> sounds = new HashSet<>();
        private Optional<Duration> length = Optional.empty();
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
            } else if (type.equals("mvhd")) {
                length = movieLength(bytes(content, MOVIE_HEADER));
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

        /// A scale of ticks a second, and a count of ticks; the box has two versions, of 32 and of
        /// 64 bits.
        private static Optional<Duration> movieLength(ByteBuffer header) {
            boolean isLong = header.get(0) == 1;
            long scale = Integer.toUnsignedLong(header.getInt(isLong ? 20 : 12));
            long ticks = isLong ? header.getLong(24) : Integer.toUnsignedLong(header.getInt(16));
            boolean isKnown = scale > 0 && ticks > 0 && ticks / scale < LONGEST.toSeconds();
            return isKnown
                    ? Optional.of(Duration.ofMillis(ticks * 1000 / scale))
                    : Optional.empty();
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

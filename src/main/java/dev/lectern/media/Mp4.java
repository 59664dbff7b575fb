package dev.lectern.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the boxes of an MP4 file tell about it (ISO/IEC 14496-12), read as far as is needed to know
/// how long it and its pictures are, and why it may not play.
///
/// What is read is limited, whatever a file says of itself: some thousands of boxes, few in each
/// other, and the beginnings of their contents.
///
/// @param isMp4 whether it begins as such a file does
/// @param isWhole whether it has its index, and every box ends inside the file
/// @param length as its `mvhd` box tells
/// @param frame how long most pictures of its first video track are shown
/// @param pictures the codes of its video tracks' codecs, such as `avc1`
/// @param sounds the codes of its sound tracks' codecs, such as `mp4a`
public record Mp4(
        boolean isMp4,
        boolean isWhole,
        Optional<Duration> length,
        Optional<Duration> frame,
        Set<String> pictures,
        Set<String> sounds) {

    private static final Set<String> FOLDERS = Set.of("moov", "trak", "mdia", "minf", "stbl");
    private static final Set<String> NAMES = Set.of("mp4", "m4v", "m4a");

    /// Longer than any recording: what a file says beyond it is no length.
    private static final Duration LONGEST = Duration.ofDays(30);

    /// What is shown for less or for longer is no picture of a film.
    private static final Duration SHORTEST_FRAME = Duration.ofMillis(1);

    private static final Duration LONGEST_FRAME = Duration.ofSeconds(10);

    private static final long NANOS = 1_000_000_000;

    private static final int MOST_BOXES = 10_000;
    private static final int DEEPEST = 8;

    private static final int MOVIE_HEADER = 32;
    private static final int TRACK_HEADER = 24;
    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;

    /// Where the handler's type stands in an `hdlr` box, and the first codec in an `stsd` box.
    private static final int HANDLER_TYPE = 8;

    private static final int FIRST_CODEC = 12;

    /// Where the table of an `stts` box begins, the size of its entries, and how many are read.
    private static final int FIRST_RUN = 8;

    private static final int RUN = 8;
    private static final int MOST_RUNS = 4096;

    /// Whether a file is named as such files are.
    public static boolean isNamedSo(Path file) {
        return NAMES.contains(MediaFormat.extension(file));
    }

    /// What is in a file, also when it is no such file.
    public static Mp4 read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            Reader reader = new Reader(channel);
            reader.readBoxes(0, channel.size(), 0);
            return new Mp4(
                    reader.isMp4,
                    reader.hasIndex && !reader.isCut,
                    reader.length,
                    reader.frame,
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
        private Optional<Duration> frame = Optional.empty();

        /// Of the track that is being read: what it is, and its ticks a second.
        private String handler = "";

        private long scale;
        private int boxes;
        private boolean isMp4;
        private boolean hasIndex;
        private boolean isCut;

        private Reader(FileChannel channel) {
            this.channel = channel;
        }

        private void readBoxes(long from, long to, int depth) throws IOException {
            long at = from;
            while (at + HEADER <= to && !isCut && boxes < MOST_BOXES) {
                boxes++;
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
                if (!isMp4 || size < HEADER || size > to - at) {
                    isCut = true;
                    return;
                }
                readBox(type, content, at + size, depth);
                at += size;
            }
        }

        private void readBox(String type, long content, long end, int depth) throws IOException {
            if (FOLDERS.contains(type)) {
                hasIndex |= type.equals("moov");
                if (depth < DEEPEST) {
                    readBoxes(content, end, depth + 1);
                }
            } else if (type.equals("mvhd")) {
                length = movieLength(bytes(content, MOVIE_HEADER));
            } else if (type.equals("mdhd")) {
                scale = scale(bytes(content, TRACK_HEADER));
            } else if (type.equals("stts") && handler.equals("vide") && frame.isEmpty()) {
                long room = (end - content - FIRST_RUN) / RUN;
                int runs = Math.clamp(room, 0, MOST_RUNS);
                frame = usualFrame(bytes(content, FIRST_RUN + runs * RUN));
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
            long scale = scale(header);
            long ticks =
                    isLong(header) ? header.getLong(24) : Integer.toUnsignedLong(header.getInt(16));
            boolean isKnown = scale > 0 && ticks > 0 && ticks / scale < LONGEST.toSeconds();
            return isKnown
                    ? Optional.of(Duration.ofMillis(ticks * 1000 / scale))
                    : Optional.empty();
        }

        /// The scale stands at the same place in the header of the movie and in that of a track.
        private static long scale(ByteBuffer header) {
            return Integer.toUnsignedLong(header.getInt(isLong(header) ? 20 : 12));
        }

        private static boolean isLong(ByteBuffer header) {
            return header.get(0) == 1;
        }

        /// Runs of pictures, each with their count and for how many ticks each of them is shown.
        private Optional<Duration> usualFrame(ByteBuffer table) {
            Map<Long, Long> pictures = new HashMap<>();
            for (int at = FIRST_RUN; at < table.capacity(); at += RUN) {
                pictures.merge(
                        Integer.toUnsignedLong(table.getInt(at + RUN / 2)),
                        Integer.toUnsignedLong(table.getInt(at)),
                        Long::sum);
            }
            return pictures.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .filter(_ -> scale > 0)
                    .map(usual -> Duration.ofNanos(usual.getKey() * NANOS / scale))
                    .filter(shown -> shown.compareTo(SHORTEST_FRAME) >= 0)
                    .filter(shown -> shown.compareTo(LONGEST_FRAME) <= 0);
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

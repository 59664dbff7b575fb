package dev.lectern.caption;

import dev.lectern.caption.CaptionFault.Kind;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads WebVTT and SubRip, which differ in nothing that matters here. Every text can be read: a
/// fault costs at most the cue that it is in.
public final class CaptionReader {

    /// More than a day of talk takes.
    private static final long LARGEST = 32 << 20;

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String ARROW = "-->";
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");
    private static final Pattern COUNTER = Pattern.compile("\\s*[0-9]{1,9}\\s*");

    /// Hours may be left out, and a comma may stand for the point.
    private static final Pattern TIME =
            Pattern.compile(
                    "(?:([0-9]{1,4}):)?([0-9]{1,2}):([0-9]{1,2})(?:[.,]([0-9]{1,9}))?(?!\\S)");

    /// What bytes outside of UTF-8 most often are.
    private static final Charset OLD = Charset.forName("windows-1252");

    private final List<CaptionFault> faults = new ArrayList<>();
    private final List<RawCue> cues = new ArrayList<>();

    private CaptionReader() {}

    /// Reads a file.
    ///
    /// @throws IOException also when it is too large to be captions
    public static Captions read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new IOException("too large to be captions: " + file);
        }
        return read(Files.readAllBytes(file));
    }

    static Captions read(byte[] bytes) {
        CaptionReader reader = new CaptionReader();
        return reader.captions(reader.decoded(bytes));
    }

    /// Reads a text.
    public static Captions read(String text) {
        return new CaptionReader().captions(text);
    }

    private String decoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            faults.add(new CaptionFault(0, Kind.NOT_UTF8));
            return new String(bytes, hasUtf16Mark(bytes) ? StandardCharsets.UTF_16 : OLD);
        }
    }

    private static boolean hasUtf16Mark(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe;
    }

    private Captions captions(String text) {
        String[] lines =
                LINE_END.split(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, -1);
        int at = 0;
        while (at < lines.length) {
            at = lines[at].contains(ARROW) ? cue(lines, at) : at + 1;
        }
        List<Cue> inOrder = RawCue.inOrder(cues, faults);
        if (inOrder.isEmpty()) {
            faults.add(new CaptionFault(0, Kind.NO_CUES));
        }
        return new Captions(inOrder, faults);
    }

    /// Reads the cue whose times stand in line `at`, and tells where to go on. A cue ends at an
    /// empty line; where that is missing, at the next one's times, or at the number above them.
    private int cue(String[] lines, int at) {
        int end = at + 1;
        while (end < lines.length && !lines[end].isEmpty() && !lines[end].contains(ARROW)) {
            end++;
        }
        boolean runsOn = end < lines.length && !lines[end].isEmpty();
        int textEnd =
                runsOn && end - 1 > at && COUNTER.matcher(lines[end - 1]).matches() ? end - 1 : end;
        List<String> said = List.of(lines).subList(at + 1, textEnd);
        int arrow = lines[at].indexOf(ARROW);
        Optional<Timestamp> from = time(lines[at].substring(0, arrow));
        Optional<Timestamp> to = time(lines[at].substring(arrow + ARROW.length()));
        if (from.isPresent() && to.isPresent()) {
            cues.add(new RawCue(at + 1, from.get(), to.get(), CueText.of(said)));
        } else {
            faults.add(new CaptionFault(at + 1, Kind.BAD_TIME));
        }
        return end;
    }

    /// The time that a text begins with; behind it, settings of the cue may stand.
    private static Optional<Timestamp> time(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.lookingAt()) {
            return Optional.empty();
        }
        String fraction = time.group(4) == null ? "" : time.group(4);
        String hours = time.group(1) == null ? "0" : time.group(1);
        return Optional.of(
                new Timestamp(
                        Duration.ofHours(Long.parseLong(hours))
                                .plusMinutes(Long.parseLong(time.group(2)))
                                .plusSeconds(Long.parseLong(time.group(3)))
                                .plusMillis(Long.parseLong((fraction + "000").substring(0, 3)))));
    }
}

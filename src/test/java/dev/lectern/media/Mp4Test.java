package dev.lectern.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class Mp4Test {

    private static final byte[] BEGINNING = box("ftyp", words(0, 0));

    @TempDir private Path folder = Path.of("");

    @Test
    void aFilmTellsHowLongItsPicturesAreShown() throws IOException {
        byte[] film = movie(track("soun", 48_000, 500, 1024), track("vide", 30_000, 240, 1001));

        assertThat(read(film).frame()).contains(Duration.ofNanos(33_366_666));
    }

    @Test
    void picturesOfDifferentLengthsAreAsLongAsMostOfThem() throws IOException {
        byte[] film = movie(track("vide", 1000, 3, 900, 200, 40, 90, 33, 50, 40));

        assertThat(read(film).frame()).contains(Duration.ofMillis(40));
    }

    @Test
    void theScaleOfATrackMayStandInALongHeader() throws IOException {
        byte[] header = box("mdhd", words(1 << 24, 0, 0, 0, 0, 25_000, 0, 0, 0));
        byte[] film = movie(trackWith(header, handler("vide"), runs(1, 1, 1000)));

        assertThat(read(film).frame()).contains(Duration.ofMillis(40));
    }

    @Test
    void soundAloneAndWhatMakesNoSenseTellsNothing() throws IOException {
        assertThat(read(movie(track("soun", 48_000, 500, 1024))).frame()).isEmpty();
        assertThat(read(movie(track("vide", 0, 500, 1024))).frame()).isEmpty();
        assertThat(read(movie(track("vide", 1000, 500, 0))).frame()).isEmpty();
        assertThat(read(movie(track("vide", 1, 1, 3600))).frame()).isEmpty();
        assertThat(read(movie(track("vide", 1000))).frame()).isEmpty();
        assertThat(read(movie(track("vide", 1, -1, -1))).frame()).isEmpty();
        assertThat(read(movie(handler("vide"), runs(1, 10, 40))).frame()).isEmpty();
    }

    @Test
    void aTableThatSaysToBeLargerThanItsBoxIsReadAsFarAsItGoes() throws IOException {
        byte[] header = box("mdhd", words(0, 0, 0, 1000, 0, 0));
        byte[] film = movie(trackWith(header, handler("vide"), runs(-1, 7, 20)));

        assertThat(read(film).frame()).contains(Duration.ofMillis(20));
    }

    @Test
    void aTableOfMillionsOfRunsIsNotReadToItsEnd() throws IOException {
        int[] table = new int[2 * 2_000_000];
        for (int at = 0; at < table.length; at += 2) {
            table[at] = 1;
            table[at + 1] = at < 8192 ? 40 : 20;
        }
        byte[] film = movie(track("vide", 1000, table));

        assertThat(read(film).frame()).contains(Duration.ofMillis(40));
    }

    @Test
    void boxesInBoxesWithoutEndAndMoreBoxesThanAnyoneReadsAreLeft() throws IOException {
        byte[] nested = new byte[8 * 1_000_000];
        ByteBuffer boxes = ByteBuffer.wrap(nested);
        while (boxes.hasRemaining()) {
            boxes.putInt(boxes.remaining()).put("moov".getBytes(StandardCharsets.ISO_8859_1));
        }
        assertThat(read(joined(BEGINNING, nested)).isMp4()).isTrue();

        byte[] many = new byte[8 * 20_000_000];
        ByteBuffer empty = ByteBuffer.wrap(many);
        while (empty.hasRemaining()) {
            empty.putInt(8).put("free".getBytes(StandardCharsets.ISO_8859_1));
        }
        assertThat(read(joined(BEGINNING, many)).isWhole()).isFalse();
    }

    @Test
    void aBoxThatSaysToBeLargerThanAnyFileIsCut() throws IOException {
        for (long size : new long[] {Long.MAX_VALUE, Long.MAX_VALUE - 16, Long.MIN_VALUE, -1, 7}) {
            ByteBuffer box = ByteBuffer.allocate(64);
            box.putInt(1).put("moov".getBytes(StandardCharsets.ISO_8859_1)).putLong(size);
            assertThat(read(joined(BEGINNING, box.array())).isWhole()).as("" + size).isFalse();
        }
    }

    private Mp4 read(byte[] film) throws IOException {
        return Mp4.read(Files.write(folder.resolve("film.mp4"), film));
    }

    private static byte[] movie(byte[]... tracks) {
        return joined(BEGINNING, box("moov", joined(tracks)));
    }

    /// @param runs counts of pictures, each before how many ticks each of them is shown
    private static byte[] track(String handler, int scale, int... runs) {
        return trackWith(
                box("mdhd", words(0, 0, 0, scale, 0, 0)),
                handler(handler),
                runs(runs.length / 2, runs));
    }

    private static byte[] trackWith(byte[] header, byte[] handler, byte[] runs) {
        byte[] table = box("minf", box("stbl", runs));
        return box("trak", box("mdia", joined(header, handler, table)));
    }

    private static byte[] handler(String type) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        return box("hdlr", joined(words(0, 0), name, words(0, 0, 0)));
    }

    private static byte[] runs(int said, int... runs) {
        return box("stts", joined(words(0, said), words(runs)));
    }

    private static byte[] box(String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
        return joined(words(content.length + 8), name, content);
    }

    private static byte[] words(int... words) {
        ByteBuffer bytes = ByteBuffer.allocate(4 * words.length);
        bytes.asIntBuffer().put(words);
        return bytes.array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}

package dev.lectern.caption;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.caption.CaptionFault.Kind;
import dev.lectern.video.Timestamp;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionReaderTest {

    private static final String PLAIN =
            """
            WEBVTT - some title

            NOTE
            nothing to be said

            intro
            00:01.500 --> 00:03.000 align:start position:0%
            Good morning.
            All of you.

            01:00:03.000 --> 01:00:04.000
            Bye.
            """;

    private static List<String> said(String text) {
        return CaptionReader.read(text).cues().stream().map(Cue::text).toList();
    }

    private static List<Kind> faults(String text) {
        return CaptionReader.read(text).faults().stream().map(CaptionFault::kind).toList();
    }

    private static Cue only(String text) {
        assertThat(CaptionReader.read(text).cues()).hasSize(1);
        return CaptionReader.read(text).cues().getFirst();
    }

    @Test
    void theSampleLectureIsReadWhole() throws IOException {
        Captions lecture = CaptionReader.read(Path.of("assets/why-seeking-is-hard.vtt"));
        assertThat(lecture.faults()).isEmpty();
        assertThat(lecture.cues()).hasSizeGreaterThan(80);
        assertThat(lecture.cues().getFirst().text())
                .isEqualTo("This is a short lecture about a small wonder.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesMayEndInEveryWay(String end) {
        Captions captions = CaptionReader.read(PLAIN.replace("\n", end));
        assertThat(captions.faults()).isEmpty();
        assertThat(captions.cues())
                .containsExactly(
                        new Cue(
                                Timestamp.ofClock(1.5),
                                Timestamp.ofSeconds(3),
                                Optional.empty(),
                                "Good morning.\nAll of you."),
                        new Cue(
                                Timestamp.ofSeconds(3603),
                                Timestamp.ofSeconds(3604),
                                Optional.empty(),
                                "Bye."));
    }

    @Test
    void subRipIsReadAsWell() {
        String text =
                """
                \uFEFF1
                00:00:01,000 --> 00:00:02,5
                <i>One</i>

                2
                00:00:03,000 --> 00:00:04,000
                {\\an8}<font color="#fff">Two</font>
                """;
        assertThat(said(text)).containsExactly("One", "Two");
    }

    @Test
    void missingEmptyLinesSwallowNothing() {
        String text =
                """
                1
                00:00:01,000 --> 00:00:02,000
                One
                2
                00:00:03,000 --> 00:00:04,000
                Two
                00:00:05,000 --> 00:00:06,000
                3
                """;
        assertThat(said(text)).containsExactly("One", "Two", "3");
    }

    @Test
    void tagsAndEntitiesAreNotSeen() {
        Cue cue =
                only(
                        """
                        00:01.000 --> 00:02.000
                        <v.loud Ada &amp; Bob>Is <c.a>a</c> &lt; b <00:01.500>or 1 < 2?&nbsp;&#8230;</v>
                        """);
        assertThat(cue.text()).isEqualTo("Is a < b or 1 < 2? …");
        assertThat(cue.speaker()).contains("Ada & Bob");
    }

    @Test
    void aFaultCostsOnlyItsCue() {
        String text =
                """
                WEBVTT

                00:0x --> 00:03.000
                lost

                00:09.000 --> 00:10.000
                late

                00:05.000 --> 00:04.000
                early
                """;
        assertThat(said(text)).containsExactly("early", "late");
        assertThat(faults(text)).containsExactly(Kind.BAD_TIME, Kind.OUT_OF_ORDER, Kind.ENDS_EARLY);
    }

    @Test
    void captionsThatRollUpSayEachLineOnce() {
        String text =
                """
                WEBVTT
                Kind: captions
                Language: en

                00:00:00.160 --> 00:00:02.230 align:start position:0%
                \s
                hi<00:00:00.500><c> there</c>

                00:00:02.230 --> 00:00:02.240 align:start position:0%
                hi there
                \s

                00:00:02.240 --> 00:00:04.789 align:start position:0%
                hi there
                welcome<00:00:03.000><c> to</c>

                00:00:04.789 --> 00:00:04.799 align:start position:0%
                welcome to
                \s

                00:00:04.799 --> 00:00:07.000 align:start position:0%
                welcome to
                the show
                """;
        Captions captions = CaptionReader.read(text);
        assertThat(captions.cues().stream().map(Cue::text))
                .containsExactly("hi there", "welcome to", "the show");
        assertThat(captions.cues().get(1).to()).isEqualTo(Timestamp.ofClock(4.799));
        assertThat(captions.faults()).isEmpty();
    }

    @Test
    void whatIsSaidTwiceIsReadTwice() {
        assertThat(said("00:01.000 --> 00:02.000\nNo.\n\n00:03.000 --> 00:04.000\nNo.\n"))
                .containsExactly("No.", "No.");
    }

    @Test
    void bytesOutsideOfUtf8AreSaid() {
        String text = "00:01.000 --> 00:02.000\nÜbung";
        Captions old = CaptionReader.read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(old.cues().getFirst().text()).isEqualTo("Übung");
        assertThat(old.faults()).containsExactly(new CaptionFault(0, Kind.NOT_UTF8));
        Captions wide = CaptionReader.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE));
        assertThat(wide.cues().getFirst().text()).isEqualTo("Übung");
    }

    @Test
    void aFileWithoutCuesSaysSo() {
        assertThat(faults("just text")).containsExactly(Kind.NO_CUES);
    }

    @Test
    void theCueOfATimeIsTheLastThatBegan() {
        Captions captions = CaptionReader.read(PLAIN);
        assertThat(captions.begunBy(Timestamp.ofSeconds(1))).isEmpty();
        assertThat(captions.begunBy(Timestamp.ofClock(1.5))).hasValue(0);
        assertThat(captions.begunBy(Timestamp.ofSeconds(3000))).hasValue(0);
        assertThat(captions.begunBy(Timestamp.ofSeconds(4000))).hasValue(1);
    }

    @Provide
    Arbitrary<String> nearlyCaptions() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "\n",
                        "\r\n",
                        "\n\n",
                        " ",
                        "-->",
                        " --> ",
                        "00:01.000",
                        "00:00:09,5",
                        "99:99:99.999",
                        "9999:59:59.1",
                        "1",
                        "<v ",
                        "<c>",
                        ">",
                        "&amp;",
                        "&#55296;",
                        "&#0;",
                        "{\\an8}",
                        "WEBVTT",
                        "NOTE",
                        "said",
                        "\uFEFF",
                        "\ud83d",
                        "é");
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Property
    void everyTextCanBeRead(@ForAll("nearlyCaptions") String text) {
        Captions captions = CaptionReader.read(text);
        assertThat(captions.cues()).isSortedAccordingTo((a, b) -> a.from().compareTo(b.from()));
        assertThat(captions.cues()).allSatisfy(cue -> assertThat(cue.text()).isNotBlank());
    }

    @Property(tries = 300)
    void allBytesCanBeRead(@ForAll byte[] bytes) {
        assertThat(CaptionReader.read(bytes)).isNotNull();
    }
}

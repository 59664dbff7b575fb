package dev.lectern.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.video.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StampReaderTest {

    private static final Optional<Timestamp> UNKNOWN = Optional.empty();

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            nullValues = "-",
            textBlock =
                    """
                    data,            label,        seconds, rule
                    00:00:06,        00:00:06,     6,       literal
                    12:34,           -,            754,     literal
                    75:20,           -,            4520,    literal
                    01:02:03,        -,            3723,    literal
                    01:24:99,        -,            5139,    literal
                    00:75:10,        -,            4510,    literal
                    02:12:12],       02:12:12,     7932,    literal
                    05:06:,          -,            306,     literal
                    754s,            -,            754,     literal
                    1m5s,            -,            65,      literal
                    12:34.5,         -,            754,     literal
                    -,               00:12:34,     754,     literal
                    04:00:00,        -,            14400,   literal
                    04:00:01,        -,            240,     minutesSeconds
                    06:16:16,        -,            376,     minutesSeconds
                    57:47:04,        57:10:00,     3467,    minutesSeconds
                    57:47:04,        00:57:47,     3467,    label
                    11:16:00,        0:11:16,      676,     label
                    HH:00:20,        00:00:20,     20,      label
                    '',              00:00:20,     20,      label
                    0615,            06:15,        375,     label
                    01:00:13:00,     -,            3613,    fourFields
                    11:16:05:00,     -,            676,     minutesSeconds
                    HH:MM:SS,        HH:MM:SS,     -,       unreadable
                    N/A,             -,            -,       unreadable
                    0615,            -,            -,       unreadable
                    1:2:3:4:5,       -,            -,       unreadable
                    """)
    void readsTheTimeThatWasMeant(String data, String label, Long seconds, String rule) {
        StampReading reading = StampReader.read(List.of(stamp(data, label)), UNKNOWN).getFirst();
        assertThat(reading.time().map(Timestamp::seconds)).isEqualTo(Optional.ofNullable(seconds));
        assertThat(reading.rule().id()).isEqualTo(rule);
    }

    @Test
    void takesMinutesForHoursOnlyByTheHabitOfFiveStampsAndOnlyWhereTheyEndInZeros() {
        List<Stamp> four = stamps("00:01:00", "00:02:00", "00:03:00", "00:04:07");
        assertThat(rules(four, UNKNOWN)).containsOnly(StampRule.LITERAL);

        List<Stamp> five = new ArrayList<>(four);
        five.add(stamp("00:05:09", null));
        assertThat(seconds(five, UNKNOWN)).containsExactly(1L, 2L, 3L, 247L, 309L);

        five.addAll(stamps("00:06:11", "00:07:13"));
        assertThat(rules(five, UNKNOWN)).containsOnly(StampRule.LITERAL);
    }

    @Test
    void neverCountsTwoFieldsTowardsTheHabitNorReadsThemByIt() {
        List<Stamp> stamps = stamps("01:00", "02:00", "03:00", "04:00", "05:00", "00:06:00");
        assertThat(rules(stamps, UNKNOWN)).containsOnly(StampRule.LITERAL);
    }

    @Test
    void takesMinutesForHoursWhereTheVideoIsOver() {
        List<Stamp> stamps = stamps("01:02:03", "00:10:00", "11:00");
        Optional<Timestamp> end = Optional.of(Timestamp.ofSeconds(600));
        assertThat(seconds(stamps, end)).containsExactly(62L, 600L, 660L);
        assertThat(rules(stamps, end))
                .containsExactly(StampRule.PAST_END, StampRule.LITERAL, StampRule.LITERAL);
    }

    @Test
    void knowsWhenLabelAndDataDisagree() {
        assertThat(StampReader.disagrees(stamp("00:01:02", "00:01:03"))).isTrue();
        assertThat(StampReader.disagrees(stamp("00:01:02", "1:02"))).isFalse();
        assertThat(StampReader.disagrees(stamp("00:01:02", "here"))).isFalse();
    }

    private static List<Long> seconds(List<Stamp> stamps, Optional<Timestamp> end) {
        return StampReader.read(stamps, end).stream()
                .map(reading -> reading.time().orElseThrow().seconds())
                .toList();
    }

    private static List<StampRule> rules(List<Stamp> stamps, Optional<Timestamp> end) {
        return StampReader.read(stamps, end).stream().map(StampReading::rule).toList();
    }

    private static List<Stamp> stamps(String... data) {
        return java.util.Arrays.stream(data).map(time -> stamp(time, null)).toList();
    }

    private static Stamp stamp(
            @org.jspecify.annotations.Nullable String data,
            @org.jspecify.annotations.Nullable String label) {
        return new Stamp(1, "raw", Optional.ofNullable(data), Optional.ofNullable(label));
    }
}

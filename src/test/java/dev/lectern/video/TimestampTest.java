package dev.lectern.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TimestampTest {

    @Test
    void showsMinutesAndSecondsAndHoursOnlyPastTheHour() {
        assertThat(Timestamp.ofSeconds(433)).hasToString("7:13");
        assertThat(Timestamp.ofSeconds(6)).hasToString("0:06");
        assertThat(Timestamp.ofSeconds(3723)).hasToString("1:02:03");
    }

    @Test
    void neverLiesBeforeTheStart() {
        assertThatThrownBy(() -> Timestamp.ofSeconds(-1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Timestamp.ofSeconds(3).plus(Duration.ofSeconds(-10))).isEqualTo(Timestamp.START);
    }

    @Test
    void readsAMediaClockToTheMillisecond() {
        assertThat(Timestamp.ofClock(37.0004)).isEqualTo(Timestamp.ofSeconds(37));
        assertThat(Timestamp.ofClock(Double.NaN)).isEqualTo(Timestamp.START);
    }
}

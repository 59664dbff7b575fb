package dev.lectern.note;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.video.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndEstimateTest {

    @Test
    void isTheMedianAndATenthAndAMinute() {
        assertThat(EndEstimate.of(times(100, 1000, 400))).contains(Timestamp.ofSeconds(500));
        assertThat(EndEstimate.of(times(400, 600))).contains(Timestamp.ofSeconds(610));
        assertThat(EndEstimate.of(List.of())).isEmpty();
    }

    @Test
    void trustsOnlyNotesWhoseStampsLookSound() {
        assertThat(EndEstimate.soundLatest(stamps("0:11", "9:12", "0:13", "0:14", "0:15")))
                .contains(Timestamp.ofSeconds(552));
        assertThat(EndEstimate.soundLatest(stamps("0:11", "9:12", "0:13", "0:14"))).isEmpty();
        assertThat(EndEstimate.soundLatest(stamps("4:00:01", "9:12", "0:13", "0:14", "0:15")))
                .isEmpty();
        assertThat(EndEstimate.soundLatest(stamps("1:00", "9:12", "0:13", "0:14", "0:15")))
                .isEmpty();
    }

    private static List<Timestamp> times(long... seconds) {
        return Arrays.stream(seconds).mapToObj(Timestamp::ofSeconds).toList();
    }

    private static List<Stamp> stamps(String... labels) {
        return Arrays.stream(labels)
                .map(label -> new Stamp(1, label, Optional.empty(), Optional.of(label)))
                .toList();
    }
}

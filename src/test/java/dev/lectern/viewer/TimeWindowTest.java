package dev.lectern.viewer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.lectern.video.Timestamp;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

    private static final TimeWindow HOUR = TimeWindow.whole(Timestamp.ofSeconds(3600));

    @Property(tries = 300)
    void whatIsPointedAtStaysWhileItIsZoomed(
            @ForAll @DoubleRange(max = 1) double place,
            @ForAll @DoubleRange(min = 1, max = 100) double factor) {
        TimeWindow zoomed = HOUR.zoomed(factor, place);

        assertThat(zoomed.at(place).clock()).isCloseTo(HOUR.at(place).clock(), within(0.01));
    }

    @Property(tries = 300)
    void noWindowLeavesTheVideo(
            @ForAll @IntRange(min = 1, max = 40_000) int length,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor,
            @ForAll @DoubleRange(max = 1) double place,
            @ForAll @DoubleRange(min = -5, max = 5) double move) {
        TimeWindow window =
                TimeWindow.whole(Timestamp.ofSeconds(length)).zoomed(factor, place).moved(move);

        assertThat(window.from()).isNotNegative();
        assertThat(window.from() + window.span()).isLessThanOrEqualTo(length + 1e-6);
        assertThat(window.span()).isGreaterThanOrEqualTo(Math.min(20, length) - 1e-6);
    }

    @Test
    void aTimeOutsideIsShownNearTheBeginning() {
        TimeWindow first = HOUR.zoomed(6, 0);
        Timestamp time = Timestamp.ofSeconds(1800);

        assertThat(first.showing(Timestamp.ofSeconds(300))).isEqualTo(first);
        assertThat(first.showing(time).place(time)).isCloseTo(0.1, within(1e-9));
        assertThat(first.showing(time).span()).isEqualTo(first.span());
    }

    @Test
    void anEndThatIsNotKnownIsNoFailure() {
        assertThat(TimeWindow.whole(Timestamp.START).isWhole()).isTrue();
    }
}

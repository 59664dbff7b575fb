package dev.lectern.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.util.List;

class SpeedsTest {

    @Test
    void stepsLeadFromTheSlowestToTheFastestThroughTheNormalSpeed() {
        double rate = 0.25;
        boolean normal = false;
        for (int i = 0; i < Speeds.FINE.rates().size(); i++) {
            rate = Speeds.FINE.faster(rate);
            normal |= rate == 1;
        }
        assertThat(rate).isEqualTo(4);
        assertThat(normal).isTrue();
        assertThat(Speeds.FINE.faster(4)).isEqualTo(4);
        assertThat(Speeds.FINE.slower(0.25)).isEqualTo(0.25);
    }

    @Test
    void aHostsOwnSpeedsAreTheOnlyOnes() {
        Speeds few = new Speeds(List.of(2.0, 1.0, 0.5, 16.0));

        assertThat(few.faster(1)).isEqualTo(2);
        assertThat(few.faster(2)).isEqualTo(2);
        assertThat(few.slower(1.7)).isEqualTo(1);
        assertThatThrownBy(() -> new Speeds(List.of(2.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void slowerUndoesFaster(@ForAll @DoubleRange(min = 0.25, max = 3.8) double any) {
        double rate = Speeds.FINE.nearest(any);
        assertThat(Speeds.FINE.slower(Speeds.FINE.faster(rate))).isEqualTo(rate);
    }
}
